using DryRun.App.Coaching;
using DryRun.Core.Coaching;
using DryRun.Core.Practice;
using DryRun.Storage.Coaching;
using DryRun.Storage.Practice;
using DryRun.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Coaching;

/// <summary>Where the coach is unsure the learner decides, and both judgements stay.</summary>
public sealed class OwnJudgementTests
{
    private const string Unsure = """
        {"Score": 0.4, "Band": "No", "Points": [
            {"Id": "none", "State": "Missing", "Strength": 0, "Quotes": []},
            {"Id": "identity", "State": "Unsure", "Strength": 0.4, "Quotes": [{"Start": 0, "End": 5}]}],
         "Misconceptions": [], "Flags": [], "Advice": []}
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_tick_is_added_as_evidence_of_its_own_beside_the_coachs()
    {
        await using var storage = await UnsureAnswerAsync();

        await Make(storage).TickAsync("local", "a", Said(identity: true), Token);

        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        var evidence = await data.Evidence.Include(row => row.Attempt).OrderBy(row => row.Id).ToListAsync(Token);
        evidence.Select(row => (row.Source, row.Score)).ShouldBe([(EvidenceSource.DryRun, 0.4), (EvidenceSource.Learner, 0.775)]);
        evidence[0].Attempt.Id.ShouldBe(evidence[1].Attempt.Id);
    }

    [Fact]
    public async Task A_change_of_mind_is_added_and_the_first_word_stays()
    {
        await using var storage = await UnsureAnswerAsync();

        await Make(storage).TickAsync("local", "a", Said(identity: true), Token);
        await Make(storage).TickAsync("local", "a", Said(identity: false), Token);

        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        (await data.Ticks.OrderBy(row => row.Id).Select(row => row.IsSaid).ToListAsync(Token)).ShouldBe([true, false]);
        (await Make(storage).FindAsync("local", "a", Token))!.Ticks.ShouldBe(Said(identity: false));
        (await data.Evidence.OrderBy(row => row.Id).Select(row => row.Score).ToListAsync(Token)).ShouldBe([0.4, 0.775, 0.025]);
    }

    [Fact]
    public async Task Saying_the_same_again_adds_nothing()
    {
        await using var storage = await UnsureAnswerAsync();

        await Make(storage).TickAsync("local", "a", Said(identity: true), Token);
        await Make(storage).TickAsync("local", "a", Said(identity: true), Token);

        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        (await data.Ticks.CountAsync(Token)).ShouldBe(1);
        (await data.Evidence.CountAsync(Token)).ShouldBe(2);
    }

    [Fact]
    public async Task A_point_of_which_the_coach_is_sure_cannot_be_ticked()
    {
        await using var storage = await UnsureAnswerAsync();

        await Make(storage).TickAsync("local", "a", new Dictionary<string, bool> { ["none"] = true, ["nowhere"] = true }, Token);

        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        (await data.Ticks.AnyAsync(Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_ticks_the_answer_of_another_learner()
    {
        await using var storage = await UnsureAnswerAsync();

        (await Make(storage).TickAsync("somebody", "a", Said(identity: true), Token)).ShouldBeFalse();
        (await Make(storage).FindAsync("somebody", "a", Token)).ShouldBeNull();
    }

    private static Dictionary<string, bool> Said(bool identity) => new() { ["identity"] = identity };

    private static Answers Make(TemporaryStorage storage)
    {
        var catalogue = SmallQuestion.Catalogue();
        return new Answers(catalogue, new Grader(catalogue.Questions, catalogue.Thesaurus), storage.Factory, TimeProvider.System);
    }

    private static async Task<TemporaryStorage> UnsureAnswerAsync()
    {
        var storage = await TemporaryStorage.OpenAsync(Token);
        var now = TimeProvider.System.GetUtcNow();
        var attempt = new StoredAttempt { LearnerId = "local", Kind = ItemKind.Question, ItemId = "is-operator", EndedAt = now };
        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        data.Answers.Add(new StoredAnswer
        {
            Id = "a", LearnerId = "local", Question = "is-operator", Attempt = attempt, Text = "Words", Band = Band.No, Result = Unsure, Hints = [], CreatedAt = now,
        });
        data.Evidence.Add(new StoredEvidence
        {
            LearnerId = "local", Attempt = attempt, Kind = ItemKind.Question, ItemId = "is-operator", Score = 0.4, Topics = ["numbers"], When = now,
        });
        await data.SaveChangesAsync(Token);
        return storage;
    }
}
