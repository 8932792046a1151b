using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Deque.AxeCore.Playwright;
using DryRun.Web.Tests.Pages;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DryRun.Web.Tests.Questions;

public sealed class SavedSetPageTests(BrowserFixture fixture) : IDisposable
{
    private const string Set = "/generator?topic=slicing&count=2&whole=1";

    private readonly HttpClient _client = new() { BaseAddress = new Uri(fixture.Address) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData(390, true, 101)]
    [InlineData(1440, false, 102)]
    public async Task A_set_is_saved_opened_renamed_and_deleted(int width, bool script, int seed)
    {
        var name = $"Slices before the call {seed}";
        await using var visit = await Visit.OpenAsync(fixture, $"{Set}&seed={seed}", new View(width, script));
        var titles = await visit.Page.Locator(".made__title").AllInnerTextsAsync();

        await SaveAsync(visit.Page, name);
        await Expect(visit.Page.Locator(".set-actions__saved")).ToContainTextAsync($"Saved as {name}.");
        await visit.Page.GotoAsync(fixture.Address + "/generator");
        (await visit.OverflowAsync()).ShouldBeLessThanOrEqualTo(0);
        await visit.Page.Locator(".saved__row", new() { HasText = name }).ClickAsync();
        await Expect(visit.Page.Locator(".made__title")).ToHaveTextAsync(titles.ToArray(), new() { UseInnerText = true });

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Rename or delete" }).ClickAsync();
        await visit.Page.GetByLabel("Name", new() { Exact = true }).FillAsync($"Other {seed}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Rename" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = $"Change Other {seed}" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Delete the set" }).ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Generator");
        await Expect(visit.Page.GetByText($"Other {seed}")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_list_and_the_page_of_a_saved_set_are_accessible()
    {
        await _client.PostAsJsonAsync("/api/sets", new { name = "Listed", query = "topic=slicing&count=3&seed=105" }, Token);
        await using var visit = await Visit.OpenAsync(fixture, "/generator", new View(390));
        var list = await visit.Page.RunAxe();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Change Listed" }).ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Listed");

        list.Violations.Select(violation => violation.Id).ShouldBeEmpty();
        (await visit.Page.RunAxe()).Violations.Select(violation => violation.Id).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_is_taken_is_said_and_can_be_changed_in_place()
    {
        await using var visit = await Visit.OpenAsync(fixture, $"{Set}&seed=103", new View(1440, Script: false));
        await SaveAsync(visit.Page, "Taken");
        await visit.Page.GotoAsync(fixture.Address + $"{Set}&seed=104");

        await SaveAsync(visit.Page, "Taken");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is a set called 'Taken' already.");
        await visit.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Free");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save the set" }).ClickAsync();

        await Expect(visit.Page.Locator(".set-actions__saved")).ToContainTextAsync("Saved as Free.");
    }

    [Fact]
    public async Task Sets_are_saved_found_renamed_and_deleted_over_the_API()
    {
        var saved = await _client.PostAsJsonAsync("/api/sets", new { name = "By program", query = "topic=slicing&count=3&seed=9" }, Token);
        var address = saved.Headers.Location!;
        await _client.PutAsJsonAsync(address, new { name = "By another" }, Token);
        var found = await _client.GetFromJsonAsync<JsonElement>(address, Token);
        var deleted = await _client.DeleteAsync(address, Token);

        saved.StatusCode.ShouldBe(HttpStatusCode.Created);
        found.GetProperty("name").GetString().ShouldBe("By another");
        found.GetProperty("url").GetString().ShouldBe("/generator?count=3&seed=9&topic=slicing");
        deleted.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await _client.GetAsync(address, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("", "count=3", "name", "no name yet")]
    [InlineData("A", "count=0", "query", "1 to 50 questions")]
    [InlineData("A", "topic=generatros", "query", "did you mean")]
    [InlineData("A", "words=is-and-equal", "query", "did you mean")]
    public async Task A_bad_set_is_refused_with_the_field_to_change(string name, string query, string field, string reason)
    {
        var response = await _client.PostAsJsonAsync("/api/sets", new { name, query }, Token);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Token);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        problem.GetProperty("field").GetString().ShouldBe(field);
        problem.GetProperty("detail").GetString()!.ShouldContain(reason);
    }

    private static async Task SaveAsync(IPage page, string name)
    {
        await page.GetByText("Save", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the set" }).ClickAsync();
    }
}
