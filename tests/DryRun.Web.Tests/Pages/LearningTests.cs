using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DryRun.Web.Tests.Pages;

/// <summary>What a learner does on the pages around the problems.</summary>
public sealed class LearningTests(BrowserFixture fixture)
{
    private const string Lesson = "/lessons/lists-tuples-dicts-sets";

    private static readonly View Desk = new(1440);
    private static readonly View DeskWithoutScript = new(1440, Script: false);

    [Fact]
    public async Task A_program_of_a_lesson_is_changed_and_run_in_place()
    {
        await using var visit = await Visit.OpenAsync(fixture, Lesson, Desk);
        var block = visit.Page.Locator("dr-run-block").First;

        await block.GetByRole(AriaRole.Button, new() { Name = "Change" }).ClickAsync();
        await Expect(block.Locator("dr-code-editor[ready]")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Control+a");
        await visit.Page.Keyboard.TypeAsync("print(6 * 7)");
        await visit.Page.Keyboard.PressAsync("Control+Enter");

        await Expect(block.Locator("[data-output]")).ToHaveTextAsync("42\n");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_theme_takes_effect_at_once_and_is_kept()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/library", Desk);

        var kept = visit.Page.WaitForResponseAsync(response => response.Url.EndsWith("/settings/theme", StringComparison.Ordinal));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Theme" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Dark", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await kept;
        await visit.Page.ReloadAsync();

        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    [Fact]
    public async Task Settings_are_saved_without_script()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/settings", DeskWithoutScript);

        await visit.Page.GetByLabel("Show pattern and difficulty at once").CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Expect(visit.Page.GetByText("Your settings are saved.")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByLabel("Show pattern and difficulty at once")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_lesson_is_marked_as_read_without_script()
    {
        await using var visit = await Visit.OpenAsync(fixture, Lesson, DeskWithoutScript);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Mark as read" }).ClickAsync();
        await Expect(visit.Page.Locator(".lesson__end .state--ok")).ToBeVisibleAsync();
        await visit.Page.GotoAsync(fixture.Address + "/library");

        await Expect(visit.Page.Locator($"a[href='{Lesson}'] .state--ok")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_question_mark_shows_the_shortcuts_and_escape_closes_them()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/roadmap", Desk);
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);

        await Expect(visit.Page.Locator("dr-shortcuts:defined")).ToHaveCountAsync(1);
        await visit.Page.Keyboard.PressAsync("?");
        await Expect(dialog).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect(dialog).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_first_tab_offers_to_skip_to_the_content()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/roadmap", Desk);

        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Page.GetByText("Skip to the content")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_list_of_problems_is_narrowed_by_its_address()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/problems", DeskWithoutScript);

        await visit.Page.GetByLabel("Words").FillAsync("parcels");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();

        visit.Page.Url.ShouldContain("q=parcels");
        await Expect(visit.Page.Locator(".row--problem")).ToHaveCountAsync(1);
    }
}
