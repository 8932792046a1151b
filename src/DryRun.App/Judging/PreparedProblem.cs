using DryRun.Core.Judging;

namespace DryRun.App.Judging;

/// <summary>A problem that is ready to judge: every test has its expected result, and the time limit fits this host.</summary>
public sealed record PreparedProblem
{
    /// <summary>The processor time limit is this many times that of the slowest accepted reference.</summary>
    public const int TimeMultiple = 10;

    /// <summary>The lowest processor time limit.</summary>
    public static readonly TimeSpan LowestLimit = TimeSpan.FromSeconds(1);

    /// <summary>The highest processor time limit.</summary>
    public static readonly TimeSpan HighestLimit = TimeSpan.FromSeconds(10);

    /// <summary>All tests: samples, then edge cases, then generated ones.</summary>
    public required IReadOnlyList<TestCase> Tests { get; init; }

    /// <summary>The slowest accepted reference's processor time in its slowest test on this host.</summary>
    public required TimeSpan SlowestReference { get; init; }

    /// <summary>The processor time that a test may use.</summary>
    public TimeSpan CpuLimit => Limit(SlowestReference);

    /// <summary>The limit that follows from the slowest reference.</summary>
    public static TimeSpan Limit(TimeSpan slowestReference)
    {
        var limit = slowestReference * TimeMultiple;
        return limit < LowestLimit ? LowestLimit : limit > HighestLimit ? HighestLimit : limit;
    }
}
