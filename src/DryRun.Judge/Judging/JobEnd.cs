using System.Text;
using System.Text.Json;

namespace DryRun.Judge.Judging;

/// <summary>One record the child wrote, with what it had used since the record before.</summary>
internal sealed record Line(string Text, TimeSpan Cpu, TimeSpan Wall);

/// <summary>What the zygote saw of a run's end. Memory comes from the host.</summary>
internal sealed record JobEnd
{
    /// <summary>Why the zygote ended it: <c>cpu wall output answers stopped</c>; null when it ended by itself.</summary>
    public string? Reason { get; init; }

    public int? Exit { get; init; }

    public int? Signal { get; init; }

    public TimeSpan Cpu { get; init; }

    public TimeSpan Wall { get; init; }

    /// <summary>What it used after its last record.</summary>
    public TimeSpan LastCpu { get; init; }

    public TimeSpan LastWall { get; init; }

    /// <summary>The largest process.</summary>
    public long ResidentBytes { get; init; }

    public long CutBytes { get; init; }

    /// <summary>True when something was left on the answer pipe that is not a whole record.</summary>
    public bool LeftOver { get; init; }

    /// <summary>False when the run left something behind in its worker.</summary>
    public bool IsClean { get; init; } = true;

    /// <summary>False when foreign code was never reached; <see cref="Complaint"/> says why.</summary>
    public bool Began { get; init; } = true;

    public string Complaint { get; init; } = "";

    /// <summary>What was kept of standard output (1) and error (2), in order.</summary>
    public required IReadOnlyList<(int Stream, ReadOnlyMemory<byte> Data)> Chunks { get; init; }

    /// <summary>Standard output while loading, then of each test.</summary>
    public required IReadOnlyList<string> Segments { get; init; }

    /// <summary>Processes the kernel ended because the run's memory was used up.</summary>
    public long OutOfMemoryKills { get; init; }

    public long PeakMemoryBytes { get; init; }

    public bool MemoryPerProcess { get; init; }

    /// <summary>The records in a frame: lengths and times in the header, text at the start of the body.</summary>
    public static IReadOnlyList<Line> Lines(Frame frame)
    {
        var lines = new List<Line>();
        var position = 0;
        foreach (var stamp in frame.Header.GetProperty("lines").EnumerateArray())
        {
            var length = stamp[2].GetInt32();
            var text = Encoding.UTF8.GetString(frame.Body.Span.Slice(position, length));
            lines.Add(new Line(text, Time(stamp[0]), Time(stamp[1])));
            position += length;
        }

        return lines;
    }

    public static JobEnd Read(Frame frame)
    {
        var header = frame.Header;
        var position = header.GetProperty("lines").EnumerateArray().Sum(stamp => stamp[2].GetInt32());
        var chunks = new List<(int, ReadOnlyMemory<byte>)>();
        foreach (var chunk in header.GetProperty("chunks").EnumerateArray())
            chunks.Add((chunk[0].GetInt32(), Take(chunk[1].GetInt32())));
        var segments = header.GetProperty("segments").EnumerateArray()
            .Select(length => Encoding.UTF8.GetString(Take(length.GetInt32()).Span)).ToList();
        return Numbers(header) with { Chunks = chunks, Segments = segments };

        ReadOnlyMemory<byte> Take(int length)
        {
            position += length;
            return frame.Body.Slice(position - length, length);
        }
    }

    private static JobEnd Numbers(JsonElement header) => new()
    {
        Reason = header.GetProperty("reason").GetString(),
        Exit = Optional(header.GetProperty("exit")),
        Signal = Optional(header.GetProperty("signal")),
        Cpu = Time(header.GetProperty("cpu")),
        Wall = Time(header.GetProperty("wall")),
        LastCpu = Time(header.GetProperty("mark_cpu")),
        LastWall = Time(header.GetProperty("mark_wall")),
        ResidentBytes = header.GetProperty("rss").GetInt64(),
        CutBytes = header.GetProperty("cut").GetInt64(),
        LeftOver = header.GetProperty("rest").GetInt64() > 0,
        Began = header.GetProperty("began").GetBoolean(),
        Complaint = header.GetProperty("complaint").GetString() ?? "",
        IsClean = header.GetProperty("clean").GetBoolean(),
        Chunks = [],
        Segments = [],
    };

    private static int? Optional(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private static TimeSpan Time(JsonElement nanoseconds) =>
        TimeSpan.FromTicks(Math.Max(0, nanoseconds.GetInt64()) / TimeSpan.NanosecondsPerTick);
}
