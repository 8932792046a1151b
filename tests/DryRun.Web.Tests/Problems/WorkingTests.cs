using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Problems;

public sealed class WorkingTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Code_survives_a_reload()
    {
        const string slug = "telescope-gaps";
        await using var visit = await ProblemVisit.OpenAsync(fixture, slug);

        await visit.TypeAsync("# kept\n");
        await visit.SavedAsync();
        await visit.Page.ReloadAsync();
        await visit.EditorIsReadyAsync();

        (await visit.CodeAsync()).ShouldBe("# kept\n");
    }

    [Fact]
    public async Task Code_that_the_server_did_not_get_comes_back_from_the_browser()
    {
        const string slug = "climbing-hall-regulars";
        await using var visit = await ProblemVisit.OpenAsync(fixture, slug);
        await visit.Page.RouteAsync("**/draft", route => route.AbortAsync());

        await visit.TypeAsync("# typed while the server was away\n");
        await visit.Page.Locator("[data-saved]", new PageLocatorOptions { HasTextString = "Kept in this browser only" }).WaitForAsync();
        await visit.Page.ReloadAsync();
        await visit.EditorIsReadyAsync();

        await visit.Page.Locator("[data-notice]", new PageLocatorOptions { HasTextString = "Brought back" }).WaitForAsync();
        (await visit.CodeAsync()).ShouldBe("# typed while the server was away\n");
    }

    [Fact]
    public async Task A_reset_can_be_undone()
    {
        await using var visit = await ProblemVisit.OpenAsync(fixture);
        await visit.TypeAsync("# mine\n");

        await visit.Page.Locator("button[value=reset]").ClickAsync();
        (await visit.CodeAsync()).ShouldBe(fixture.Catalogue.Problem(ProblemVisit.Slug)!.Starter);
        await visit.Page.Locator("[data-undo]").ClickAsync();

        (await visit.CodeAsync()).ShouldBe("# mine\n");
    }

    [Fact]
    public async Task Keys_lead_to_the_panes_and_out_of_the_editor()
    {
        await using var visit = await ProblemVisit.OpenAsync(fixture);

        await visit.Page.Keyboard.PressAsync("Alt+2");
        (await FocusAsync(visit.Page)).ShouldContain("cm-content");
        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.CodeAsync()).ShouldStartWith("    ");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("Tab");
        (await FocusAsync(visit.Page)).ShouldNotContain("cm-content");
        await visit.Page.Keyboard.PressAsync("Alt+1");
        (await FocusAsync(visit.Page)).ShouldContain("statement");
    }

    [Fact]
    public async Task Panes_are_resized_by_keys_and_stay_so()
    {
        await using var visit = await ProblemVisit.OpenAsync(fixture);
        var separator = visit.Page.Locator("[data-split=columns]");

        await separator.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        (await separator.GetAttributeAsync("aria-valuenow")).ShouldBe("44");
        await visit.Page.ReloadAsync();
        await visit.EditorIsReadyAsync();

        (await separator.GetAttributeAsync("aria-valuenow")).ShouldBe("44");
    }

    [Fact]
    public async Task Hints_open_one_at_a_time_without_losing_the_code()
    {
        await using var visit = await ProblemVisit.OpenAsync(fixture, "steady-cold-room");
        await visit.TypeAsync("# thinking\n");

        await visit.Page.Locator("[data-asks-help^=hint]").ClickAsync();
        await visit.Page.Locator("#hint-1").WaitForAsync();

        (await visit.Page.Locator(".hint").CountAsync()).ShouldBe(1);
        (await visit.CodeAsync()).ShouldBe("# thinking\n");
    }

    [Theory]
    [InlineData(1440, "light")]
    [InlineData(1440, "dark")]
    [InlineData(1440, "contrast")]
    [InlineData(390, "light")]
    [InlineData(390, "dark")]
    [InlineData(390, "contrast")]
    public async Task Axe_finds_nothing_in_any_pane(int width, string theme)
    {
        await using var visit = await ProblemVisit.OpenAsync(fixture, width: width);
        await visit.Page.EvaluateAsync("theme => document.documentElement.dataset.theme = theme", theme);
        await visit.PutAsync("def heaviest_pair(weights, limit):\n    print(weights)\n    return [0, 1]\n");
        await visit.Page.Keyboard.PressAsync("Control+'");
        await visit.Page.Locator("#result [data-announce]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

        foreach (var pane in new[] { "statement", "code", "cases", "result" })
        {
            await visit.Page.EvaluateAsync("pane => document.querySelector('dr-panes').show(pane)", pane);
            var found = await visit.Page.RunAxe();
            found.Violations.Select(Words).ShouldBeEmpty($"in the pane '{pane}'");
        }
    }

    private static string Words(AxeResultItem violation) =>
        $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Target))}";

    private static Task<string> FocusAsync(IPage page) =>
        page.EvaluateAsync<string>("document.activeElement.id + ' ' + document.activeElement.className");
}
