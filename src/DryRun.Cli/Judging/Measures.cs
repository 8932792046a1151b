using System.Globalization;
using DryRun.Core.Judging;

namespace DryRun.Cli.Judging;

/// <summary>Times and sizes as people read them.</summary>
internal static class Measures
{
    /// <summary>For example <c>4 ms CPU, 6 ms in all, 1.5 MiB</c>.</summary>
    public static string Of(Usage usage) =>
        $"{Milliseconds(usage.Cpu)} CPU, {Milliseconds(usage.Wall)} in all, {Mebibytes(usage.PeakMemoryBytes)}{(usage.MemoryPerProcess ? " a process" : "")}";

    public static string Milliseconds(TimeSpan time) =>
        time.TotalMilliseconds < 10
            ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.0} ms")
            : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms");

    private static string Mebibytes(long bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.0} MiB");
}
