using System.Diagnostics;

namespace DryRun.Judge.Judging;

/// <summary>
/// The outer jail as a command line: launcher, bubblewrap, interpreter. The system is read-only, the root and /dev are
/// made read-only too, there is no network, no environment and no capability, and it all ends with the host.
/// </summary>
internal static class WorkerCommand
{
    /// <summary>Whom a worker runs as when the host runs as root; nobody else's id.</summary>
    public const int UserId = 64533;

    /// <summary>The default stack of a thread, so that 64 threads fit into a run's memory.</summary>
    private const int ThreadStackBytes = 1 << 20;

    private static readonly string[] Jail =
    [
        "--unshare-user", "--unshare-all", "--die-with-parent", "--new-session", "--uid", "1000", "--gid", "1000",
        "--cap-drop", "ALL", "--hostname", "judge", "--clearenv",
        "--setenv", "PATH", "/usr/bin", "--setenv", "HOME", "/tmp", "--setenv", "LANG", "C.UTF-8",
        "--setenv", "PYTHONHASHSEED", "0", "--setenv", "PYTHONDONTWRITEBYTECODE", "1",
        "--ro-bind", "/usr", "/usr", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64",
        "--symlink", "usr/bin", "/bin", "--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache",
        "--dev", "/dev",
    ];

    public static ProcessStartInfo Create(JudgeOptions options, bool nested, IEnumerable<string> groupFiles)
    {
        var start = new ProcessStartInfo(options.PythonPath)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
        start.Environment.Clear();
        string[] arguments =
        [
            "-I", "-S", "-c", Harness.Launch, $"{UserId}", $"{ThreadStackBytes}", .. groupFiles, "--",
            options.BubblewrapPath, .. Jail, .. Writable(nested), "--remount-ro", "/", "--remount-ro", "/dev",
            "--chdir", "/tmp", "--", options.PythonPath, "-s", "-S", "-P", "-B", "-X", "utf8", "-c", Harness.Boot,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>A nested run covers what is shared with file systems of its own, and needs /proc to map its user id.</summary>
    private static string[] Writable(bool nested) => nested
        ? ["--dir", "/tmp", "--proc", "/proc"]
        : ["--as-pid-1", "--dir", "/proc", "--size", "16777216", "--tmpfs", "/tmp", "--size", "16777216", "--tmpfs", "/dev/shm"];
}
