using Microsoft.Playwright;

namespace DryRun.LiveBench;

/// <summary>Opens sets of ten questions nobody has asked for before, and says when the browser had what.</summary>
internal sealed class SetPages(IPage page, string address)
{
    private const string Whole = "() => document.querySelectorAll('.made__question').length === 10 ? performance.now() : null";
    private const string Moments = """
        () => [performance.getEntriesByType('navigation')[0].responseEnd, performance.getEntriesByName('first-contentful-paint')[0].startTime]
        """;

    /// <summary>Milliseconds until the page with the first question had arrived, until it was painted, and until all ten were there.</summary>
    public async Task<IReadOnlyList<(double Arrived, double Painted, double Whole)>> OpenAsync(int count)
    {
        var times = new List<(double, double, double)>();
        for (var round = 0; round <= count; round++)
        {
            await page.GotoAsync(FormattableString.Invariant($"{address}/generator?count=10&seed={5000 + round}"));
            var whole = await (await page.WaitForFunctionAsync(Whole)).JsonValueAsync<double>();
            var moments = await page.EvaluateAsync<double[]>(Moments);
            times.Add((moments[0], moments[1], whole));
            await Task.Delay(1000);
        }

        return times[1..];
    }
}
