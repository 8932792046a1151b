using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Web.Shared;

namespace DryRun.Web.Questions;

/// <summary>What the list of questions is narrowed to. All of it is in the address; null or empty is any.</summary>
public sealed record QuestionFilter
{
    /// <summary>Words of title or question.</summary>
    public string? Text { get; init; }

    /// <summary>A topic.</summary>
    public string? TopicId { get; init; }

    /// <summary>An area.</summary>
    public string? AreaId { get; init; }

    /// <summary>A day, written <c>2-3</c> for week 2, day 3.</summary>
    public string? Day { get; init; }

    /// <summary>A kind.</summary>
    public string? Kind { get; init; }

    /// <summary>A level.</summary>
    public string? Level { get; init; }

    /// <summary>True when nothing is narrowed.</summary>
    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Text) && new[] { TopicId, AreaId, Day, Kind, Level }.All(string.IsNullOrEmpty);

    /// <summary>The questions that fit, in the order of the catalogue.</summary>
    public IReadOnlyList<Question> Apply(Catalogue catalogue)
    {
        var topics = Topics(catalogue);
        var (kind, level) = (ApiWords.Find<QuestionKind>(Kind), ApiWords.Find<Level>(Level));
        var words = (Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return
        [
            .. catalogue.Questions
                .Where(question => topics is null || question.Topics.Any(topics.Contains))
                .Where(question => string.IsNullOrEmpty(Kind) || question.Kind == kind)
                .Where(question => string.IsNullOrEmpty(Level) || question.Level == level)
                .Where(question => words.All(word => Mentions(question, word))),
        ];
    }

    /// <summary>The topics that are looked for; null for any.</summary>
    private HashSet<string>? Topics(Catalogue catalogue)
    {
        if (string.IsNullOrEmpty(TopicId) && string.IsNullOrEmpty(AreaId) && string.IsNullOrEmpty(Day))
        {
            return null;
        }

        var day = FindDay(catalogue);
        return
        [
            .. catalogue.Topics
                .Where(topic => string.IsNullOrEmpty(TopicId) || topic.Id == TopicId)
                .Where(topic => string.IsNullOrEmpty(AreaId) || topic.AreaId == AreaId)
                .Where(topic => string.IsNullOrEmpty(Day) || (day?.Topics.Contains(topic.Id) ?? false))
                .Select(topic => topic.Id),
        ];
    }

    private Day? FindDay(Catalogue catalogue) =>
        Day?.Split('-') is [var week, var day] && int.TryParse(week, out var weekNumber) && int.TryParse(day, out var dayNumber)
            ? catalogue.Roadmap.Find(weekNumber, dayNumber)
            : null;

    private static bool Mentions(Question question, string word) =>
        question.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
        || question.Ask.Contains(word, StringComparison.OrdinalIgnoreCase);
}
