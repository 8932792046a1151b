using System.Globalization;
using DryRun.Core.Practice;

namespace DryRun.Web.Shared;

/// <summary>How figures are said.</summary>
internal static class Words
{
    /// <summary>'1 lesson', '3 lessons'.</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>'about 55 min', 'about 2 h'.</summary>
    public static string About(int minutes) => $"about {Minutes(minutes)}";

    /// <summary>'55 min', '2 h', '2 h 15 min'.</summary>
    public static string Minutes(int minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        return minutes < 120
            ? string.Create(CultureInfo.InvariantCulture, $"{minutes} min")
            : string.Create(CultureInfo.InvariantCulture, $"{hours} h {rest} min").Replace(" 0 min", "", StringComparison.Ordinal);
    }

    /// <summary>Half a sentence as a whole one: a capital letter, unless code comes first, and a full stop.</summary>
    public static string Sentence(string half) => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(half[0])}{half.AsSpan(1)}.");

    /// <summary>What one does with an item: 'Read', 'Solve', 'Answer', 'Take'.</summary>
    public static string Verb(ItemKind kind) => kind switch
    {
        ItemKind.Lesson => "Read",
        ItemKind.Problem => "Solve",
        ItemKind.Question => "Answer",
        ItemKind.WeekQuiz => "Take",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of item."),
    };

    /// <summary>The address of an item's page.</summary>
    public static string Href(DayItem item) => item.Kind switch
    {
        ItemKind.Lesson => $"/lessons/{item.Id}",
        ItemKind.Problem => $"/problems/{item.Id}",
        ItemKind.Question => $"/questions/{item.Id}",
        ItemKind.WeekQuiz => $"/quiz/{item.Id.Replace('-', '/')}",
        _ => throw new ArgumentOutOfRangeException(nameof(item), item.Kind, "Not a kind of item."),
    };
}
