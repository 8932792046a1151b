using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DryRun.Web.Tests.Pages;

/// <summary>What a learner does who looks for something.</summary>
public sealed class FindingTests(BrowserFixture fixture)
{
    private static readonly View Desk = new(1440);
    private static readonly View DeskWithoutScript = new(1440, Script: false);

    [Fact]
    public async Task Misspelt_words_are_found_without_script()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/search", DeskWithoutScript);

        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("mutabel defualt");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();

        await Expect(visit.Page.Locator(".search__meant")).ToContainTextAsync("Did you mean mutable default?");
        await Expect(visit.Page.Locator(".found .row").First).ToHaveAttributeAsync("href", "/questions/mutable-default");
    }

    [Fact]
    public async Task Results_follow_while_one_types_and_are_walked_with_the_keyboard()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/search", Desk);
        var rows = visit.Page.Locator(".found .row");

        await visit.Page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await visit.Page.Keyboard.TypeAsync("think alo");
        await Expect(visit.Page).ToHaveURLAsync(fixture.Address + "/search?q=think+alo");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(rows.First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(new Regex("/tips/think-aloud"));
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_kind_narrows_the_results_by_its_address()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/search?q=list", DeskWithoutScript);

        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Kinds of results" }).GetByText("Lessons").ClickAsync();

        visit.Page.Url.ShouldEndWith("/search?q=list&kind=lesson");
        (await visit.Page.Locator(".found .row__time").AllInnerTextsAsync()).ShouldAllBe(kind => kind == "Lesson");
    }

    [Fact]
    public async Task What_is_typed_is_never_markup()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/search?q=%3Cimg%20src=x%20onerror=alert(1)%3E%20list", Desk);

        (await visit.Page.Locator("main img").CountAsync()).ShouldBe(0);
        await Expect(visit.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("<img src=x onerror=alert(1)> list");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_question_is_answered_with_passages_and_what_gives_an_answer_away_opens_on_demand()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/ask", DeskWithoutScript);

        await visit.Page.GetByLabel("Your question").FillAsync("Why is my default list shared?");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();
        var passage = visit.Page.Locator(".passage").First;
        await Expect(passage.Locator("blockquote")).ToBeHiddenAsync();
        await passage.GetByText("Show the passage").ClickAsync();

        await Expect(passage.Locator("blockquote")).ToContainTextAsync("share the same list");
        await Expect(passage.GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("href", "/questions/mutable-default");
    }

    [Fact]
    public async Task What_nothing_answers_is_said_and_leads_on()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/ask?q=What+is+the+capital+of+France%3F", DeskWithoutScript);

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Nothing here answers that" })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Search for these words" })).ToBeVisibleAsync();
    }
}
