using DryRun.App;
using DryRun.App.Coaching;
using DryRun.App.Questions;
using DryRun.App.Review;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Core.Review;
using DryRun.Storage;
using DryRun.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DryRun.Web.Tests.Review;

/// <summary>Quizzes against a clock that the test moves.</summary>
public sealed class TimedQuizTests(BrowserFixture fixture)
{
    private const string Learner = DryRunOptions.LocalLearner;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly QuizSettings Calm = new(QuizKind.Practice, TellsAtOnce: false, AsksConfidence: false, PerQuestion: null);

    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task When_the_time_is_up_what_was_answered_counts_and_the_rest_was_not_reached()
    {
        var quizzes = Quizzes();
        var id = await StartAsync(quizzes, Calm with { InAll = 10 * Minute });
        await AnswerAsync(quizzes, id);

        _clock.Advance(11 * Minute);
        var state = (await quizzes.ShowAsync(Learner, id, Stop))!;

        (state.Slot, state.Answered, state.NotReached).ShouldBe((null, 1, 2));
        (await quizzes.AnswersAsync(Learner, id, Stop))!.ShouldHaveSingleItem().IsRight.ShouldBeTrue();
        await using var visit = await Visit.OpenAsync(fixture, $"/quiz/{id}/result", new View(390));
        await Expect(visit.Page.GetByText("2 questions were not reached.")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("1 of 1, 100 % right");
    }

    [Fact]
    public async Task An_answer_after_the_time_for_all_is_not_taken()
    {
        var quizzes = Quizzes();
        var id = await StartAsync(quizzes, Calm with { InAll = 10 * Minute });
        await quizzes.ShowAsync(Learner, id, Stop);

        _clock.Advance(11 * Minute);
        var outcome = await AnswerAsync(quizzes, id, show: false);

        outcome.ShouldBe(ReplyOutcome.Late);
        (await quizzes.ShowAsync(Learner, id, Stop))!.NotReached.ShouldBe(3);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(63, true)]
    [InlineData(65, false)]
    public async Task An_answer_counts_within_the_time_for_its_question_and_a_short_grace(int seconds, bool isRight)
    {
        var quizzes = Quizzes();
        var id = await StartAsync(quizzes, Calm with { PerQuestion = Minute });
        var state = (await quizzes.ShowAsync(Learner, id, Stop))!;

        _clock.Advance(TimeSpan.FromSeconds(seconds));
        await AnswerAsync(quizzes, id);
        await quizzes.EndAsync(Learner, id, Stop);

        state.TimeLeft.ShouldBe(Minute);
        (await quizzes.AnswersAsync(Learner, id, Stop))!.ShouldHaveSingleItem().IsRight.ShouldBe(isRight);
    }

    [Fact]
    public async Task The_time_for_the_next_question_begins_when_it_is_shown()
    {
        var quizzes = Quizzes();
        var id = await StartAsync(quizzes, Calm with { PerQuestion = Minute });
        await AnswerAsync(quizzes, id);

        _clock.Advance(5 * Minute);
        var state = (await quizzes.ShowAsync(Learner, id, Stop))!;

        (state.Answered, state.TimeLeft).ShouldBe((1, Minute));
    }

    private static async Task<string> StartAsync(Quizzes quizzes, QuizSettings settings) =>
        (await quizzes.StartAsync(Learner, new QuizRequest("Timed", new SetRequest(3, 11) { Kinds = [TemplateKind.PredictOutput] }, settings), Stop))!;

    private async Task<ReplyOutcome> AnswerAsync(Quizzes quizzes, string id, bool show = true)
    {
        if (show)
        {
            await quizzes.ShowAsync(Learner, id, Stop);
        }

        await using var stored = await fixture.Services.GetRequiredService<IDbContextFactory<LearnerData>>().CreateDbContextAsync(Stop);
        var slot = (await stored.Quizzes.SingleAsync(quiz => quiz.Id == id, Stop)).Current!;
        var question = await fixture.Services.GetRequiredService<QuestionGenerator>().FindAsync(QuizSlot.Parse(slot)!.Value.QuestionId, Stop);
        return await quizzes.AnswerAsync(Learner, id, new QuizReply(slot, new GivenAnswer(question!.Answer), Confidence: null), Stop);
    }

    private Quizzes Quizzes()
    {
        var services = fixture.Services;
        return new(
            services.GetRequiredService<Catalogue>(),
            services.GetRequiredService<QuizItems>(),
            services.GetRequiredService<Answers>(),
            services.GetRequiredService<Ratings>(),
            services.GetRequiredService<IDbContextFactory<LearnerData>>(),
            _clock);
    }
}
