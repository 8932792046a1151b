using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>What one child is asked to do: a program once, or a function or class with many inputs.</summary>
internal sealed record Job
{
    public required IReadOnlyList<SourceFile> Files { get; init; }

    public string Stdin { get; init; } = "";

    public IReadOnlyList<string> Arguments { get; init; } = [];

    public ProblemInterface Interface { get; init; } = new ProblemInterface.Program();

    /// <summary>Test inputs as JSON; empty for a program.</summary>
    public IReadOnlyList<string> Tests { get; init; } = [];

    public required RunLimits Limits { get; init; }

    private const long LeastMemoryBytes = 16L << 20;
    private const long LeastFileBytes = 2L << 20;

    /// <summary>What the run may use, and room for its own input and code, which count as its memory too.</summary>
    public long MemoryBytes => Math.Max(Limits.MemoryBytes, LeastMemoryBytes) + (4L * BodyLength);

    private int BodyLength => Texts.Sum(Encoding.UTF8.GetByteCount);

    private IEnumerable<string> Texts => Files.Select(file => file.Content).Append(Stdin).Concat(Tests);

    /// <summary>All of it together; processor time counts per test, so every test may use its own.</summary>
    public TimeSpan TotalWall => Limits.Wall + (Limits.Cpu * Tests.Count);

    public byte[] Header()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("k", "run");
            WriteParts(json);
            WriteLimits(json);
            json.WriteString("separator", RandomNumberGenerator.GetHexString(32));
            json.WritePropertyName("interface");
            InterfaceJson.Write(json, Interface);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Files, standard input and tests one after the other; the header says where each ends.</summary>
    public byte[] Body()
    {
        using var stream = new MemoryStream();
        foreach (var text in Texts)
            stream.Write(Encoding.UTF8.GetBytes(text));
        return stream.ToArray();
    }

    private void WriteParts(Utf8JsonWriter json)
    {
        json.WriteStartArray("files");
        foreach (var file in Files)
        {
            json.WriteStartArray();
            json.WriteStringValue(file.Name);
            json.WriteNumberValue(Encoding.UTF8.GetByteCount(file.Content));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteNumber("stdin", Encoding.UTF8.GetByteCount(Stdin));
        json.WriteStartArray("tests");
        foreach (var test in Tests)
            json.WriteNumberValue(Encoding.UTF8.GetByteCount(test));
        json.WriteEndArray();
        json.WriteStartArray("arguments");
        foreach (var argument in Arguments)
            json.WriteStringValue(argument);
        json.WriteEndArray();
    }

    private void WriteLimits(Utf8JsonWriter json)
    {
        json.WriteStartObject("limits");
        json.WriteNumber("cpu", Nanoseconds(Limits.Cpu));
        json.WriteNumber("wall", Nanoseconds(Limits.Wall));
        json.WriteNumber("total_wall", Nanoseconds(TotalWall));
        json.WriteNumber("cpu_seconds", (long)Math.Ceiling(Limits.Cpu.TotalSeconds * Math.Max(1, Tests.Count)) + 2);
        json.WriteNumber("memory", MemoryBytes);
        json.WriteNumber("files", Math.Max(Limits.FileBytes, LeastFileBytes));
        json.WriteNumber("processes", Limits.Processes);
        json.WriteNumber("keep", Limits.OutputBytes);
        json.WriteNumber("stop", Limits.OutputStopBytes);
        json.WriteEndObject();
    }

    private static long Nanoseconds(TimeSpan time) => time.Ticks * TimeSpan.NanosecondsPerTick;
}
