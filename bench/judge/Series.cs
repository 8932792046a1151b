using System.Diagnostics;

namespace DryRun.Bench.Judge;

/// <summary>One thing to measure, and what was measured.</summary>
internal sealed class Series(string name, Func<CancellationToken, Task> work, TimeSpan pause = default)
{
    private readonly List<double> _milliseconds = [];

    public string Name => name;

    public double Median => Quantile(0.5);

    public double Percentile95 => Quantile(0.95);

    /// <summary>Once, after letting the worker idle where that is the point.</summary>
    public async Task MeasureAsync(CancellationToken cancellationToken)
    {
        if (pause > TimeSpan.Zero)
            await Task.Delay(pause, cancellationToken);
        var started = Stopwatch.GetTimestamp();
        await work(cancellationToken);
        _milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    /// <summary>How often it was done a second by several clients at once.</summary>
    public async Task<double> ThroughputAsync(int clients, TimeSpan duration, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(() => RepeatAsync(started, duration, cancellationToken), cancellationToken)));
        return counts.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    public void Forget() => _milliseconds.Clear();

    private async Task<int> RepeatAsync(long started, TimeSpan duration, CancellationToken cancellationToken)
    {
        var count = 0;
        for (; Stopwatch.GetElapsedTime(started) < duration; count++)
            await work(cancellationToken);
        return count;
    }

    private double Quantile(double share)
    {
        var sorted = _milliseconds.Order().ToList();
        return sorted[(int)(share * (sorted.Count - 1))];
    }
}
