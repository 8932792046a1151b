namespace DryRun.Core.Judging;

/// <summary>How a run ended.</summary>
public enum RunStatus
{
    /// <summary>It ended by itself with exit status 0.</summary>
    Completed,

    /// <summary>It ended by itself with another exit status, or with an uncaught exception.</summary>
    RuntimeError,

    /// <summary>It could not be compiled.</summary>
    SyntaxError,

    /// <summary>It was ended by a signal that we did not send.</summary>
    Signalled,

    /// <summary>It was stopped at its wall or processor time limit.</summary>
    TimedOut,

    /// <summary>It reached its memory limit.</summary>
    OutOfMemory,

    /// <summary>It was stopped because it printed too much.</summary>
    OutputLimit,

    /// <summary>Our own fault.</summary>
    InternalError,
}

/// <summary>What a run used, read from outside the program.</summary>
/// <param name="Cpu">Processor time.</param>
/// <param name="Wall">Wall time.</param>
/// <param name="PeakMemoryBytes">Peak memory above the idle interpreter's, in bytes.</param>
/// <param name="MemoryPerProcess">True when the peak is the largest single process and not the sum (no cgroup).</param>
public readonly record struct Usage(TimeSpan Cpu, TimeSpan Wall, long PeakMemoryBytes, bool MemoryPerProcess);

/// <summary>Why a program stopped, in the learner's own terms: frames of the harness are never part of it.</summary>
/// <param name="Type">The exception's class, for example <c>IndexError</c>, or the signal's name.</param>
/// <param name="Message">The exception's message, possibly empty.</param>
public sealed record ProgramError(string Type, string Message)
{
    /// <summary>The line in the learner's first file, from 1; null when it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>The column in that line, from 1, where a caret belongs; null when it is not known.</summary>
    public int? Column { get; init; }

    /// <summary>The text of that line.</summary>
    public string? SourceLine { get; init; }

    /// <summary>The traceback as CPython would print it, learner's frames only.</summary>
    public string? Traceback { get; init; }
}

/// <summary>What came of executing a program once.</summary>
public sealed record RunResult
{
    /// <summary>How it ended.</summary>
    public required RunStatus Status { get; init; }

    /// <summary>Standard output, cut at the limit. Invalid UTF-8 is replaced.</summary>
    public string Stdout { get; init; } = "";

    /// <summary>Standard error, cut at the limit.</summary>
    public string Stderr { get; init; } = "";

    /// <summary>All output in the order it was written, as far as that can be known.</summary>
    public string Output { get; init; } = "";

    /// <summary>Bytes that were printed but not kept.</summary>
    public long CutBytes { get; init; }

    /// <summary>Exit status, when it ended by itself.</summary>
    public int? ExitCode { get; init; }

    /// <summary>The signal that ended it, for example <c>SIGSEGV</c>.</summary>
    public string? Signal { get; init; }

    /// <summary>What it used.</summary>
    public Usage Usage { get; init; }

    /// <summary>The exception, syntax error or signal, when there was one.</summary>
    public ProgramError? Error { get; init; }
}
