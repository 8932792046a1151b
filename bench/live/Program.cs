using System.Globalization;
using DryRun.LiveBench;
using DryRun.Web;
using Microsoft.Playwright;

const int SetCount = 20;
var count = args is ["--questions", var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 6;
var data = Directory.CreateTempSubdirectory("dryrun-live-").FullName;
await using var app = DryRunHost.Build(new ServeOptions { Port = 0, DataFolder = data, ContentFolder = "content" });
await app.StartAsync();
using var playwright = await Playwright.CreateAsync();
await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
{
    ExecutablePath = Environment.GetEnvironmentVariable("DRYRUN_CHROMIUM") ?? "/usr/bin/chromium-headless-shell",
    Args = ["--headless", "--no-sandbox", "--disable-gpu"],
});

var pauses = await new Typist(app, await browser.NewPageAsync()).TypeAsync(count);
Console.WriteLine($"{pauses.Count} pauses in answers to {count} questions: {Told(pauses)}");
var sets = await new SetPages(await browser.NewPageAsync(), app.Urls.First()).OpenAsync(SetCount);
Console.WriteLine($"{SetCount} sets of ten new questions, until the page with the first question is there: {Told(sets.Select(set => set.Arrived))}");
Console.WriteLine($"    until it is painted: {Told(sets.Select(set => set.Painted))}");
Console.WriteLine($"    until all ten are there: {Told(sets.Select(set => set.Whole))}");
await app.StopAsync();
Directory.Delete(data, recursive: true);

static string Told(IEnumerable<double> times)
{
    var sorted = times.Order().ToList();
    return FormattableString.Invariant(
        $"median {sorted[sorted.Count / 2]:0} ms, 95 % under {sorted[(int)(sorted.Count * 0.95)]:0} ms, longest {sorted[^1]:0} ms");
}
