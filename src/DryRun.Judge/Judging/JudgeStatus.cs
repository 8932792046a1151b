namespace DryRun.Judge.Judging;

/// <summary>How well runs are kept apart on this host.</summary>
public enum SandboxTier
{
    /// <summary>Tier 1: every run has namespaces of its own.</summary>
    Nested,

    /// <summary>Tier 1b: runs share their worker's namespaces one after the other; the worker is wiped between them.</summary>
    Shared,
}

/// <summary>What bounds the memory and the processes of a run.</summary>
public enum ControlGroupMode
{
    /// <summary>Per-process limits only.</summary>
    None,

    /// <summary>Control groups, version 1.</summary>
    V1,

    /// <summary>Control groups, version 2.</summary>
    V2,
}

/// <summary>What the judge found at start and what it is doing now.</summary>
/// <param name="Tier">How well runs are kept apart.</param>
/// <param name="ControlGroups">What bounds memory and processes.</param>
/// <param name="PythonVersion">The interpreter's version, for example <c>3.11.2</c>.</param>
/// <param name="Workers">How many runs may go on at once.</param>
/// <param name="Busy">How many are going on.</param>
/// <param name="Waiting">How many wait for a worker.</param>
/// <param name="QueueLength">How many may wait.</param>
public sealed record JudgeStatus(
    SandboxTier Tier,
    ControlGroupMode ControlGroups,
    string PythonVersion,
    int Workers,
    int Busy,
    int Waiting,
    int QueueLength);
