using DryRun.Web.Tests.Pages;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DryRun.Web.Tests.Questions;

/// <summary>From the question to the feedback, by hand and by keyboard, with script and without.</summary>
public sealed class AnsweringTests(BrowserFixture fixture)
{
    private static readonly View Desk = new(1440);
    private static readonly View DeskWithoutScript = new(1440, Script: false);

    [Fact]
    public async Task Points_light_up_while_the_answer_is_written_and_are_noted_as_help()
    {
        await using var visit = await Visit.OpenAsync(fixture, AnswerVisit.Path, Desk);

        await visit.Page.FillAsync("#answer", AnswerVisit.Right);

        await Expect(visit.Page.Locator("[data-point='is-identity']")).ToHaveAttributeAsync("data-state", "covered");
        await Expect(visit.Page.Locator("[data-point='is-identity']")).ToContainTextAsync("said");
        await Expect(visit.Page.Locator("dr-live-points")).ToHaveAttributeAsync("data-took", new System.Text.RegularExpressions.Regex("^[0-9.]+$"));
        await visit.AnswerAsync(AnswerVisit.Right);
        await Expect(visit.Page.GetByText("The live points were on")).ToBeVisibleAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_is_given_with_the_keyboard_alone()
    {
        await using var visit = await Visit.OpenAsync(fixture, AnswerVisit.Path, Desk);
        var keyboard = visit.Page.Keyboard;

        await TabToAsync(visit, "textarea");
        await keyboard.TypeAsync("The is operator compares identity.");
        await TabToAsync(visit, "input[type=radio]");
        await keyboard.PressAsync("ArrowRight");
        await keyboard.PressAsync("Control+Enter");

        await visit.Page.WaitForURLAsync("**/answers/**");
        await Expect(visit.Page.GetByText("You were unsure")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_script_a_hint_opens_and_what_was_written_stays()
    {
        await using var visit = await Visit.OpenAsync(fixture, AnswerVisit.Path, DeskWithoutScript);

        await visit.Page.FillAsync("#answer", "one\n\n  \"two\" <three> & 🐍");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show hint 1 of 5" }).ClickAsync();

        await Expect(visit.Page.Locator("#answer")).ToHaveValueAsync("one\n\n  \"two\" <three> & 🐍");
        await Expect(visit.Page.Locator("[data-hint]:visible")).ToHaveCountAsync(1);
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show hint 2 of 5" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Exam_mode_has_no_help_and_keeps_what_was_written()
    {
        await using var visit = await Visit.OpenAsync(fixture, AnswerVisit.Path, DeskWithoutScript);

        await visit.Page.FillAsync("#answer", AnswerVisit.Right);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Exam mode" }).ClickAsync();

        visit.Page.Url.ShouldEndWith("?exam=1");
        await Expect(visit.Page.Locator("#answer")).ToHaveValueAsync(AnswerVisit.Right);
        await Expect(visit.Page.Locator("dr-live-points, [data-hint]")).ToHaveCountAsync(0);
        await visit.AnswerAsync(AnswerVisit.Right);
        await Expect(visit.Page.GetByText("Given in exam mode, without help.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_was_not_sent_is_brought_back_and_what_was_sent_is_not()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/questions/truthiness", Desk);

        await visit.Page.FillAsync("#answer", "An empty list is falsy.");
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator("#answer")).ToHaveValueAsync("An empty list is falsy.");
        await Expect(visit.Page.Locator("[data-note]")).ToContainTextAsync("Brought back");

        await visit.AnswerAsync("An empty list is falsy.");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Answer again" }).ClickAsync();
        await Expect(visit.Page.Locator(".earlier .row")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("#answer")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_double_click_keeps_one_answer()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/questions/slots", Desk);

        await visit.Page.FillAsync("#answer", "Slots replace the dict of an instance, so it needs less memory.");
        await visit.Page.GetByLabel("Guessing").CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Get feedback" }).DblClickAsync();
        await visit.Page.WaitForURLAsync("**/answers/**");
        await visit.Page.GotoAsync(fixture.Address + "/questions/slots");

        await Expect(visit.Page.Locator(".earlier .row")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Hints_open_in_place_and_are_counted()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/questions/gil", Desk);

        await visit.Page.FillAsync("#answer", "It is a lock.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show hint 1" }).ClickAsync();
        await Expect(visit.Page.Locator("[data-hint]:visible").First).ToBeFocusedAsync();
        await Expect(visit.Page.Locator("dr-live-points[data-took]")).ToBeVisibleAsync();
        await visit.AnswerAsync("It is a lock.");

        await Expect(visit.Page.GetByText("1 hint was shown and the live points were on, so it counts 2 tenths less.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_list_is_narrowed_by_its_address_and_shows_the_last_band()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/questions/deque", DeskWithoutScript);
        await visit.AnswerAsync("I do not know.");

        await visit.Page.GotoAsync(fixture.Address + "/questions");
        await visit.Page.GetByLabel("Words").FillAsync("deque");
        await visit.Page.GetByLabel("Kind").SelectOptionAsync("concept");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();

        visit.Page.Url.ShouldContain("kind=concept");
        await Expect(visit.Page.Locator(".row--question[href='/questions/deque']")).ToContainTextAsync("Strong no hire");
    }

    private static async Task TabToAsync(Visit visit, string selector)
    {
        for (var presses = 0; presses < 40 && !await visit.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector); presses++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        await Expect(visit.Page.Locator(":focus")).ToHaveCountAsync(1);
    }
}
