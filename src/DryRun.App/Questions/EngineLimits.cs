using DryRun.Core.Judging;

namespace DryRun.App.Questions;

/// <summary>What a run of the engine may use, and what is said when it fails.</summary>
internal static class EngineLimits
{
    public static readonly RunLimits Generous = new()
    {
        Cpu = TimeSpan.FromSeconds(120),
        Wall = TimeSpan.FromSeconds(300),
        MemoryBytes = 1L << 30,
        OutputBytes = 32 << 20,
        OutputStopBytes = 64L << 20,
    };

    public static string Reason(RunResult result) => result switch
    {
        { Error: { } error } => $"{error.Type}: {error.Message} (line {error.Line ?? 0}).",
        _ => $"it ended as {result.Status}.",
    };
}
