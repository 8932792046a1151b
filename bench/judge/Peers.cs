using System.Diagnostics;

namespace DryRun.Bench.Judge;

/// <summary>What the judge is measured beside: a bare interpreter, and bubblewrap with an interpreter, cold each time.</summary>
internal static class Peers
{
    private static readonly string[] Jail =
    [
        "--unshare-all", "--die-with-parent", "--new-session", "--clearenv", "--ro-bind", "/usr", "/usr",
        "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64",
        "--ro-bind", "/etc/ld.so.cache", "/etc/ld.so.cache", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp",
    ];

    public static Task BareAsync(string program, string input, string output, CancellationToken cancellationToken) =>
        RunAsync("/usr/bin/python3", ["-I", "-S", program], input, output, cancellationToken);

    public static Task BubblewrapAsync(string program, string input, string output, CancellationToken cancellationToken) =>
        RunAsync("/usr/bin/bwrap", [.. Jail, "--ro-bind", program, "/t.py", "--chdir", "/tmp", "--", "/usr/bin/python3", "-I", "-S", "/t.py"], input, output, cancellationToken);

    private static async Task RunAsync(string command, string[] arguments, string input, string output, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        }) ?? throw new InvalidOperationException($"{command} could not be started.");
        await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
        process.StandardInput.Close();
        var printed = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (printed != output)
            throw new InvalidOperationException($"{command} printed '{printed}' and not '{output}'.");
    }
}
