namespace DryRun.Cli;

/// <summary>The exit codes that scripts can rely on.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>The command did its work and the answer is no: not accepted, content with problems, a failing program.</summary>
    public const int Failed = 1;

    /// <summary>The command was used wrongly: an unknown option, a missing file, an unknown problem.</summary>
    public const int Usage = 2;

    /// <summary>This machine does not let the command do its work: no sandbox, no data folder, a port in use.</summary>
    public const int Unavailable = 3;

    /// <summary>A program was stopped at its time limit, as <c>timeout</c> reports it.</summary>
    public const int TimedOut = 124;

    /// <summary>The command was interrupted from the keyboard.</summary>
    public const int Interrupted = 130;

    /// <summary>A program was stopped at its memory or output limit, as a killed process is reported.</summary>
    public const int Killed = 137;
}
