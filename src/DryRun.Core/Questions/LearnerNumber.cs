using System.Globalization;

namespace DryRun.Core.Questions;

/// <summary>Numbers as people write them: <c>1500</c>, <c>1,500</c>, <c>1.5k</c>, <c>2 million</c>, <c>3e6</c>.</summary>
public static class LearnerNumber
{
    private static readonly (string Word, double Times)[] Words =
    [
        ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12),
        ("mln", 1e6), ("bn", 1e9), ("k", 1e3), ("m", 1e6), ("g", 1e9), ("b", 1e9), ("t", 1e12),
    ];

    /// <summary>The number, 0 or more; null when it is none. A unit after it is not understood and makes it none.</summary>
    public static double? Parse(string text)
    {
        var number = text.Trim().TrimStart('~', '≈').Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var times = 1.0;
        if (Array.Find(Words, word => number.EndsWith(word.Word, StringComparison.OrdinalIgnoreCase)) is { Word: { } word } found)
        {
            (number, times) = (number[..^word.Length], found.Times);
        }

        return double.TryParse(number, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value) && value >= 0
            ? value * times
            : null;
    }
}
