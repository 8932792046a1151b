using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>The problem's own checker failed: our fault, never the learner's.</summary>
internal sealed class CheckerFailedException(ProgramError? error)
    : Exception($"The problem's checker failed: {error?.Type} {error?.Message}")
{
    public ProgramError? Error { get; } = error;
}
