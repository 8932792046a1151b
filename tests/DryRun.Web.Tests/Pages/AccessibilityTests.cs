using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Pages;

/// <summary>Every page is accessible in every theme; a class for each width, so that they run side by side.</summary>
public abstract class AccessibilityTests(BrowserFixture fixture, int width)
{
    /// <summary>The rules whose outcome hangs on colours; all others are the same in every theme.</summary>
    private static readonly AxeRunOptions Colours = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") };

    public static TheoryData<string> Paths => [.. EveryPageTests.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Is_accessible_in_every_theme_fits_its_window_and_keeps_the_security_policy(string path)
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

/// <summary>Every page on a phone.</summary>
public sealed class NarrowPagesTests(BrowserFixture fixture) : AccessibilityTests(fixture, 390);

/// <summary>Every page on a desk.</summary>
public sealed class WidePagesTests(BrowserFixture fixture) : AccessibilityTests(fixture, 1440);
