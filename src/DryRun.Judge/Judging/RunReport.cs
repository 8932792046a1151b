using System.Text;
using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>Turns the end of a program's run into a <see cref="RunResult"/>.</summary>
internal static class RunReport
{
    public static RunResult Create(JobEnd end, IReadOnlyList<Line> lines, RunLimits limits)
    {
        var records = lines.Select(Record.Of).ToList();
        var error = records.Find(record => record.Letter is 'E' or 'S');
        var chosen = records.Find(record => record.Letter == 'X');
        var signal = Signals.Of(end, chosen.Letter == 'X' || error.Letter != '\0');
        var status = Status(end, records, signal, limits);
        return new RunResult
        {
            Status = status,
            Stdout = Text(end, 1),
            Stderr = Text(end, 2),
            Output = Text(end, stream: null),
            CutBytes = end.CutBytes,
            ExitCode = status == RunStatus.Signalled || end.Reason is not null ? null : end.Exit,
            Signal = signal is { } number ? Signals.Name(number) : null,
            Usage = UsageOf(end),
            Error = error.Letter == '\0' ? Ends.Explain(end, signal) : error.Error(),
        };
    }

    public static Usage UsageOf(JobEnd end) => new(end.Cpu, end.Wall, end.PeakMemoryBytes, end.MemoryPerProcess);

    private static RunStatus Status(JobEnd end, List<Record> records, int? signal, RunLimits limits)
    {
        if (records.Exists(record => record.Letter == 'S'))
            return RunStatus.SyntaxError;
        if (Ends.IsOutOfMemory(end, limits) || records.Find(record => record.Letter == 'E').Error()?.Type == "MemoryError")
            return RunStatus.OutOfMemory;
        return end switch
        {
            { Reason: "cpu" or "wall" } => RunStatus.TimedOut,
            { Reason: "output" } => RunStatus.OutputLimit,
            { Reason: "answers" } => RunStatus.RuntimeError,
            _ when signal is not null => RunStatus.Signalled,
            { Exit: 0 } => RunStatus.Completed,
            _ => RunStatus.RuntimeError,
        };
    }

    private static string Text(JobEnd end, int? stream)
    {
        using var bytes = new MemoryStream();
        foreach (var (from, data) in end.Chunks)
        {
            if (stream is null || from == stream)
                bytes.Write(data.Span);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
