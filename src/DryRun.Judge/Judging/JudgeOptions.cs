using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>How the judge is set up. The defaults run with no configuration on Debian 12 and Ubuntu 24.04.</summary>
public sealed record JudgeOptions
{
    /// <summary>How many runs may go on at once, 1 to 256; one per processor by default.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>How many runs may wait for a worker, 0 or more; the next one is refused with <see cref="JudgeBusyException"/>.</summary>
    public int QueueLength { get; init; } = 64;

    /// <summary>The interpreter, an absolute path below <c>/usr</c>.</summary>
    public string PythonPath { get; init; } = "/usr/bin/python3";

    /// <summary>The bubblewrap program.</summary>
    public string BubblewrapPath { get; init; } = "/usr/bin/bwrap";

    /// <summary>After how many runs a worker is replaced by a fresh one.</summary>
    public int RunsPerWorker { get; init; } = 5000;

    /// <summary>True to keep a jailed child waiting while a worker is idle: faster when quiet, a little slower under load.</summary>
    public bool KeepSpare { get; init; } = true;

    /// <summary>
    /// Modules of ours that workers load at their start, in this order, so that every run finds them loaded. Where one has a
    /// function <c>ready</c>, it is called in a child that is made ahead of time, while that waits for its run. Learners' code gets
    /// along without any; whoever runs the same large program again and again keeps a judge of its own for it.
    /// </summary>
    public IReadOnlyList<SourceFile> Preload { get; init; } = [];

    /// <summary>True to use control groups where they can be written; false never touches them.</summary>
    public bool UseControlGroups { get; init; } = true;

    /// <summary>True to let runs nest a namespace of their own where the host permits it; false forces the simpler tier 1b.</summary>
    public bool NestNamespaces { get; init; } = true;

    /// <summary>Refuses what cannot work.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message says which and what it may be.</exception>
    internal void Validate()
    {
        Require(Workers is >= 1 and <= 256, $"The judge's Workers must be 1 to 256, not {Workers}.");
        Require(QueueLength is >= 0 and <= 100_000, $"The judge's QueueLength must be 0 to 100000, not {QueueLength}.");
        Require(RunsPerWorker >= 1, $"The judge's RunsPerWorker must be at least 1, not {RunsPerWorker}.");
        Require(PythonPath.StartsWith("/usr/", StringComparison.Ordinal), $"The judge's PythonPath must be below /usr, not {PythonPath}.");
        Require(Path.IsPathRooted(BubblewrapPath), $"The judge's BubblewrapPath must be absolute, not {BubblewrapPath}.");
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(nameof(holds), message);
    }
}
