using System.Text.Json.Serialization;
using DryRun.Core.Judging;

namespace DryRun.Web.Judging;

/// <summary>What came of executing a program, as Piston's public API v2 says it.</summary>
public sealed record PistonResponse(
    [property: JsonPropertyName("language")] string Language,
    [property: JsonPropertyName("version")] string Version,
    [property: JsonPropertyName("run")] PistonRun Run);

/// <summary>A language that programs can be written in.</summary>
public sealed record PistonRuntime(
    [property: JsonPropertyName("language")] string Language,
    [property: JsonPropertyName("version")] string Version,
    [property: JsonPropertyName("aliases")] IReadOnlyList<string> Aliases);

/// <summary>The run itself. Times are milliseconds, memory is bytes.</summary>
public sealed record PistonRun
{
    /// <summary>Standard output.</summary>
    [JsonPropertyName("stdout")]
    public required string Stdout { get; init; }

    /// <summary>Standard error.</summary>
    [JsonPropertyName("stderr")]
    public required string Stderr { get; init; }

    /// <summary>Both as they were written.</summary>
    [JsonPropertyName("output")]
    public required string Output { get; init; }

    /// <summary>Exit status; null when a signal ended it.</summary>
    [JsonPropertyName("code")]
    public int? Code { get; init; }

    /// <summary>The signal that ended it.</summary>
    [JsonPropertyName("signal")]
    public string? Signal { get; init; }

    /// <summary>The status in words.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; init; }

    /// <summary>TO, RE, SG, OL, EL, XX or null.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    /// <summary>Processor time.</summary>
    [JsonPropertyName("cpu_time")]
    public double CpuTime { get; init; }

    /// <summary>Wall time.</summary>
    [JsonPropertyName("wall_time")]
    public double WallTime { get; init; }

    /// <summary>Peak memory.</summary>
    [JsonPropertyName("memory")]
    public long Memory { get; init; }

    internal static PistonRun Of(RunResult result)
    {
        var (status, message) = Say(result);
        var signal = result.Signal ?? (result.Status is RunStatus.TimedOut or RunStatus.OutputLimit or RunStatus.OutOfMemory
            && result.ExitCode is null ? "SIGKILL" : null);
        return new PistonRun
        {
            Stdout = result.Stdout,
            Stderr = result.Stderr,
            Output = result.Output,
            Code = signal is null ? result.ExitCode ?? (result.Status == RunStatus.Completed ? 0 : 1) : null,
            Signal = signal,
            Message = message,
            Status = status,
            CpuTime = Math.Round(result.Usage.Cpu.TotalMilliseconds, 3),
            WallTime = Math.Round(result.Usage.Wall.TotalMilliseconds, 3),
            Memory = result.Usage.PeakMemoryBytes,
        };
    }

    private static (string? Status, string? Message) Say(RunResult result) => result.Status switch
    {
        RunStatus.Completed => (null, null),
        RunStatus.RuntimeError or RunStatus.SyntaxError => ("RE", $"Exited with error status {result.ExitCode ?? 1}"),
        RunStatus.Signalled => ("SG", $"Caught fatal signal {result.Signal}"),
        RunStatus.TimedOut => ("TO", "Time limit exceeded"),
        RunStatus.OutOfMemory => (result.ExitCode is null ? "SG" : "RE", "Memory limit exceeded"),
        RunStatus.OutputLimit when result.Stderr.Length > result.Stdout.Length => ("EL", "stderr length exceeded"),
        RunStatus.OutputLimit => ("OL", "stdout length exceeded"),
        _ => ("XX", "Internal error; this is our fault. Try again."),
    };
}
