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

/// <summary>Questions in words inside a quiz.</summary>
public sealed class MixedQuizTests(BrowserFixture fixture)
{
    private const string Asked = "acid";
    private static readonly QuizSettings AtOnce = new(QuizKind.Practice, TellsAtOnce: true, AsksConfidence: false, PerQuestion: null);

    private string ModelAnswer => fixture.Catalogue.Question(Asked)!.Answer;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(390, true)]
    [InlineData(1440, false)]
    public async Task An_answer_in_words_is_graded_told_and_kept_as_evidence(int width, bool script)
    {
        var id = await StartAsync("local", AtOnce);
        await using var visit = await Visit.OpenAsync(fixture, $"/quiz/{id}", new View(width, script));

        await Expect(visit.Page.GetByText("From 50 of 100 on it counts as right.")).ToBeVisibleAsync();
        await visit.Page.GetByLabel("Your answer").FillAsync(ModelAnswer);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();

        await Expect(visit.Page.Locator(".quiz__verdict")).ToContainTextAsync("Right");
        (await visit.OverflowAsync()).ShouldBeLessThanOrEqualTo(0);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "The coach's whole feedback" }).ClickAsync();
        await visit.Page.WaitForURLAsync($"**/questions/{Asked}/answers/*");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Both_steps_of_a_question_in_words_are_accessible()
    {
        var id = await StartAsync("local", AtOnce);
        await using var visit = await Visit.OpenAsync(fixture, $"/quiz/{id}", new View(390));
        var asked = await visit.Page.RunAxe();

        await visit.Page.GetByLabel("Your answer").FillAsync("Both compare.");
        await visit.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(visit.Page.Locator(".quiz__verdict")).ToHaveTextAsync("Not right");

        asked.Violations.Select(violation => violation.Id).ShouldBeEmpty();
        (await visit.Page.RunAxe()).Violations.Select(violation => violation.Id).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_in_words_leaves_one_attempt_and_its_evidence_once_it_is_told()
    {
        const string Learner = "mixed-at-the-end";
        var id = await StartAsync(Learner, AtOnce with { TellsAtOnce = false });

        await AnswerAsync(Learner, id);
        var before = await EvidenceAsync(Learner);
        await fixture.Quizzes.EndAsync(Learner, id, Stop);

        before.ShouldBeEmpty();
        (await EvidenceAsync(Learner)).ShouldHaveSingleItem().ShouldBeGreaterThan(QuizMark.RightInWords);
        (await fixture.Quizzes.AnswersAsync(Learner, id, Stop))!.ShouldHaveSingleItem().Graded!.Text.ShouldBe(ModelAnswer);
    }

    [Fact]
    public async Task A_right_answer_in_words_makes_the_question_count_as_easier()
    {
        const string Learner = "mixed-rating";
        var before = await DifficultyAsync();
        var id = await StartAsync(Learner, AtOnce);

        await AnswerAsync(Learner, id);

        (await DifficultyAsync()).ShouldBeLessThan(before);
    }

    [Fact]
    public async Task Saying_that_one_does_not_know_counts_as_a_try()
    {
        const string Learner = "mixed-unknown";
        var id = await StartAsync(Learner, AtOnce);
        var slot = (await fixture.Quizzes.ShowAsync(Learner, id, Stop))!.Slot!.Value.ToString();

        await fixture.Quizzes.AnswerAsync(Learner, id, new QuizReply(slot, Given: null, Confidence: null), Stop);

        (await EvidenceAsync(Learner)).ShouldBe([0.0]);
    }

    [Fact]
    public async Task A_longer_answer_than_the_coach_reads_is_not_taken()
    {
        const string Learner = "mixed-long";
        var id = await StartAsync(Learner, AtOnce);
        var slot = (await fixture.Quizzes.ShowAsync(Learner, id, Stop))!.Slot!.Value.ToString();

        var outcome = await fixture.Quizzes.AnswerAsync(Learner, id, new QuizReply(slot, new GivenAnswer(new string('a', 20_001)), Confidence: null), Stop);

        outcome.ShouldBe(ReplyOutcome.TooLong);
        (await fixture.Quizzes.ShowAsync(Learner, id, Stop))!.Answered.ShouldBe(0);
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 2)]
    public async Task A_set_is_started_with_its_questions_in_words_or_without(bool mixed, int questions)
    {
        await using var visit = await Visit.OpenAsync(fixture, $"/generator?topic=slicing&count=2&seed=5&words={Asked}&solve=-&whole=1", new View(1440, Script: false));

        await visit.Page.GetByLabel("with 1 question in words").SetCheckedAsync(mixed);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start as a quiz" }).ClickAsync();

        await Expect(visit.Page.GetByText($"Question 1 of {questions}")).ToBeVisibleAsync();
    }

    private async Task<string> StartAsync(string learner, QuizSettings settings) => (await fixture.Quizzes.StartAsync(
        learner,
        new QuizRequest("Mixed", new SetRequest(1, 1) { Templates = ["there-is-none"] }, settings) { InWords = [Asked] },
        Stop))!;

    private async Task AnswerAsync(string learner, string id)
    {
        var slot = (await fixture.Quizzes.ShowAsync(learner, id, Stop))!.Slot!.Value.ToString();
        (await fixture.Quizzes.AnswerAsync(learner, id, new QuizReply(slot, new GivenAnswer(ModelAnswer), Confidence.Rather), Stop)).ShouldBe(ReplyOutcome.Taken);
    }

    private async Task<double> DifficultyAsync()
    {
        await using var data = await fixture.Services.GetRequiredService<IDbContextFactory<LearnerData>>().CreateDbContextAsync(Stop);
        var known = await data.ItemRatings.SingleOrDefaultAsync(row => row.Kind == ItemKind.Question && row.ItemId == Asked, Stop);
        return known?.Value ?? Elo.Of(fixture.Catalogue.Question(Asked)!.Level);
    }

    private async Task<List<double>> EvidenceAsync(string learner)
    {
        await using var data = await fixture.Services.GetRequiredService<IDbContextFactory<LearnerData>>().CreateDbContextAsync(Stop);
        return await data.Evidence.Where(row => row.LearnerId == learner && row.Kind == ItemKind.Question && row.ItemId == Asked)
            .Select(row => row.Score).ToListAsync(Stop);
    }
}
