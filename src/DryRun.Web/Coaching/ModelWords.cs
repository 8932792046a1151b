using System.Globalization;

namespace DryRun.Web.Coaching;

/// <summary>How what a model did is said.</summary>
internal static class ModelWords
{
    /// <summary>'420 ms', '3.2 s'.</summary>
    public static string Time(TimeSpan took) => took.TotalSeconds < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, took.TotalMilliseconds):0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds:0.0} s");
}
