using System.Globalization;

namespace DryRun.Web.Review;

/// <summary>The time of a quiz as its form writes it: <c>60</c> is a minute for each question, <c>all-600</c> ten minutes for all.</summary>
internal static class QuizTimes
{
    private const string All = "all-";

    /// <summary>The limits; both null when it is calm, or when nothing of the kind is written.</summary>
    public static (TimeSpan? Each, TimeSpan? InAll) Read(string? written) => written?.StartsWith(All, StringComparison.Ordinal) == true
        ? (null, Seconds(written[All.Length..], most: 7200))
        : (Seconds(written, most: 1800), null);

    private static TimeSpan? Seconds(string? written, int most) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds >= 10 && seconds <= most
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
