namespace DryRun.Core.Judging;

/// <summary>What one run may use. Every limit is enforced from outside the program.</summary>
public sealed record RunLimits
{
    /// <summary>The defaults of an ordinary run: 10 s wall, 5 s CPU, 256 MiB, 64 processes.</summary>
    public static RunLimits Default { get; } = new();

    /// <summary>Time on the clock on the wall.</summary>
    public TimeSpan Wall { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Processor time, user and system together.</summary>
    public TimeSpan Cpu { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Memory in bytes.</summary>
    public long MemoryBytes { get; init; } = 256L << 20;

    /// <summary>Processes and threads together, at least 1.</summary>
    public int Processes { get; init; } = 64;

    /// <summary>Bytes that may be written to files in all.</summary>
    public long FileBytes { get; init; } = 16L << 20;

    /// <summary>Bytes of standard output, and of standard error, that are kept. The rest is counted and cut.</summary>
    public int OutputBytes { get; init; } = 64 << 10;

    /// <summary>Bytes of output after which the program is stopped.</summary>
    public long OutputStopBytes { get; init; } = 16L << 20;
}
