using System.Diagnostics;
using DryRun.Core.Questions;

namespace DryRun.Bench.Generator;

/// <summary>How fast questions are there.</summary>
internal static class Speed
{
    /// <summary>Between two sets, as a reader would; time enough for workers to get ready again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public static async Task MeasureAsync(Bench bench, int count, int rounds, CancellationToken cancellationToken)
    {
        var judge = await bench.Sandbox.JudgeAsync(cancellationToken);
        Console.WriteLine($"{bench.Catalogue.Templates.Count} templates; {Environment.ProcessorCount} processors; {judge.Status}");
        await bench.Maker.CompileAsync(cancellationToken);
        await SetsAsync(bench, rounds, cancellationToken);
        await BatchAsync(bench, count, cancellationToken);
    }

    /// <summary>Sets that nobody has asked for before: until the first question is there, and until all ten are.</summary>
    private static async Task SetsAsync(Bench bench, int rounds, CancellationToken cancellationToken)
    {
        var first = new List<double>();
        var whole = new List<double>();
        var spent = TimeSpan.Zero;
        for (var round = 0; round <= rounds; round++)
        {
            await Task.Delay(Pause, cancellationToken);
            var (started, before) = (Stopwatch.GetTimestamp(), Spent(bench));
            await bench.Generator().StreamAsync(new SetRequest(10, 1000 + round), cancellationToken).FirstAsync(cancellationToken);
            first.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            spent += round > 0 ? Spent(bench) - before : TimeSpan.Zero;
            await Task.Delay(Pause, cancellationToken);
            started = Stopwatch.GetTimestamp();
            await bench.Generator().SetAsync(new SetRequest(10, 2000 + round), cancellationToken);
            whole.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        Console.WriteLine(Told("first question of a set of 10", first));
        Console.WriteLine(FormattableString.Invariant($"processor time of a first question: {spent.TotalMilliseconds / rounds:F0} ms"));
        Console.WriteLine(Told("all ten questions of a set", whole));
    }

    // Processor time tells more than the clock where others are at work too.
    private static TimeSpan Spent(Bench bench) => Environment.CpuUsage.TotalTime + bench.Maker.Used;

    private static string Told(string what, List<double> times)
    {
        var sorted = times.Skip(1).Order().ToList();
        return FormattableString.Invariant(
            $"{what}: median {sorted[sorted.Count / 2]:F0} ms, slowest of {sorted.Count} {sorted[^1]:F0} ms; the very first, unwarmed {times[0]:F0} ms");
    }

    /// <summary>Many questions of all templates at once.</summary>
    private static async Task BatchAsync(Bench bench, int count, CancellationToken cancellationToken)
    {
        var jobs = SetPlan.Deal(bench.Catalogue.Templates, new SetRequest(1, 7)).Take(count).ToList();
        var (here, there) = (Environment.CpuUsage.TotalTime, bench.Maker.Used);
        var started = Stopwatch.GetTimestamp();
        var made = await bench.Maker.MakeAsync(jobs, cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var (host, runs) = (Environment.CpuUsage.TotalTime - here, bench.Maker.Used - there);
        Console.WriteLine(FormattableString.Invariant(
            $"batch: {made.Count(one => one.Question is not null)} questions in {seconds:F1} s, {made.Count / seconds:F0} a second"));
        Console.WriteLine(FormattableString.Invariant(
            $"processor time a question: {runs.TotalMilliseconds / made.Count:F1} ms in the sandbox, {host.TotalMilliseconds / made.Count:F1} ms in the host"));
        Console.WriteLine(FormattableString.Invariant(
            $"on {Environment.ProcessorCount} processors that do nothing else: {Environment.ProcessorCount * made.Count / (runs + host).TotalSeconds:F0} a second"));
    }
}
