using DryRun.Core.Practice;
using DryRun.Core.Questions;
using DryRun.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Storage;

/// <summary>What was kept by an older version is still there, and means the same.</summary>
public sealed class OlderDataTests
{
    private const string BeforeAnswers = """
        INSERT INTO Preferences (LearnerId, Theme, ShowPatterns, Editor, VimKeys, TabLeavesEditor) VALUES ('local', 'Dark', 1, 'PlainText', 0, 1);
        INSERT INTO Attempts (Id, LearnerId, Kind, ItemId, EndedAt, Help) VALUES (7, 'local', 'Problem', 'two-parcels-one-bag', '2026-03-02 09:00:00', 0.5);
        INSERT INTO Evidence (LearnerId, AttemptId, Kind, ItemId, Score, Help, Topics, "When")
            VALUES ('local', 7, 'Problem', 'two-parcels-one-bag', 1, 0.5, '["hashing"]', '2026-03-02 09:00:00');
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Data_from_before_answers_were_kept_survives()
    {
        await using var storage = await FromBeforeAnswersAsync();

        await SqliteStorage.OpenAsync(storage.Factory, storage.Folder, Token);

        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        var evidence = await data.Evidence.Include(row => row.Attempt).SingleAsync(Token);
        (evidence.Score, evidence.Help, evidence.Source, evidence.Attempt.Id).ShouldBe((1, 0.5, EvidenceSource.DryRun, 7));
        evidence.Topics.ShouldBe(["hashing"]);
    }

    [Fact]
    public async Task A_new_preference_begins_with_its_default_and_the_others_stay()
    {
        await using var storage = await FromBeforeAnswersAsync();

        await SqliteStorage.OpenAsync(storage.Factory, storage.Folder, Token);

        var preferences = await new App.Practice.Preferences(storage.Factory).FindAsync("local", Token);
        preferences.ShouldBe(new LearnerPreferences
        {
            Theme = Theme.Dark, ShowPatterns = true, Editor = EditorMode.PlainText, TabLeavesEditor = true, LivePoints = true,
        });
    }

    [Fact]
    public async Task What_is_known_of_the_difficulty_of_templates_is_kept()
    {
        await using var storage = await OfAsync(
            "SetsAndWeekQuizzes", """INSERT INTO TemplateRatings (Template, Level, Value, "Count") VALUES ('and-or-gives', 'Junior', 1234.5, 6);""");

        await SqliteStorage.OpenAsync(storage.Factory, storage.Folder, Token);

        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        var rating = await data.ItemRatings.SingleAsync(Token);
        (rating.Kind, rating.ItemId, rating.Level, rating.Value, rating.Count)
            .ShouldBe((ItemKind.Generated, "and-or-gives", Level.Junior, 1234.5, 6));
    }

    private static Task<TemporaryStorage> FromBeforeAnswersAsync() => OfAsync("Start", BeforeAnswers);

    private static async Task<TemporaryStorage> OfAsync(string migration, string rows)
    {
        var storage = new TemporaryStorage();
        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        await data.GetService<IMigrator>().MigrateAsync(migration, Token);
        await data.Database.ExecuteSqlRawAsync(rows, Token);
        return storage;
    }
}
