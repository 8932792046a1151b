using Microsoft.Playwright;

namespace DryRun.Web.Tests.Problems;

/// <summary>The problem page in a window of its own, with its editor at hand.</summary>
internal sealed class ProblemVisit : IAsyncDisposable
{
    public const string Slug = "two-parcels-one-bag";

    private readonly IBrowserContext _context;

    private ProblemVisit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add($"{request.Method} {new Uri(request.Url).AbsolutePath}");
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public List<string> Requests { get; } = [];

    public static async Task<ProblemVisit> OpenAsync(BrowserFixture fixture, string slug = Slug, int width = 1440, bool script = true)
    {
        var context = await fixture.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var visit = new ProblemVisit(context, await context.NewPageAsync());
        await visit.Page.GotoAsync($"{fixture.Address}/problems/{slug}");
        if (script)
        {
            await visit.EditorIsReadyAsync();
        }

        return visit;
    }

    public Task EditorIsReadyAsync() =>
        Page.Locator("#code dr-code-editor[ready]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    /// <summary>Types over what the editor holds.</summary>
    public async Task TypeAsync(string code)
    {
        await Page.Locator("#code .cm-content").FocusAsync();
        await Page.Keyboard.PressAsync("Control+A");
        await Page.Keyboard.InsertTextAsync(code);
    }

    /// <summary>Puts code into the editor, also where its pane is not seen.</summary>
    public Task PutAsync(string code) =>
        Page.EvaluateAsync("code => { document.querySelector('#code dr-code-editor').value = code; }", code);

    public Task<string> CodeAsync() => Page.EvaluateAsync<string>("document.querySelector('#code dr-code-editor').value");

    /// <summary>The verdict line's words, once they are those of a result.</summary>
    public async Task<string> VerdictAsync()
    {
        await Page.Locator("#result [data-announce] .verdict__title").WaitForAsync();
        return await Page.Locator("#result .verdict__title").InnerTextAsync();
    }

    public async Task SavedAsync() =>
        await Page.Locator("[data-saved]", new PageLocatorOptions { HasTextString = "Saved" }).WaitForAsync();

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
