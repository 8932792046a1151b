using System.Globalization;

namespace DryRun.Bench.Judge;

/// <summary>Prints what was measured: medians, 95th percentiles, and how many times the bare interpreter's each is.</summary>
internal static class Report
{
    public static void Latencies(string title, IReadOnlyList<Series> series)
    {
        Console.WriteLine();
        Console.WriteLine($"{title,-48} {"median ms",10} {"p95 ms",9} {"of bare",8}");
        foreach (var one in series)
            Console.WriteLine(FormattableString.Invariant($"  {one.Name,-46} {one.Median,10:F1} {one.Percentile95,9:F1} {one.Median / series[0].Median,8:P0}"));
    }

    public static async Task ThroughputAsync(IReadOnlyList<Series> series, TimeSpan duration, CancellationToken cancellationToken)
    {
        int[] clients = [1, 2, 4, 8, 16];
        Console.WriteLine();
        Console.WriteLine($"{"a second, by clients at once",-48} {string.Join(' ', clients.Select(count => $"{count,7}"))} {"best, of first",15}");
        double? first = null;
        foreach (var one in series)
        {
            var rates = new List<double>();
            foreach (var count in clients)
                rates.Add(await one.ThroughputAsync(count, duration, cancellationToken));
            first ??= rates.Max();
            Console.WriteLine(FormattableString.Invariant($"  {one.Name,-46} {string.Join(' ', rates.Select(rate => rate.ToString("F0", CultureInfo.InvariantCulture).PadLeft(7)))} {rates.Max() / first,14:F1}x"));
        }
    }
}
