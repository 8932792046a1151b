namespace DryRun.Core.Judging;

/// <summary>How a submission ended. The list is closed: nothing else is ever shown or stored.</summary>
public enum Verdict
{
    /// <summary>Every test gave the expected result within the limits.</summary>
    Accepted,

    /// <summary>A test ended normally with another result than the expected one.</summary>
    WrongAnswer,

    /// <summary>A test used more processor or wall time than the problem allows.</summary>
    TimeLimitExceeded,

    /// <summary>A test used more memory than the problem allows.</summary>
    MemoryLimitExceeded,

    /// <summary>A test printed or returned more bytes than the problem allows.</summary>
    OutputLimitExceeded,

    /// <summary>A test ended in an uncaught exception, a signal or a non-zero exit status.</summary>
    RuntimeError,

    /// <summary>The code could not be compiled; nothing was run.</summary>
    SyntaxError,

    /// <summary>Our own fault. Never the learner's, and never counted.</summary>
    InternalError,
}
