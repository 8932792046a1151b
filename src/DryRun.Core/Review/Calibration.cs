namespace DryRun.Core.Review;

/// <summary>How sure a learner was before the answer was shown.</summary>
public enum Confidence
{
    /// <summary>A guess.</summary>
    Guess = 1,

    /// <summary>Not sure.</summary>
    Unsure = 2,

    /// <summary>Rather sure.</summary>
    Rather = 3,

    /// <summary>Certain.</summary>
    Certain = 4,
}

/// <summary>How often a confidence was right.</summary>
/// <param name="Confidence">What was said.</param>
/// <param name="Right">How many of those answers were right.</param>
/// <param name="Total">How many answers were given with it.</param>
public sealed record CalibrationRow(Confidence Confidence, int Right, int Total)
{
    /// <summary>The share that was right, 0 to 1.</summary>
    public double Share => Total == 0 ? 0 : (double)Right / Total;
}

/// <summary>Compares what a learner believed with what was right.</summary>
public static class Calibration
{
    /// <summary>How often each confidence should be right: a guess as often as chance among four, and so on up.</summary>
    public static double Promised(Confidence confidence) => confidence switch
    {
        Confidence.Guess => 0.25,
        Confidence.Unsure => 0.5,
        Confidence.Rather => 0.75,
        _ => 0.95,
    };

    /// <summary>One row for each confidence that was used, least sure first.</summary>
    public static IReadOnlyList<CalibrationRow> Of(IEnumerable<(Confidence Confidence, bool IsRight)> answers) =>
    [
        .. answers.GroupBy(answer => answer.Confidence)
            .OrderBy(group => group.Key)
            .Select(group => new CalibrationRow(group.Key, group.Count(answer => answer.IsRight), group.Count())),
    ];

    /// <summary>
    /// How much more was believed than was right, -1 (too modest) to 1 (too sure); 0 without answers. The difference of the means
    /// of <see cref="Promised"/> and of the outcomes.
    /// </summary>
    public static double Overconfidence(IReadOnlyList<CalibrationRow> rows)
    {
        var total = rows.Sum(row => row.Total);
        return total == 0 ? 0 : (rows.Sum(row => row.Total * Promised(row.Confidence)) - rows.Sum(row => row.Right)) / total;
    }
}
