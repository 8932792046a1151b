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
pauses.Sort();
Console.WriteLine($"{pauses.Count} pauses in answers to {count} questions: {Told(pauses)}");
var sets = await new SetPages(await browser.NewPageAsync(), app.Urls.First()).OpenAsync(SetCount);
Console.WriteLine($"{sets.Count} sets of ten new questions, until the first paint: {Told(sets)}");
await app.StopAsync();
Directory.Delete(data, recursive: true);

static string Told(List<double> times) => FormattableString.Invariant(
    $"median {times[times.Count / 2]:0} ms, 95 % under {times[(int)(times.Count * 0.95)]:0} ms, longest {times[^1]:0} ms");
