using DryRun.App;
using DryRun.Core.Coaching;
using DryRun.Core.Practice;
using DryRun.Storage;
using DryRun.Storage.Coaching;
using DryRun.Storage.Practice;
using DryRun.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DryRun.Web.Tests.Questions;

/// <summary>What the coach says of an answer, at an address of its own.</summary>
public sealed class FeedbackTests(BrowserFixture fixture)
{
    private const string Story = "Last year our team had to move a service before a customer left. My job was the plan. First I talked to the customer, "
        + "then I split the work and I wrote the hardest part. In the end we shipped two weeks early and errors went down by 40 percent. I learned to ask first.";

    private static readonly View Desk = new(1440);
    private static readonly View DeskWithoutScript = new(1440, Script: false);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Is_accessible_in_every_theme_and_fits_its_window(int width)
    {
        await using var visit = await Visit.OpenAsync(fixture, "/questions/a-tight-deadline", new View(width));
        await visit.AnswerAsync(Story);

        var barriers = await visit.BarriersAsync();

        barriers.ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
        (await visit.OverflowAsync()).ShouldBeLessThanOrEqualTo(0);
    }

    [Fact]
    public async Task A_mistake_is_underlined_in_the_learners_own_words_with_the_reason()
    {
        await using var visit = await Visit.OpenAsync(fixture, AnswerVisit.Path, DeskWithoutScript);
        await visit.AnswerAsync(AnswerVisit.Wrong);

        await Expect(visit.Page.Locator(".marked__text mark[data-kind=mistake]")).ToContainTextAsync("compares the values");
        await Expect(visit.Page.Locator(".note[data-kind=mistake]")).ToContainTextAsync("It compares identities.");
        (await visit.Page.Locator(".marked__text").EvaluateAsync<string>(
            "text => { const copy = text.cloneNode(true); copy.querySelectorAll('a').forEach(link => link.remove()); return copy.textContent; }"))
            .ShouldBe(AnswerVisit.Wrong);
    }

    [Fact]
    public async Task A_missing_point_is_a_hint_first_and_opens()
    {
        await using var visit = await Visit.OpenAsync(fixture, AnswerVisit.Path, DeskWithoutScript);
        await visit.AnswerAsync("The == operator compares values.");
        var point = visit.Page.Locator(".missing__point").First;

        await Expect(point.Locator(".missing__statement")).ToBeHiddenAsync();
        await point.Locator("summary").ClickAsync();

        await Expect(point.Locator(".missing__statement")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Answering_again_shows_the_difference()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/questions/late-binding", DeskWithoutScript);
        await visit.AnswerAsync("I do not know.");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Answer again" }).ClickAsync();
        await visit.AnswerAsync(fixture.Catalogue.Question("late-binding")!.Answer);

        var since = visit.Page.Locator(".since");
        await Expect(since).ToContainTextAsync("more.");
        await Expect(since.GetByText("Gained").First).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("This is the model answer word for word.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_story_is_shown_with_the_share_of_each_part()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/questions/a-tight-deadline", DeskWithoutScript);
        await visit.AnswerAsync(Story);

        await Expect(visit.Page.Locator(".story__part")).ToHaveCountAsync(5);
        await Expect(visit.Page.Locator(".story__facts")).ToContainTextAsync("Numbers in the result");
    }

    [Fact]
    public async Task Where_the_coach_is_unsure_the_learner_decides_and_can_change_it()
    {
        var path = await UnsureAnswerAsync();
        await using var visit = await Visit.OpenAsync(fixture, path, DeskWithoutScript);

        await visit.Page.GetByLabel("I said this").CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Keep my judgement" }).ClickAsync();

        await Expect(visit.Page.GetByText("Your judgement is kept")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByLabel("I said this")).ToBeCheckedAsync();
        await using var data = await OpenDataAsync();
        (await data.Evidence.Where(row => row.ItemId == "wsgi-and-asgi").Select(row => row.Source).ToListAsync(Token)).ShouldBe([EvidenceSource.Learner]);
    }

    [Theory]
    [InlineData("/questions/is-and-equals/answers/nothing")]
    [InlineData("/questions/nothing/answers/nothing")]
    public async Task An_answer_that_is_not_there_is_said_to_be_not_there(string path)
    {
        await using var visit = await Visit.OpenAsync(fixture, path, Desk);

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "There is no page at this address" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_live_panel_can_be_turned_off()
    {
        var folder = Directory.CreateTempSubdirectory("dryrun-quiet-");
        await using var app = DryRunHost.Build(new ServeOptions { Port = 0, DataFolder = folder.FullName }, fixture.Catalogue);
        await app.StartAsync(Token);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        var on = await client.GetStringAsync(AnswerVisit.Path, Token);
        await app.Services.GetRequiredService<App.Practice.Preferences>()
            .SaveAsync(DryRunOptions.LocalLearner, LearnerPreferences.Default with { LivePoints = false }, Token);
        var off = await client.GetStringAsync(AnswerVisit.Path, Token);
        await app.StopAsync(Token);

        on.ShouldContain("<dr-live-points");
        off.ShouldNotContain("<dr-live-points");
    }

    private Task<LearnerData> OpenDataAsync() =>
        fixture.Services.GetRequiredService<IDbContextFactory<LearnerData>>().CreateDbContextAsync(Token);

    private async Task<string> UnsureAnswerAsync()
    {
        var question = fixture.Catalogue.Question("wsgi-and-asgi")!;
        var result = $$"""{"Score": 0.4, "Band": "No", "Points": [{"Id": "{{question.Points[0].Id}}", "State": "Unsure", "Strength": 0.4, "Quotes": [{"Start": 0, "End": 5}]}], "Misconceptions": [], "Flags": [], "Advice": []}""";
        var (id, now) = (Guid.NewGuid().ToString("N"), TimeProvider.System.GetUtcNow());
        await using var data = await OpenDataAsync();
        data.Answers.Add(new StoredAnswer
        {
            Id = id, LearnerId = DryRunOptions.LocalLearner, Question = question.Id, Text = "Words", Band = Band.No, Result = result, Hints = [], CreatedAt = now,
            Attempt = new StoredAttempt { LearnerId = DryRunOptions.LocalLearner, Kind = ItemKind.Question, ItemId = question.Id, EndedAt = now },
        });
        await data.SaveChangesAsync(Token);
        return $"/questions/{question.Id}/answers/{id}";
    }
}
