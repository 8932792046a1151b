namespace DryRun.Judge.Judging;

/// <summary>Names of Linux signals.</summary>
internal static class Signals
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [1] = "SIGHUP", [2] = "SIGINT", [3] = "SIGQUIT", [4] = "SIGILL", [5] = "SIGTRAP", [6] = "SIGABRT", [7] = "SIGBUS",
        [8] = "SIGFPE", [9] = "SIGKILL", [10] = "SIGUSR1", [11] = "SIGSEGV", [12] = "SIGUSR2", [13] = "SIGPIPE",
        [14] = "SIGALRM", [15] = "SIGTERM", [24] = "SIGXCPU", [25] = "SIGXFSZ", [26] = "SIGVTALRM", [27] = "SIGPROF",
        [31] = "SIGSYS",
    };

    /// <summary>Process 1 of a namespace cannot die of these; it leaves with the signal's number instead.</summary>
    private static readonly int[] EndingByStatus = [1, 3, 5, 6, 10, 12, 14, 15, 24, 26, 27, 31];

    public static string Name(int signal) => Names.GetValueOrDefault(signal, $"signal {signal}");

    /// <summary>The signal a run ended by, or null. An exit status counts as one only when the program did not choose it.</summary>
    public static int? Of(JobEnd end, bool chose) =>
        end.Signal ?? (!chose && end.Exit is { } status && EndingByStatus.Contains(status) ? status : null);
}
