using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>Puts outcomes together to a result.</summary>
internal static class Results
{
    public static JudgeResult Of(
        JudgeTask task,
        IReadOnlyList<TestOutcome> outcomes,
        Usage usage,
        Verdict? loadVerdict,
        ProgramError? loadError) => new()
    {
        Verdict = loadVerdict ?? First(outcomes),
        Passed = loadVerdict is null ? outcomes.Count(outcome => outcome.Verdict == Verdict.Accepted) : 0,
        Total = task.Tests.Count,
        Outcomes = outcomes,
        Usage = usage,
        Error = loadError,
    };

    /// <summary>Times add up; memory is the highest.</summary>
    public static Usage Add(Usage left, Usage right) => new(
        left.Cpu + right.Cpu,
        left.Wall + right.Wall,
        Math.Max(left.PeakMemoryBytes, right.PeakMemoryBytes),
        left.MemoryPerProcess || right.MemoryPerProcess);

    private static Verdict First(IReadOnlyList<TestOutcome> outcomes) =>
        outcomes.FirstOrDefault(outcome => outcome.Verdict != Verdict.Accepted)?.Verdict ?? Verdict.Accepted;
}
