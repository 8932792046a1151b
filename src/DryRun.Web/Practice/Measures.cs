using System.Globalization;

namespace DryRun.Web.Practice;

/// <summary>Times and sizes as people read them.</summary>
internal static class Measures
{
    /// <summary><c>under 1 ms</c>, <c>4 ms</c>, <c>1.25 s</c>.</summary>
    internal static string Of(TimeSpan time) => time.TotalMilliseconds switch
    {
        < 1 => "under 1 ms",
        < 999.5 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.##} s"),
    };

    /// <summary><c>340 KiB</c>, <c>12.4 MiB</c>.</summary>
    internal static string OfBytes(long bytes) => bytes < 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0} KiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MiB");

    /// <summary><c>just now</c>, <c>2 s ago</c>, <c>5 min ago</c>, <c>3 h ago</c>, <c>2 days ago</c>.</summary>
    internal static string Ago(TimeSpan age) => age switch
    {
        { TotalSeconds: < 1 } => "just now",
        { TotalMinutes: < 1 } => Whole(age.TotalSeconds, "s"),
        { TotalHours: < 1 } => Whole(age.TotalMinutes, "min"),
        { TotalDays: < 1 } => Whole(age.TotalHours, "h"),
        { TotalDays: < 2 } => "1 day ago",
        _ => Whole(age.TotalDays, "days"),
    };

    private static string Whole(double value, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(value):0} {unit} ago");
}
