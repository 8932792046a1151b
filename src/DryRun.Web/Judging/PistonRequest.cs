using System.Text.Json.Serialization;

namespace DryRun.Web.Judging;

/// <summary>A program to execute, as Piston's public API v2 takes it.</summary>
public sealed record PistonRequest
{
    /// <summary>The language: <c>python</c> or an alias.</summary>
    [JsonPropertyName("language")]
    public string? Language { get; init; }

    /// <summary>The version: exact, a range such as <c>3.x</c>, or <c>*</c>.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; init; }

    /// <summary>The files; the first is executed.</summary>
    [JsonPropertyName("files")]
    public IReadOnlyList<PistonFile>? Files { get; init; }

    /// <summary>Standard input.</summary>
    [JsonPropertyName("stdin")]
    public string? Stdin { get; init; }

    /// <summary>Command-line arguments.</summary>
    [JsonPropertyName("args")]
    public IReadOnlyList<string>? Args { get; init; }

    /// <summary>Wall time in milliseconds.</summary>
    [JsonPropertyName("run_timeout")]
    public double? RunTimeout { get; init; }

    /// <summary>Processor time in milliseconds.</summary>
    [JsonPropertyName("run_cpu_time")]
    public double? RunCpuTime { get; init; }

    /// <summary>Memory in bytes; -1 for as much as is allowed.</summary>
    [JsonPropertyName("run_memory_limit")]
    public long? RunMemoryLimit { get; init; }
}

/// <summary>A file of a program.</summary>
public sealed record PistonFile
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Its content.</summary>
    [JsonPropertyName("content")]
    public string? Content { get; init; }

    /// <summary><c>utf8</c>, <c>base64</c> or <c>hex</c>.</summary>
    [JsonPropertyName("encoding")]
    public string? Encoding { get; init; }
}
