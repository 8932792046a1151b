using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using DryRun.App.Coaching;
using DryRun.Tests.Coaching;
using DryRun.Web.Tests.Pages;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DryRun.Web.Tests.Coaching;

/// <summary>Ask the coach with a model: its answer comes in above the passages, and without a model nothing changes.</summary>
[Collection(nameof(ModelTests))]
public sealed partial class CoachAnswerPageTests(BrowserFixture fixture, ModelServerFixture models) : IDisposable
{
    private const string Path = "/ask?q=When+do+I+use+a+tuple+and+not+a+list%3F";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        models.Server.Flaw = ModelFlaw.None;
        fixture.Forget();
    }

    [Fact]
    public async Task The_answer_streams_in_and_leads_to_passages_that_exist()
    {
        Connect();
        models.Server.Says = ["A tuple ", "is fixed [", "1] and not a list [", "77]."];
        await using var visit = await Visit.OpenAsync(fixture, Path, new View(390));

        var answer = visit.Page.Locator("[data-answer]");
        await Expect(visit.Page.Locator("dr-coach-answer [data-status]")).ToHaveTextAsync("Answered.");
        await Expect(answer).ToHaveTextAsync("A tuple is fixed [1] and not a list .");
        await answer.Locator("a").ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(FirstPassage());
        (await visit.OverflowAsync()).ShouldBeLessThanOrEqualTo(0);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dead_model_leaves_the_passages_and_one_line()
    {
        Connect();
        models.Server.Flaw = ModelFlaw.Dropped;
        models.Server.Says = ["A tuple is"];
        await using var visit = await Visit.OpenAsync(fixture, Path, new View(1440));

        await Expect(visit.Page.Locator("dr-coach-answer [data-status]")).ToContainTextAsync("The passages are below.");
        await Expect(visit.Page.Locator("[data-answer]")).ToHaveTextAsync("A tuple is");
        (await visit.Page.Locator(".passage").CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Without_a_model_nothing_changes()
    {
        await using var visit = await Visit.OpenAsync(fixture, Path, new View(1440));

        (await visit.Page.Locator("dr-coach-answer").CountAsync()).ShouldBe(0);
        (await visit.Page.Locator(".passage__title").First.InnerTextAsync()).ShouldNotContain("[1]");
    }

    [Theory]
    [InlineData("When do I use a tuple and not a list?", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("qqxx zzyy", HttpStatusCode.NotFound)]
    public async Task The_api_asks_the_model_only_where_passages_answer(string question, HttpStatusCode expected)
    {
        Connect();
        models.Server.Says = ["Fixed [1]."];
        var asked = models.Server.Requests.Count;

        var (status, body) = await PostAsync(question);

        status.ShouldBe(expected);
        body.Contains("event: words", StringComparison.Ordinal).ShouldBe(expected == HttpStatusCode.OK);
        (models.Server.Requests.Count - asked).ShouldBe(expected == HttpStatusCode.OK ? 1 : 0);
    }

    [Fact]
    public async Task Without_a_model_the_api_says_so() =>
        (await PostAsync("What is a tuple?")).Status.ShouldBe(HttpStatusCode.Conflict);

    private void Connect() => fixture.Model.Save(
        new ModelSettings { Provider = ModelProvider.Anthropic, Endpoint = models.Server.Address, Model = "parrot" }, forgetKey: true).ShouldBeEmpty();

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(string question)
    {
        using var client = new HttpClient { BaseAddress = new Uri(fixture.Address) };
        using var response = await client.PostAsJsonAsync(new Uri("/api/ask/answer", UriKind.Relative), new { question }, Token);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Token));
    }

    [GeneratedRegex("#passage-1$")]
    private static partial Regex FirstPassage();
}
