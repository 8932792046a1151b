using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Pages;

/// <summary>Every page is accessible at every width and in every theme.</summary>
public sealed class AccessibilityTests(BrowserFixture fixture)
{
    /// <summary>The rules whose outcome hangs on colours; all others are the same in every theme.</summary>
    private static readonly AxeRunOptions Colours = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") };

    public static MatrixTheoryData<string, int> Views() => EveryPageTests.Views();

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Is_accessible_in_every_theme_fits_its_window_and_keeps_the_security_policy(string path, int width)
    {
        await using var visit = await Visit.OpenAsync(fixture, path, new View(width));
        var complaints = visit.Complaints.ToList();

        var found = await FindAsync(visit, "light", new AxeRunOptions());
        found.AddRange(await FindAsync(visit, "dark", Colours));
        found.AddRange(await FindAsync(visit, "contrast", Colours));

        complaints.ShouldBeEmpty();
        found.ShouldBeEmpty();
        (await visit.OverflowAsync()).ShouldBeLessThanOrEqualTo(0);
    }

    private static async Task<List<string>> FindAsync(Visit visit, string theme, AxeRunOptions rules)
    {
        await visit.ShowInAsync(theme);
        var axe = await visit.Page.RunAxe(rules);
        axe.Passes.Length.ShouldBePositive();
        return [.. axe.Violations.Select(violation => $"{theme}: {violation.Id}: {violation.Nodes[0].Html}")];
    }
}
