using System.Diagnostics;
using System.Globalization;

namespace DryRun.SearchBench;

/// <summary>Prints the figures. A finder gives the addresses it found, best first.</summary>
internal sealed class Report(Func<string, IReadOnlyList<string>> ask, Func<string, IReadOnlyList<string>> search)
{
    public void Print(Asked asked)
    {
        PrintPart("Ask the coach, tuning half", [.. asked.Asks.Where(one => !one.IsSetAside)], ask);
        PrintPart("Ask the coach, set aside", [.. asked.Asks.Where(one => one.IsSetAside)], ask);
        PrintPart("Search, tuning half", [.. asked.Searches.Where(one => !one.IsSetAside)], search);
        PrintPart("Search, set aside", [.. asked.Searches.Where(one => one.IsSetAside)], search);
        PrintSpeed("Ask", asked.Asks, ask);
        PrintSpeed("Search", asked.Searches, search);
    }

    /// <summary>The cases of the tuning half that miss.</summary>
    public void PrintMisses(Asked asked)
    {
        foreach (var (one, find) in asked.Asks.Select(one => (one, ask)).Concat(asked.Searches.Select(one => (one, search))))
        {
            var found = one.IsSetAside ? [] : find(one.Ask);
            if (!one.IsSetAside && (one.Expect.Count == 0 ? found.Count > 0 : Place(one, found) != 0))
            {
                Line($"{Place(one, found) + 1} {one.Ask}\n    wanted {string.Join(", ", one.Expect)}\n    found  {string.Join(", ", found.Take(4))}");
            }
        }
    }

    private static void PrintPart(string title, List<Case> cases, Func<string, IReadOnlyList<string>> find)
    {
        var fitting = cases.Where(one => one.Expect.Count > 0).ToList();
        var places = fitting.ConvertAll(one => Place(one, find(one.Ask)));
        var foreign = cases.Where(one => one.Expect.Count == 0).ToList();
        Line($"{title}: {fitting.Count} with an answer, {foreign.Count} without");
        Line($"  recall@1 {Share(places.Count(place => place == 0), places.Count)}   recall@3 {Share(places.Count(place => place is >= 0 and < 3), places.Count)}");
        if (foreign.Count > 0)
        {
            Line($"  says that nothing fits {foreign.Count(one => find(one.Ask).Count == 0)} of {foreign.Count}");
        }
    }

    private static void PrintSpeed(string title, IReadOnlyList<Case> cases, Func<string, IReadOnlyList<string>> find)
    {
        var times = new List<double>();
        var used = Environment.CpuUsage.TotalTime;
        foreach (var one in cases)
        {
            var start = Stopwatch.GetTimestamp();
            find(one.Ask);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var processor = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds / cases.Count;
        times.Sort();
        Line($"{title}: median {times[times.Count / 2]:0.0} ms, 95 % under {times[(int)(times.Count * 0.95)]:0.0} ms; processor time {processor:0.0} ms on average");
    }

    /// <summary>Where the first right item stands, from 0; -1 when there is none. Two passages of an item are one place.</summary>
    private static int Place(Case one, IReadOnlyList<string> found) =>
        found.ToList().FindIndex(address => one.Expect.Any(right => address == right || address.StartsWith(right + "#", StringComparison.Ordinal)));

    private static string Share(int part, int all) => string.Create(CultureInfo.InvariantCulture, $"{(double)part / Math.Max(1, all):0.00}");

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
