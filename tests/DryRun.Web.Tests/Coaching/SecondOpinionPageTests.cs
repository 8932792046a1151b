using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DryRun.App;
using DryRun.App.Coaching;
using DryRun.Tests.Coaching;
using DryRun.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DryRun.Web.Tests.Coaching;

/// <summary>A model's opinion below the coach's feedback: asked for, shown side by side, and never more than that.</summary>
[Collection(nameof(ModelTests))]
public sealed class SecondOpinionPageTests(BrowserFixture fixture, ModelServerFixture models) : IDisposable
{
    private const string QuestionId = "is-and-equals";
    private const string Text = "So == compares values and is compares identity. I write is only when I check for None.";

    private static readonly View Desk = new(1440);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        models.Server.Flaw = ModelFlaw.None;
        fixture.Forget();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Coach_and_model_stand_side_by_side_with_script_and_without(bool script)
    {
        Connect(always: false);
        models.Server.Says = [Reply("is compares identity")];
        await using var visit = await Visit.OpenAsync(fixture, await AnsweredAsync(), new View(390, script));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ask the model for a second opinion" }).ClickAsync();

        var opinion = visit.Page.Locator("#second-opinion");
        await Expect(opinion).ToContainTextAsync("It changes nothing of your score");
        await Expect(opinion.Locator(".opinion__apart > li").First).ToContainTextAsync("The coach");
        await Expect(opinion.Locator(".opinion__better ins").First).ToBeVisibleAsync();
        await Expect(opinion).ToContainTextAsync("And then?");
        (await visit.OverflowAsync()).ShouldBeLessThanOrEqualTo(0);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dead_model_leaves_one_quiet_line_and_the_feedback_as_it_was()
    {
        Connect(always: false);
        models.Server.Flaw = ModelFlaw.Failing;
        await using var visit = await Visit.OpenAsync(fixture, await AnsweredAsync(), Desk);
        var score = await visit.Page.Locator(".score__figure").InnerTextAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ask the model for a second opinion" }).ClickAsync();

        await Expect(visit.Page.Locator(".opinion__quiet")).ToContainTextAsync("The coach's feedback is complete without it.");
        (await visit.Page.Locator(".score__figure").InnerTextAsync()).ShouldBe(score);
    }

    [Fact]
    public async Task Who_wants_it_always_need_not_press_a_button()
    {
        Connect(always: true);
        models.Server.Says = [Reply("is compares identity")];

        await using var visit = await Visit.OpenAsync(fixture, await AnsweredAsync(), Desk);

        await Expect(visit.Page.Locator("#second-opinion")).ToContainTextAsync("It changes nothing of your score");
    }

    [Fact]
    public async Task Who_stops_it_stops_the_model()
    {
        Connect(always: false);
        models.Server.Flaw = ModelFlaw.Silent;
        await using var visit = await Visit.OpenAsync(fixture, await AnsweredAsync(), Desk);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ask the model for a second opinion" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();

        await Expect(visit.Page.Locator("#second-opinion [data-status]")).ToHaveTextAsync("Stopped.");
        await models.Server.Left.Task.WaitAsync(Token);
    }

    [Fact]
    public async Task Without_a_model_the_page_has_no_second_opinion()
    {
        await using var visit = await Visit.OpenAsync(fixture, await AnsweredAsync(), Desk);

        (await visit.Page.Locator("#second-opinion").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_api_gives_the_opinion_and_drops_invented_words()
    {
        Connect(always: false);
        models.Server.Says = [Reply("I never said this")];

        var (status, body) = await PostAsync(await KeptAsync());

        status.ShouldBe(HttpStatusCode.OK);
        body.GetProperty("points").GetArrayLength().ShouldBe(1);
        body.GetProperty("unproven").GetInt32().ShouldBe(1);
        body.TryGetProperty("score", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(false, HttpStatusCode.Conflict, "No language model is set.")]
    [InlineData(true, HttpStatusCode.BadGateway, "could not be read")]
    public async Task The_api_says_why_there_is_none(bool isOn, HttpStatusCode expected, string sentence)
    {
        models.Server.Says = ["It is fine."];
        if (isOn)
        {
            Connect(always: false);
        }

        var (status, body) = await PostAsync(await KeptAsync());

        status.ShouldBe(expected);
        body.GetProperty("detail").GetString()!.ShouldContain(sentence);
    }

    private static string Reply(string quote) => JsonSerializer.Serialize(new
    {
        points = new object[]
        {
            new { id = "is-identity", state = "partial", quotes = new[] { quote } },
            new { id = "eq-value", state = "missing", quotes = Array.Empty<string>() },
        },
        misconceptions = Array.Empty<object>(),
        better = "== compares values, and is compares identity. I write is only to check for None.",
        followUp = "And then?",
    });

    private void Connect(bool always) => fixture.Model.Save(
        new ModelSettings { Provider = ModelProvider.OpenAi, Endpoint = models.Server.OpenAiEndpoint, Model = "parrot", Always = always },
        forgetKey: true).ShouldBeEmpty();

    private async Task<string> KeptAsync()
    {
        var answers = fixture.Services.GetRequiredService<Answers>();
        var outcome = await answers.RecordAsync(DryRunOptions.LocalLearner, new AnswerDraft(QuestionId, Text), Token);
        return outcome.ShouldBeOfType<AnswerOutcome.Kept>().Answer.Id;
    }

    private async Task<string> AnsweredAsync() => $"/questions/{QuestionId}/answers/{await KeptAsync()}";

    private async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string answerId)
    {
        using var client = new HttpClient { BaseAddress = new Uri(fixture.Address) };
        using var response = await client.PostAsync(new Uri($"/api/answers/{answerId}/second-opinion", UriKind.Relative), content: null, Token);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Token));
    }
}
