using DryRun.App.Coaching;
using DryRun.Core.Coaching;
using DryRun.Core.Practice;
using DryRun.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Coaching;

public sealed class AnswersTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_leaves_an_attempt_and_evidence_with_the_coachs_score()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var draft = Draft() with { SelfRating = 3, Hints = ["identity"], LivePoints = true, StartedAt = TimeProvider.System.GetUtcNow().AddMinutes(-1) };

        var answer = await KeepAsync(storage, draft);

        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        var evidence = await data.Evidence.Include(row => row.Attempt).SingleAsync(Token);
        evidence.ShouldSatisfyAllConditions(
            row => row.Kind.ShouldBe(ItemKind.Question),
            row => row.Score.ShouldBe(answer.Result.Score),
            row => row.Source.ShouldBe(EvidenceSource.DryRun),
            row => row.Help.ShouldBe(0.2),
            row => row.Topics.ShouldBe(["numbers"]),
            row => row.Attempt.SelfRating.ShouldBe(3));
        evidence.Duration!.Value.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task What_was_kept_is_found_word_for_word_with_its_result()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var text = SmallQuestion.Right + "\n\n\"Größe\" 👍";

        var kept = await KeepAsync(storage, Draft(text));
        var found = await Make(storage).FindAsync("local", kept.Id, Token);

        found!.Text.ShouldBe(text);
        found.Result.Points.Select(point => (point.Id, point.State)).ShouldBe(kept.Result.Points.Select(point => (point.Id, point.State)));
        found.Result.Points.SelectMany(point => point.Quotes).ShouldBe(kept.Result.Points.SelectMany(point => point.Quotes));
    }

    [Fact]
    public async Task The_same_key_keeps_an_answer_once()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var draft = Draft() with { IdempotencyKey = "once" };

        var kept = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => KeepAsync(storage, draft)));

        kept.Select(answer => answer.Id).Distinct().ShouldHaveSingleItem();
        (await Make(storage).HistoryAsync("local", "is-operator", Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Another_text_under_the_same_key_is_another_answer()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);

        await KeepAsync(storage, Draft() with { IdempotencyKey = "page" });
        await KeepAsync(storage, Draft(SmallQuestion.Wrong) with { IdempotencyKey = "page" });

        (await Make(storage).HistoryAsync("local", "is-operator", Token)).Select(answer => answer.Text).ShouldBe([SmallQuestion.Wrong, SmallQuestion.Right]);
    }

    [Theory]
    [InlineData("nowhere", "words", typeof(AnswerOutcome.UnknownQuestion))]
    [InlineData("is-operator", " \n", typeof(AnswerOutcome.Empty))]
    public async Task What_cannot_be_graded_is_not_kept(string question, string text, Type outcome)
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);

        (await Make(storage).RecordAsync("local", new AnswerDraft(question, text), Token)).ShouldBeOfType(outcome);

        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        (await data.Attempts.AnyAsync(Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task An_answer_of_20_000_characters_is_kept_and_a_longer_one_is_not()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var text = string.Concat(Enumerable.Repeat("the is operator ", 1250));

        (await Make(storage).RecordAsync("local", Draft(text), Token)).ShouldBeOfType<AnswerOutcome.Kept>();
        (await Make(storage).RecordAsync("local", Draft(text + "x"), Token)).ShouldBeOfType<AnswerOutcome.TooLong>();
    }

    [Fact]
    public async Task A_start_that_cannot_be_is_left_out()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);

        var early = await KeepAsync(storage, Draft() with { StartedAt = DateTimeOffset.UnixEpoch });
        var late = await KeepAsync(storage, Draft() with { StartedAt = TimeProvider.System.GetUtcNow().AddHours(1) });

        early.Duration.ShouldBeNull();
        late.Duration.ShouldBeNull();
    }

    [Fact]
    public async Task The_last_answer_decides_the_band_of_a_question()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        await KeepAsync(storage, Draft());
        await KeepAsync(storage, Draft(SmallQuestion.Wrong));

        var bands = await Make(storage).LastBandsAsync("local", Token);

        bands.ShouldBe(new Dictionary<string, Band> { ["is-operator"] = Band.StrongNo });
    }

    private static AnswerDraft Draft(string text = SmallQuestion.Right) => new("is-operator", text);

    private static Answers Make(TemporaryStorage storage)
    {
        var catalogue = SmallQuestion.Catalogue();
        return new Answers(catalogue, new Grader(catalogue.Questions, catalogue.Thesaurus), storage.Factory, TimeProvider.System);
    }

    private static async Task<Answer> KeepAsync(TemporaryStorage storage, AnswerDraft draft) =>
        (await Make(storage).RecordAsync("local", draft, Token)).ShouldBeOfType<AnswerOutcome.Kept>().Answer;
}
