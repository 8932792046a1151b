using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Pages;

/// <summary>Every page is accessible in every theme; a class for each width, so that they run side by side.</summary>
public abstract class AccessibilityTests(BrowserFixture fixture, int width)
{
    public static TheoryData<string> Paths => [.. EveryPageTests.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Is_accessible_in_every_theme_fits_its_window_and_keeps_the_security_policy(string path)
    {
        await using var visit = await Visit.OpenAsync(fixture, path, new View(width));
        var complaints = visit.Complaints.ToList();

        var barriers = await visit.BarriersAsync();

        complaints.ShouldBeEmpty();
        barriers.ShouldBeEmpty();
        (await visit.OverflowAsync()).ShouldBeLessThanOrEqualTo(0);
    }
}

/// <summary>Every page on a phone.</summary>
public sealed class NarrowPagesTests(BrowserFixture fixture) : AccessibilityTests(fixture, 390);

/// <summary>Every page on a desk.</summary>
public sealed class WidePagesTests(BrowserFixture fixture) : AccessibilityTests(fixture, 1440);
