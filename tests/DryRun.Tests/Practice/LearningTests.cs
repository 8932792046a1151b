using DryRun.App.Curriculum;
using DryRun.App.Practice;
using DryRun.Core.Practice;
using DryRun.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Practice;

public sealed class LearningTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lesson_that_was_read_shows_in_the_progress()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var reading = new LessonReading(SmallCatalogue.Make(), storage.Factory, TimeProvider.System);

        (await reading.MarkLessonReadAsync("local", "first-steps", Token)).ShouldBeTrue();

        var progress = await new Progress(SmallCatalogue.Make(), storage.Factory).ForAsync("local", Token);
        progress.LessonsRead.Keys.ShouldBe(["first-steps"]);
        progress.Next!.Item.Id.ShouldBe("add-two");
    }

    [Fact]
    public async Task Reading_a_lesson_again_adds_no_evidence()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var reading = new LessonReading(SmallCatalogue.Make(), storage.Factory, TimeProvider.System);

        await reading.MarkLessonReadAsync("local", "first-steps", Token);
        await reading.MarkLessonReadAsync("local", "first-steps", Token);

        await using var data = await storage.Factory.CreateDbContextAsync(Token);
        (await data.Evidence.CountAsync(Token)).ShouldBe(1);
        (await data.Attempts.CountAsync(Token)).ShouldBe(1);
    }

    [Fact]
    public async Task An_unknown_lesson_is_not_noted()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var reading = new LessonReading(SmallCatalogue.Make(), storage.Factory, TimeProvider.System);

        (await reading.MarkLessonReadAsync("local", "nowhere", Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task Preferences_are_the_defaults_until_they_are_saved()
    {
        await using var storage = await TemporaryStorage.OpenAsync(Token);
        var preferences = new Preferences(storage.Factory);
        var chosen = new LearnerPreferences
        {
            Theme = Theme.HighContrast,
            ShowPatterns = true,
            Editor = EditorMode.PlainText,
            VimKeys = true,
            TabLeavesEditor = true,
        };

        (await preferences.FindAsync("local", Token)).ShouldBe(LearnerPreferences.Default);
        await preferences.SaveAsync("local", chosen, Token);
        await preferences.SaveAsync("local", chosen with { VimKeys = false }, Token);

        (await preferences.FindAsync("local", Token)).ShouldBe(chosen with { VimKeys = false });
    }
}
