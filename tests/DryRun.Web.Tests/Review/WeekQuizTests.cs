using DryRun.App.Curriculum;
using DryRun.App.Review;
using DryRun.Core.Questions;
using DryRun.Core.Review;
using DryRun.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DryRun.Web.Tests.Review;

/// <summary>The quiz that ends a week.</summary>
public sealed class WeekQuizTests(BrowserFixture fixture)
{
    private static readonly QuizSettings Settings = new(QuizKind.Week, TellsAtOnce: false, AsksConfidence: false, PerQuestion: null);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_last_day_of_a_week_leads_to_its_quiz()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/roadmap/2/7", new View(1440, Script: false));

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Week 2 quiz" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();

        await Expect(visit.Page.GetByText("Question 1 of 15")).ToBeVisibleAsync();
        await visit.Page.GotoAsync(fixture.Address + "/quiz/week/2");
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Go on" })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("0 answered, 15 to go.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task It_is_done_once_it_was_taken_to_its_end()
    {
        const string Learner = "week-to-the-end";
        var id = await StartAsync(Learner);

        await AnswerAsync(Learner, id);
        (await ItemDoneAsync(Learner)).ShouldBeFalse();
        await AnswerAsync(Learner, id);
        await fixture.Quizzes.ShowAsync(Learner, id, Stop);

        (await ItemDoneAsync(Learner)).ShouldBeTrue();
    }

    [Fact]
    public async Task It_is_not_done_when_it_was_broken_off()
    {
        const string Learner = "week-broken-off";
        var id = await StartAsync(Learner);

        await AnswerAsync(Learner, id);
        await fixture.Quizzes.EndAsync(Learner, id, Stop);

        (await ItemDoneAsync(Learner)).ShouldBeFalse();
        (await fixture.Quizzes.ShowAsync(Learner, id, Stop))!.NotReached.ShouldBe(1);
    }

    [Fact]
    public async Task A_week_that_does_not_exist_has_no_quiz()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/quiz/week/9", new View(1440, Script: false));

        (await visit.Page.TitleAsync()).ShouldStartWith("There is no page at this address");
    }

    private async Task<string> StartAsync(string learner) => (await fixture.Quizzes.StartAsync(
        learner,
        new QuizRequest("Week 3 quiz", new SetRequest(2, 5) { Kinds = [TemplateKind.PredictOutput] }, Settings) { Week = 3 },
        Stop))!;

    private async Task AnswerAsync(string learner, string id)
    {
        var slot = (await fixture.Quizzes.ShowAsync(learner, id, Stop))!.Slot!.Value.ToString();
        await fixture.Quizzes.AnswerAsync(learner, id, new QuizReply(slot, new GivenAnswer("anything"), Confidence: null), Stop);
    }

    private async Task<bool> ItemDoneAsync(string learner) =>
        (await fixture.Services.GetRequiredService<Progress>().ForAsync(learner, Stop)).Quizzed.Contains("week-3");
}
