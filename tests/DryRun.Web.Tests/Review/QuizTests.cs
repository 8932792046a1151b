using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using DryRun.App;
using DryRun.App.Review;
using DryRun.Core.Practice;
using DryRun.Core.Questions;
using DryRun.Core.Review;
using DryRun.Storage;
using DryRun.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DryRun.Web.Tests.Review;

/// <summary>Quizzes as a learner takes them.</summary>
public sealed partial class QuizTests(BrowserFixture fixture)
{
    private static readonly QuizSettings AtOnce = new(QuizKind.Practice, TellsAtOnce: true, AsksConfidence: true, PerQuestion: null);
    private static readonly QuizSettings AtTheEnd = AtOnce with { TellsAtOnce = false, AsksConfidence = false };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_is_answered_with_the_keyboard_alone_and_its_answer_told()
    {
        var id = await StartAsync(AtOnce);
        await using var visit = await Visit.OpenAsync(fixture, $"/quiz/{id}", new View(1440));

        await Expect(visit.Page.Locator("dr-quiz[data-ready]")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("1");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("[data-confidence]")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("3");

        await Expect(visit.Page).ToHaveURLAsync(Told());
        await Expect(visit.Page.Locator(".quiz__verdict")).ToHaveTextAsync(Verdict());
        (await visit.Page.RunAxe()).Violations.ShouldBeEmpty();
        await Expect(visit.Page.Locator("dr-quiz[data-ready]")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByText("Question 2 of")).ToBeVisibleAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answering_without_a_choice_says_that_nothing_is_chosen(bool script)
    {
        var id = await StartAsync(AtOnce);
        await using var visit = await Visit.OpenAsync(fixture, $"/quiz/{id}", new View(1440, script));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();

        await Expect(visit.Page.GetByText("Nothing is chosen yet.")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("Question 1 of")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task The_question_is_accessible_and_fits_its_window(int width)
    {
        var id = await StartAsync(AtOnce);

        await using var visit = await Visit.OpenAsync(fixture, $"/quiz/{id}", new View(width));

        (await visit.Page.RunAxe()).Violations.Select(violation => violation.Id).ShouldBeEmpty();
        (await visit.OverflowAsync()).ShouldBeLessThanOrEqualTo(0);
    }

    [Fact]
    public async Task A_right_answer_counts_without_script_and_becomes_evidence()
    {
        var id = await StartAsync(AtOnce);
        var question = (await fixture.Quizzes.ShowAsync(DryRunOptions.LocalLearner, id, Stop))!.Question!;
        await using var visit = await Visit.OpenAsync(fixture, $"/quiz/{id}", new View(1440, Script: false));

        await visit.Page.Locator($"input[name=choice][value='{question.Choices.ToList().IndexOf(question.Answer)}']").CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();

        await Expect(visit.Page.Locator(".quiz__verdict")).ToContainTextAsync("Right");
        (await EvidenceOfAsync(question.Template)).ShouldContain(1.0);
    }

    [Fact]
    public async Task A_wrong_answer_comes_back_in_another_form_and_the_result_says_so()
    {
        var id = await StartAsync(AtOnce);

        var rounds = await AnswerAllAsync(id, isRight: false);
        await using var visit = await Visit.OpenAsync(fixture, $"/quiz/{id}", new View(1440));

        rounds.ShouldBe([0, 0, 1, 1, 2, 2]);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("0 of 2, 0 % right");
        (await visit.Page.RunAxe()).Violations.Select(violation => violation.Id).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_is_taken_back_in_a_quiz_that_tells_at_the_end()
    {
        var id = await StartAsync(AtTheEnd);
        await using var visit = await Visit.OpenAsync(fixture, $"/quiz/{id}", new View(1440));

        await Expect(visit.Page.Locator("dr-quiz[data-ready]")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("1");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByText("Question 2 of 2")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("dr-quiz[data-ready]")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("u");

        await Expect(visit.Page.GetByText("Question 1 of 2")).ToBeVisibleAsync();
        (await fixture.Quizzes.AnswersAsync(DryRunOptions.LocalLearner, id, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_answer_sent_twice_counts_once()
    {
        var id = await StartAsync(AtTheEnd);
        var slot = (await fixture.Quizzes.ShowAsync(DryRunOptions.LocalLearner, id, Stop))!.Slot!.Value.ToString();
        var reply = new QuizReply(slot, new GivenAnswer("nothing of the kind"), Confidence: null);

        var first = await fixture.Quizzes.AnswerAsync(DryRunOptions.LocalLearner, id, reply, Stop);
        var second = await fixture.Quizzes.AnswerAsync(DryRunOptions.LocalLearner, id, reply, Stop);

        (first, second).ShouldBe((ReplyOutcome.Taken, ReplyOutcome.Stale));
    }

    [Fact]
    public async Task A_placement_quiz_asks_twenty_questions_and_places_the_learner()
    {
        var id = await fixture.Quizzes.StartPlacementAsync(DryRunOptions.LocalLearner, "Placement quiz", Stop);

        var rounds = await AnswerAllAsync(id, isRight: true);
        await using var visit = await Visit.OpenAsync(fixture, $"/quiz/{id}/result", new View(1440));

        rounds.Count.ShouldBe(Placement.Length);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Your starting level" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_set_is_started_as_a_quiz()
    {
        await using var visit = await Visit.OpenAsync(fixture, "/generator?topic=slicing&count=2&seed=5&words=-", new View(1440));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start as a quiz" }).ClickAsync();

        await Expect(visit.Page.GetByText("Question 1 of 2")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Another_learners_quiz_is_not_found()
    {
        var id = await StartAsync(AtOnce);

        (await fixture.Quizzes.ShowAsync("somebody-else", id, Stop)).ShouldBeNull();
    }

    private async Task<string> StartAsync(QuizSettings settings) =>
        (await fixture.Quizzes.StartAsync(
            DryRunOptions.LocalLearner,
            new QuizRequest("Test", new SetRequest(2, 7) { Kinds = [TemplateKind.PredictOutput] }, settings),
            Stop))!;

    private async Task<List<int>> AnswerAllAsync(string id, bool isRight)
    {
        var rounds = new List<int>();
        while (await fixture.Quizzes.ShowAsync(DryRunOptions.LocalLearner, id, Stop) is { Slot: { } slot, Question: { } question })
        {
            rounds.Add(slot.Round);
            var given = new GivenAnswer(isRight ? question.Answer : "nothing of the kind");
            await fixture.Quizzes.AnswerAsync(DryRunOptions.LocalLearner, id, new QuizReply(slot.ToString(), given, Confidence.Rather), Stop);
        }

        return rounds;
    }

    private async Task<List<double>> EvidenceOfAsync(string template)
    {
        await using var data = await fixture.Services.GetRequiredService<IDbContextFactory<LearnerData>>().CreateDbContextAsync(Stop);
        return await data.Evidence.Where(row => row.Kind == ItemKind.Generated && row.ItemId == template).Select(row => row.Score).ToListAsync(Stop);
    }

    [GeneratedRegex(@"/quiz/\w+/1$")]
    private static partial Regex Told();

    [GeneratedRegex("Right|Not right")]
    private static partial Regex Verdict();
}
