using DryRun.Core.Curriculum;

namespace DryRun.Core.Questions;

/// <summary>The questions of a day: those about its topics, and the few that are its drills.</summary>
/// <remarks>
/// How it works: easier questions come before harder ones, then the order in which the day teaches its topics decides, then how much
/// there is to say. Each drill is about a topic of its own as long as there are topics left. The same catalogue always gives the same drills.
/// </remarks>
public static class DayQuestions
{
    /// <summary>How many questions of a day have to be answered for it to be done.</summary>
    public const int Drills = 3;

    /// <summary>All questions about a topic of the day, the most fitting first.</summary>
    public static IReadOnlyList<Question> Of(Catalogue catalogue, Day day)
    {
        var places = Places(day);
        return
        [
            .. catalogue.Questions
                .Select(question => (Question: question, Place: Place(question, places)))
                .Where(pair => pair.Place < int.MaxValue)
                .OrderBy(pair => pair.Question.Level)
                .ThenBy(pair => pair.Place)
                .ThenByDescending(pair => pair.Question.Points.Sum(point => point.Weight))
                .ThenBy(pair => pair.Question.Id, StringComparer.Ordinal)
                .Select(pair => pair.Question),
        ];
    }

    /// <summary>The questions that count for the day, at most <see cref="Drills"/>.</summary>
    public static IReadOnlyList<Question> DrillsOf(Catalogue catalogue, Day day)
    {
        var all = Of(catalogue, day);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var places = Places(day);
        var first = all.Where(question => taken.Add(day.Topics[Place(question, places)])).Take(Drills).ToList();
        return [.. first.Concat(all.Except(first)).Take(Drills)];
    }

    /// <summary>About how long it takes to answer a question of a kind aloud and read the feedback, in minutes.</summary>
    public static int Minutes(QuestionKind kind) => kind switch
    {
        QuestionKind.Design => 8,
        QuestionKind.Behavioural => 6,
        _ => 4,
    };

    private static Dictionary<string, int> Places(Day day) =>
        day.Topics.Select((topic, place) => (topic, place)).ToDictionary(pair => pair.topic, pair => pair.place, StringComparer.Ordinal);

    private static int Place(Question question, Dictionary<string, int> places) =>
        question.Topics.Select(topic => places.GetValueOrDefault(topic, int.MaxValue)).DefaultIfEmpty(int.MaxValue).Min();
}
