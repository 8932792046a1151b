using System.Globalization;

namespace DryRun.Web.Practice;

/// <summary>Cuts values that are too long to be read.</summary>
internal static class Excerpt
{
    private const int Most = 2_000;
    private const int Before = 200;

    /// <summary>The beginning of a text, and how much was left out.</summary>
    internal static string Of(string text) => From(text, 0);

    /// <summary>The same part of both texts, around the first place where they differ.</summary>
    internal static (string Left, string Right) OfBoth(string left, string right)
    {
        var start = Math.Max(left.Length, right.Length) <= Most ? 0 : Math.Max(0, FirstDifference(left, right) - Before);
        return (From(left, start), From(right, start));
    }

    private static int FirstDifference(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            if (left[i] != right[i])
            {
                return i;
            }
        }

        return length;
    }

    private static string From(string text, int start)
    {
        start = Math.Min(start, text.Length);
        var length = Math.Min(Most, text.Length - start);
        var rest = text.Length - start - length;
        return (start > 0 ? $"… {Count(start)} characters …\n" : "")
            + text[start..(start + length)]
            + (rest > 0 ? $"\n… {Count(rest)} more characters" : "");
    }

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
