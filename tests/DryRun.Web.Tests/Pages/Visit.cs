using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace DryRun.Web.Tests.Pages;

/// <summary>A page that was opened, and what the browser complained about meanwhile.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>The rules whose outcome hangs on colours; all others are the same in every theme.</summary>
    private static readonly AxeRunOptions Colours = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") };

    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, violations of the security policy among them.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<Visit> OpenAsync(BrowserFixture fixture, string path, View view)
    {
        var context = await fixture.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = view.Width, Height = 900 },
            JavaScriptEnabled = view.Script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(BrowserFixture.Patience);
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.Page.GotoAsync(fixture.Address + path, new PageGotoOptions
        {
            WaitUntil = view.Script ? WaitUntilState.NetworkIdle : WaitUntilState.Load,
        });
        return visit;
    }

    /// <summary>Shows the page in a theme, as the theme menu does.</summary>
    public Task ShowInAsync(string theme) =>
        Page.EvaluateAsync("theme => document.documentElement.dataset.theme = theme", theme);

    /// <summary>What axe finds: by all rules in the light theme, by those on colours in the others.</summary>
    public async Task<List<string>> BarriersAsync() =>
    [
        .. await BarriersAsync("light", new AxeRunOptions()),
        .. await BarriersAsync("dark", Colours),
        .. await BarriersAsync("contrast", Colours),
    ];

    /// <summary>By how many pixels the page is wider than its window; 0 or less when it fits.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private async Task<IEnumerable<string>> BarriersAsync(string theme, AxeRunOptions rules)
    {
        await ShowInAsync(theme);
        var axe = await Page.RunAxe(rules);
        axe.Passes.Length.ShouldBePositive();
        return axe.Violations.Select(violation => $"{theme}: {violation.Id}: {violation.Nodes[0].Html}");
    }

    // A page that is meant to be missing is fetched with status 404, which the console repeats.
    private void Note(bool isComplaint, string text)
    {
        if (isComplaint && !text.Contains("status of 404", StringComparison.Ordinal))
        {
            Complaints.Add(text);
        }
    }
}

/// <summary>How a page is looked at.</summary>
internal sealed record View(int Width, bool Script = true);
