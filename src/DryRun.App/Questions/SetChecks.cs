using System.Globalization;
using DryRun.Content.Curriculum;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>Finds what is wrong with wishes for a set, in a sentence that says what to change.</summary>
internal static class SetChecks
{
    /// <summary>The first thing that is wrong, or null.</summary>
    public static SetOrder.Refused? Fault(SetWishes wishes, Catalogue catalogue) =>
        Count(wishes)
        ?? Seed(wishes.Seed)
        ?? Name("area", wishes.Area, catalogue.Areas.Select(area => area.Id))
        ?? DayFault(wishes.Day, catalogue)
        ?? Names("topic", wishes.Topics, catalogue.Topics.Select(topic => topic.Id))
        ?? Name("level", wishes.Level, Levels.Names)
        ?? Names("kind", wishes.Kinds, TemplateKinds.Names)
        ?? Names("question", wishes.InWords ?? [], catalogue.Questions.Select(question => question.Id))
        ?? Names("problem", wishes.Problems ?? [], catalogue.Problems.Select(problem => problem.Slug))
        ?? Name("role", wishes.Role, catalogue.Roles.Select(role => role.Id))
        ?? (wishes.Job is JobText.Refused refused ? new("jobDescription", refused.Reason, refused.IsTooLarge) : null);

    /// <summary>Why no set can be made of what a text says, or null.</summary>
    public static SetOrder.Refused? Unread(JobReading reading) =>
        reading.Kind == JobTextKind.Unclear || reading.Topics.Count == 0
            ? new("jobDescription", string.Join(' ', reading.Notes))
            : null;

    /// <summary>The day that is written <c>2-3</c>, or null.</summary>
    public static Day? Day(string? written, Catalogue catalogue) =>
        written?.Split('-') is [var week, var day] && Number(week) is { } weekNumber && Number(day) is { } dayNumber
            ? catalogue.Roadmap.Find(weekNumber, dayNumber)
            : null;

    private static SetOrder.Refused? Count(SetWishes wishes) => wishes.Count >= 1 && wishes.Count <= wishes.Most
        ? null
        : new("count", string.Create(CultureInfo.InvariantCulture, $"A set has 1 to {wishes.Most} questions, not {wishes.Count}."));

    private static SetOrder.Refused? Seed(int seed) => seed >= 0 ? null : new("seed", "The seed is a whole number, 0 or more.");

    private static SetOrder.Refused? DayFault(string? day, Catalogue catalogue) => string.IsNullOrEmpty(day) || Day(day, catalogue) is not null
        ? null
        : new("day", $"There is no day '{Short(day)}'. Write week and day, for example 2-3 for week 2, day 3.");

    private static SetOrder.Refused? Names(string field, IReadOnlyList<string> names, IEnumerable<string> known) =>
        names.Select(name => Name(field, name, known, field + "s")).FirstOrDefault(fault => fault is not null);

    private static SetOrder.Refused? Name(string kind, string? name, IEnumerable<string> known, string? field = null)
    {
        if (string.IsNullOrEmpty(name) || known.Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        var shown = Short(name);
        return new(field ?? kind, $"There is no {kind} '{shown}'{Suggestion.For(shown, known)}");
    }

    private static string Short(string name) => name.Length <= 60 ? name : name[..60];

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
