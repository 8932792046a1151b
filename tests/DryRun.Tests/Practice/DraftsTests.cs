using DryRun.App.Judging;
using DryRun.App.Practice;
using DryRun.Tests.Storage;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Practice;

public sealed class DraftsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_latest_version_is_found_again()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var drafts = new Drafts(storage.Factory, TimeProvider.System);

        await drafts.SaveAsync("local", "add-two", "first", Token);
        await drafts.SaveAsync("local", "add-two", "second", Token);

        (await drafts.FindAsync("local", "add-two", Token))!.Code.ShouldBe("second");
    }

    [Fact]
    public async Task The_same_code_is_not_saved_twice()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var drafts = new Drafts(storage.Factory, TimeProvider.System);

        var first = await drafts.SaveAsync("local", "add-two", "same", Token);
        var second = await drafts.SaveAsync("local", "add-two", "same", Token);

        second.ShouldBe(first);
        (await drafts.VersionsAsync("local", "add-two", Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_reset_is_a_version_and_what_was_before_is_still_there()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var drafts = new Drafts(storage.Factory, TimeProvider.System);

        await drafts.SaveAsync("local", "add-two", "an hour of work", Token);
        await drafts.SaveAsync("local", "add-two", "starter", Token);

        (await drafts.VersionsAsync("local", "add-two", Token)).Select(draft => draft.Code).ShouldBe(["starter", "an hour of work"]);
    }

    [Fact]
    public async Task Only_the_last_versions_are_kept_and_other_problems_are_left_alone()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var drafts = new Drafts(storage.Factory, TimeProvider.System);
        await drafts.SaveAsync("local", "echo", "other", Token);

        foreach (var number in Enumerable.Range(1, Drafts.Kept + 5))
        {
            await drafts.SaveAsync("local", "add-two", $"version {number}", Token);
        }

        var versions = await drafts.VersionsAsync("local", "add-two", Token);
        versions.Count.ShouldBe(Drafts.Kept);
        versions[^1].Code.ShouldBe("version 6");
        (await drafts.FindAsync("local", "echo", Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Learners_do_not_see_each_other()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var drafts = new Drafts(storage.Factory, TimeProvider.System);

        await drafts.SaveAsync("ann", "add-two", "hers", Token);

        (await drafts.FindAsync("bob", "add-two", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Code_over_a_mebibyte_is_not_saved()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var drafts = new Drafts(storage.Factory, TimeProvider.System);

        (await drafts.SaveAsync("local", "add-two", new string('é', (CodeSize.MaxBytes / 2) + 1), Token)).ShouldBeNull();
    }
}
