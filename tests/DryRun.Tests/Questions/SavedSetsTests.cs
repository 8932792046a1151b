using DryRun.App.Questions;
using DryRun.Tests.Storage;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Questions;

public sealed class SavedSetsTests
{
    private const string Learner = "local";
    private const string Query = "count=5&seed=2&topic=slicing";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_saved_set_is_listed_with_what_it_asks_for()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var sets = Sets(storage);

        await sets.SaveAsync(Learner, "  Before the call ", Query, 5, Token);

        (await sets.ListAsync(Learner, Token)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            set => set.Name.ShouldBe("Before the call"),
            set => set.Query.ShouldBe(Query),
            set => set.Count.ShouldBe(5));
    }

    [Theory]
    [InlineData(null, "no name yet")]
    [InlineData("   ", "no name yet")]
    [InlineData("two\nlines", "in one line")]
    public async Task A_bad_name_is_refused_with_what_to_do(string? name, string reason)
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);

        var outcome = await Sets(storage).SaveAsync(Learner, name, Query, 5, Token);

        outcome.ShouldBeOfType<SavingOutcome.Refused>().Reason.ShouldContain(reason);
        (await Sets(storage).ListAsync(Learner, Token)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public async Task A_name_has_eighty_characters_at_most(int length, bool isSaved)
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);

        var outcome = await Sets(storage).SaveAsync(Learner, new string('n', length), Query, 5, Token);

        (outcome is SavingOutcome.Saved).ShouldBe(isSaved);
    }

    [Fact]
    public async Task A_name_is_taken_once_and_by_each_learner_apart()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        await Sets(storage).SaveAsync(Learner, "Mine", Query, 5, Token);

        var again = await Sets(storage).SaveAsync(Learner, "Mine", "count=3", 3, Token);
        var other = await Sets(storage).SaveAsync("somebody-else", "Mine", Query, 5, Token);

        again.ShouldBeOfType<SavingOutcome.Refused>().Reason.ShouldContain("'Mine' already");
        other.ShouldBeOfType<SavingOutcome.Saved>();
    }

    [Fact]
    public async Task A_set_is_renamed_and_may_keep_its_name()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var id = await SaveAsync(storage, "First");

        var same = await Sets(storage).RenameAsync(Learner, id, "First", Token);
        await Sets(storage).RenameAsync(Learner, id, "Second", Token);

        same.ShouldBeOfType<SavingOutcome.Saved>();
        (await Sets(storage).FindAsync(Learner, id, Token))!.Name.ShouldBe("Second");
    }

    [Fact]
    public async Task A_set_is_deleted_once_and_only_by_its_learner()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var id = await SaveAsync(storage, "First");

        (await Sets(storage).DeleteAsync("somebody-else", id, Token)).ShouldBeFalse();
        (await Sets(storage).DeleteAsync(Learner, id, Token)).ShouldBeTrue();
        (await Sets(storage).DeleteAsync(Learner, id, Token)).ShouldBeFalse();
        (await Sets(storage).RenameAsync(Learner, id, "Second", Token)).ShouldBeOfType<SavingOutcome.Unknown>();
    }

    private static SavedSets Sets(TemporaryStorage storage) => new(storage.Factory, TimeProvider.System);

    private static async Task<string> SaveAsync(TemporaryStorage storage, string name) =>
        (await Sets(storage).SaveAsync(Learner, name, Query, 5, Token)).ShouldBeOfType<SavingOutcome.Saved>().Set.Id;
}
