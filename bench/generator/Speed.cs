using System.Diagnostics;
using DryRun.Core.Questions;

namespace DryRun.Bench.Generator;

/// <summary>How fast questions are there.</summary>
internal static class Speed
{
    public static async Task MeasureAsync(Bench bench, int count, int rounds, CancellationToken cancellationToken)
    {
        var judge = await bench.Sandbox.JudgeAsync(cancellationToken);
        Console.WriteLine($"{bench.Catalogue.Templates.Count} templates; {Environment.ProcessorCount} processors; {judge.Status}");
        await FirstAsync(bench, rounds, cancellationToken);
        await BatchAsync(bench, count, cancellationToken);
    }

    /// <summary>The first question of a set that nobody has asked for before.</summary>
    private static async Task FirstAsync(Bench bench, int rounds, CancellationToken cancellationToken)
    {
        var times = new List<double>();
        for (var round = 0; round <= rounds; round++)
        {
            await Task.Delay(100, cancellationToken);
            var started = Stopwatch.GetTimestamp();
            await foreach (var _ in bench.Generator().StreamAsync(new SetRequest(10, 1000 + round), cancellationToken))
            {
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                break;
            }
        }

        var sorted = times.Skip(1).Order().ToList();
        Console.WriteLine(FormattableString.Invariant(
            $"first question of a set: median {sorted[sorted.Count / 2]:F0} ms, slowest of {rounds} {sorted[^1]:F0} ms; the very first, unwarmed {times[0]:F0} ms"));
    }

    /// <summary>Many questions of all templates at once.</summary>
    private static async Task BatchAsync(Bench bench, int count, CancellationToken cancellationToken)
    {
        var jobs = SetPlan.Deal(bench.Catalogue.Templates, new SetRequest(1, 7)).Take(count).ToList();
        var started = Stopwatch.GetTimestamp();
        var made = await bench.Maker.MakeAsync(jobs, cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine(FormattableString.Invariant(
            $"batch: {made.Count(one => one.Question is not null)} questions in {seconds:F1} s, {made.Count / seconds:F0} a second"));
    }
}
