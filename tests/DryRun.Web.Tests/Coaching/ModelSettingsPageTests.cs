using DryRun.App.Coaching;
using DryRun.Tests.Coaching;
using DryRun.Web.Tests.Pages;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DryRun.Web.Tests.Coaching;

/// <summary>How a learner connects a model. The product under test is one for all tests, so each leaves it without a model.</summary>
[Collection(nameof(ModelTests))]
public sealed class ModelSettingsPageTests(BrowserFixture fixture, ModelServerFixture models) : IDisposable
{
    private const string Path = "/settings/model";

    private static readonly View Desk = new(1440);
    private static readonly View DeskWithoutScript = new(1440, Script: false);

    public void Dispose()
    {
        models.Server.Flaw = ModelFlaw.None;
        fixture.Forget();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_model_is_connected_and_tested_with_script_and_without(bool script)
    {
        await using var visit = await Visit.OpenAsync(fixture, Path, new View(390, script));

        await FillAsync(visit.Page, models.Server.OpenAiEndpoint);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save and test" }).ClickAsync();

        await Expect(visit.Page.GetByText("The model works: parrot-1 answered in")).ToBeVisibleAsync();
        fixture.Model.Current.Host.ShouldBe(new Uri(models.Server.Address).Authority);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_test_that_fails_says_why_in_a_sentence()
    {
        models.Server.Flaw = ModelFlaw.WrongKey;
        await using var visit = await Visit.OpenAsync(fixture, Path, DeskWithoutScript);

        await FillAsync(visit.Page, models.Server.OpenAiEndpoint);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save and test" }).ClickAsync();

        await Expect(visit.Page.GetByText("The test failed. 127.0.0.1:")).ToContainTextAsync("did not accept the API key");
    }

    [Fact]
    public async Task A_saved_key_is_never_shown_again()
    {
        await using var visit = await Visit.OpenAsync(fixture, Path, Desk);

        await FillAsync(visit.Page, models.Server.OpenAiEndpoint);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByText("Your settings are saved.")).ToBeVisibleAsync();

        (await visit.Page.ContentAsync()).ShouldNotContain("sk-secret-1");
        await Expect(visit.Page.GetByText("A key is saved.")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByLabel("API key")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task What_cannot_work_is_said_at_its_field_and_nothing_is_saved()
    {
        await using var visit = await Visit.OpenAsync(fixture, Path, DeskWithoutScript);

        await FillAsync(visit.Page, "my laptop");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();

        await Expect(visit.Page.GetByText("'my laptop' is not an address.")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByLabel("Address")).ToHaveValueAsync("my laptop");
        fixture.Model.Current.IsOn.ShouldBeFalse();
    }

    [Fact]
    public async Task A_preset_fills_the_form_in_and_says_where_answers_would_go()
    {
        await using var visit = await Visit.OpenAsync(fixture, Path, DeskWithoutScript);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Anthropic" }).ClickAsync();

        await Expect(visit.Page.GetByLabel("Address")).ToHaveValueAsync("https://api.anthropic.com");
        await Expect(visit.Page.GetByText("Not this machine: your answers go to api.anthropic.com")).ToBeVisibleAsync();
        fixture.Model.Current.IsOn.ShouldBeFalse();
    }

    [Fact]
    public async Task The_foot_of_every_page_says_where_answers_go()
    {
        fixture.Model.Save(new ModelSettings { Provider = ModelProvider.OpenAi, Endpoint = "https://models.example.com/v1", Model = "some" }, forgetKey: true);

        await using var visit = await Visit.OpenAsync(fixture, "/library", DeskWithoutScript);

        await Expect(visit.Page.Locator(".site-footer")).ToContainTextAsync("an answer goes to models.example.com when its model is asked");
    }

    private static async Task FillAsync(IPage page, string endpoint)
    {
        await page.GetByLabel("OpenAI-compatible server").CheckAsync();
        await page.GetByLabel("Address").FillAsync(endpoint);
        await page.GetByLabel("Model", new() { Exact = true }).FillAsync("parrot");
        await page.GetByLabel("API key").FillAsync("sk-secret-1");
    }
}
