using Microsoft.Playwright;

namespace DryRun.LiveBench;

/// <summary>Opens sets of ten questions nobody has asked for before, and says when the browser had them on screen.</summary>
internal sealed class SetPages(IPage page, string address)
{
    private const string PaintedAt = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0";

    /// <summary>Milliseconds from following the link to the first paint, in ascending order.</summary>
    public async Task<List<double>> OpenAsync(int count)
    {
        var times = new List<double>();
        for (var round = 0; round <= count; round++)
        {
            await page.GotoAsync(FormattableString.Invariant($"{address}/generator?count=10&seed={5000 + round}"));
            await page.WaitForFunctionAsync("() => performance.getEntriesByName('first-contentful-paint').length > 0");
            await page.Locator(".made__title").First.WaitForAsync();
            times.Add(await page.EvaluateAsync<double>(PaintedAt));
        }

        times.RemoveAt(0);
        times.Sort();
        return times;
    }
}
