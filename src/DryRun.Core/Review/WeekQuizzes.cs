using System.Globalization;
using DryRun.Core.Curriculum;

namespace DryRun.Core.Review;

/// <summary>The quiz over all topics of a week, which ends its last day.</summary>
/// <param name="Week">The week, from 1.</param>
/// <param name="Topics">Ids of the week's topics, in teaching order.</param>
public sealed record WeekQuiz(int Week, IReadOnlyList<string> Topics)
{
    /// <summary>Its id, <c>week-2</c>.</summary>
    public string Id => WeekQuizzes.IdOf(Week);

    /// <summary>Its title.</summary>
    public string Title => string.Create(CultureInfo.InvariantCulture, $"Week {Week} quiz");
}

/// <summary>The quizzes of the weeks.</summary>
public static class WeekQuizzes
{
    /// <summary>How many questions each has.</summary>
    public const int Length = 15;

    /// <summary>About how long each takes.</summary>
    public const int Minutes = 20;

    private const int LastDay = 7;

    /// <summary>The id of the quiz of a week.</summary>
    public static string IdOf(int week) => string.Create(CultureInfo.InvariantCulture, $"week-{week}");

    /// <summary>The quizzes there are, in order.</summary>
    public static IReadOnlyList<WeekQuiz> All(Catalogue catalogue) =>
        [.. catalogue.Roadmap.Weeks.Select(week => Find(catalogue, week.Number)).OfType<WeekQuiz>()];

    /// <summary>The quiz of a week; null when there is no such week, or no template asks about a topic of it.</summary>
    public static WeekQuiz? Find(Catalogue catalogue, int number)
    {
        if (catalogue.Roadmap.Weeks.FirstOrDefault(week => week.Number == number) is not { } week)
        {
            return null;
        }

        var topics = week.Days.SelectMany(day => day.Topics).Distinct(StringComparer.Ordinal).ToList();
        return catalogue.Templates.Any(template => template.Topics.Any(topics.Contains)) ? new WeekQuiz(number, topics) : null;
    }

    /// <summary>The quiz that is an item of a day; null on all days but the last of a week.</summary>
    public static WeekQuiz? On(Catalogue catalogue, Day day) => day.Number == LastDay ? Find(catalogue, day.Week) : null;
}
