using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>What a set is called.</summary>
internal static class SetTitle
{
    private const int MostTopics = 2;

    public static string Of(SetWishes wishes, JobReading? reading, Catalogue catalogue)
    {
        string?[] parts =
        [
            reading is null ? null : "Questions on your text",
            catalogue.Role(wishes.Role ?? "")?.Name,
            catalogue.Areas.FirstOrDefault(area => area.Id == wishes.Area)?.Name,
            SetChecks.Day(wishes.Day, catalogue) is { } day ? FormattableString.Invariant($"Week {day.Week}, day {day.Number}") : null,
            Topics(wishes, catalogue),
        ];
        var title = string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return title.Length > 0 ? title : wishes.Weights.Count > 0 ? "Questions on a job" : "Mixed questions";
    }

    private static string Topics(SetWishes wishes, Catalogue catalogue)
    {
        var names = wishes.Topics.Take(MostTopics).Select(id => catalogue.Topic(id)?.Title);
        var more = wishes.Topics.Count - MostTopics;
        return string.Join(", ", names) + (more > 0 ? FormattableString.Invariant($" and {more} more") : "");
    }
}
