using DryRun.Storage;
using DryRun.Storage.Practice;
using DryRun.Storage.Review;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Storage;

public sealed class SqliteStorageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Commits_are_forced_to_the_disk_through_a_write_ahead_log()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        await using var data = await storage.Factory.CreateDbContextAsync(Token);

        (await PragmaAsync(data, "journal_mode")).ShouldBe("wal");
        (await PragmaAsync(data, "synchronous")).ShouldBe("2");
        (await PragmaAsync(data, "foreign_keys")).ShouldBe("1");
    }

    [Fact]
    public async Task The_migrations_make_what_the_model_says()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        await using var data = await storage.Factory.CreateDbContextAsync(Token);

        data.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task Opening_a_second_time_changes_nothing()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        await AddDraftAsync(storage, new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(2)));

        await SqliteStorage.OpenAsync(storage.Factory, storage.Folder, Token);

        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        (await data.Drafts.CountAsync(Token)).ShouldBe(1);
    }

    [Fact]
    public async Task Times_are_kept_as_UTC_and_can_be_ordered()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var later = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(2));
        await AddDraftAsync(storage, later);
        await AddDraftAsync(storage, new DateTimeOffset(2026, 3, 2, 6, 59, 59, TimeSpan.Zero));

        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        var first = await data.Drafts.OrderByDescending(row => row.SavedAt).FirstAsync(Token);

        first.SavedAt.ShouldBe(later);
        first.SavedAt.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Every_row_of_learner_data_has_a_learner()
    {
        await using var storage = new TemporaryStorage();
        await using var data = await storage.Factory.CreateDbContextAsync(Token);

        // How hard a template is, is a fact about the template, learned from everybody's answers.
        var learnerData = data.Model.GetEntityTypes().Where(type => type.ClrType != typeof(StoredItemRating));
        learnerData.ShouldAllBe(type => type.FindProperty("LearnerId") != null);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_with_what_to_do()
    {
        await using var storage = new TemporaryStorage();
        await File.WriteAllTextAsync(Path.Combine(storage.Folder, SqliteStorage.FileName), new string('x', 8192), Token);

        var refused = await Should.ThrowAsync<StorageException>(() => SqliteStorage.OpenAsync(storage.Factory, storage.Folder, Token));

        refused.Message.ShouldContain("Move it away and start again");
    }

    [Fact]
    public async Task A_folder_that_is_a_file_is_refused_with_what_to_do()
    {
        await using var storage = new TemporaryStorage();
        var path = Path.Combine(storage.Folder, "taken");
        await File.WriteAllTextAsync(path, "", Token);

        var refused = Should.Throw<StorageException>(() => DataFolder.Prepare(path));

        refused.Message.ShouldContain("--data DIR");
    }

    [Theory]
    [InlineData(5, "Close the other")]
    [InlineData(8, "writable")]
    [InlineData(10, "Check the disk")]
    [InlineData(11, "backup")]
    [InlineData(13, "Free some space")]
    [InlineData(1, "Try again")]
    public void Every_fault_of_the_database_says_what_to_do(int code, string advice) =>
        StorageFault.Explain(new SqliteException("fault", code), "/data").ShouldContain(advice);

    private static async Task AddDraftAsync(TemporaryStorage storage, DateTimeOffset when)
    {
        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        data.Drafts.Add(new StoredDraft { LearnerId = "local", Problem = "p", Code = "c", SavedAt = when });
        await data.SaveChangesAsync(Token);
    }

    private static async Task<string> PragmaAsync(LearnerData data, string name)
    {
        await data.Database.OpenConnectionAsync(Token);
        await using var command = data.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (await command.ExecuteScalarAsync(Token))!.ToString()!;
    }
}
