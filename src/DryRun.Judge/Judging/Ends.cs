using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>Why a run ended that did not say so itself.</summary>
internal static class Ends
{
    /// <summary>A kill by the kernel for memory: the group's counter says so, or, without groups, the size at the kill.</summary>
    public static bool IsOutOfMemory(JobEnd end, RunLimits limits) =>
        end.OutOfMemoryKills > 0
        || (end.MemoryPerProcess && end.Signal == 9 && end.Reason is null && end.ResidentBytes >= limits.MemoryBytes * 9 / 10);

    public static ProgramError? Explain(JobEnd end, int? signal) => end switch
    {
        { Reason: "answers" } => new ProgramError("AnswerChannel", "The program wrote to a descriptor that belongs to the judge."),
        { Reason: not null } => null,
        _ when signal is { } number => new ProgramError(Signals.Name(number), $"The program was ended by the signal {Signals.Name(number)}."),
        _ => null,
    };

    /// <summary>What a test that gave no answer ended in.</summary>
    public static Verdict VerdictOf(JobEnd end, RunLimits limits) => end switch
    {
        _ when IsOutOfMemory(end, limits) => Verdict.MemoryLimitExceeded,
        { Reason: "cpu" or "wall" } => Verdict.TimeLimitExceeded,
        { Reason: "output" } => Verdict.OutputLimitExceeded,
        _ => Verdict.RuntimeError,
    };

    /// <summary>Why there was no answer.</summary>
    public static ProgramError? ExplainNoAnswer(JobEnd end)
    {
        if (Explain(end, Signals.Of(end, chose: false)) is { } known)
            return known;
        return end.Reason is null
            ? new ProgramError("SystemExit", $"The program ended itself with status {end.Exit} before it gave an answer.")
            : null;
    }
}
