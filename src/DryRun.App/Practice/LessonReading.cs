using DryRun.Core.Curriculum;
using DryRun.Core.Practice;
using DryRun.Storage;
using DryRun.Storage.Practice;
using Microsoft.EntityFrameworkCore;

namespace DryRun.App.Practice;

/// <summary>Notes that lessons were read.</summary>
public sealed class LessonReading(Catalogue catalogue, IDbContextFactory<LearnerData> factory, TimeProvider clock)
{
    /// <summary>Notes that a lesson was read; a second time changes nothing. False when there is no such lesson.</summary>
    public async Task<bool> MarkLessonReadAsync(string learnerId, string lessonId, CancellationToken cancellationToken)
    {
        if (catalogue.Lesson(lessonId) is not { } lesson)
        {
            return false;
        }

        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var isKnown = await data.Evidence.AnyAsync(
            row => row.LearnerId == learnerId && row.Kind == ItemKind.Lesson && row.ItemId == lessonId, cancellationToken);
        if (!isKnown)
        {
            data.Evidence.Add(Evidence(learnerId, lesson, clock.GetUtcNow()));
            await data.SaveChangesAsync(cancellationToken);
        }

        return true;
    }

    private static StoredEvidence Evidence(string learnerId, Lesson lesson, DateTimeOffset now) => new()
    {
        LearnerId = learnerId,
        Kind = ItemKind.Lesson,
        ItemId = lesson.Id,
        Score = Progression.Complete,
        Topics = lesson.Topics,
        When = now,
        Attempt = new StoredAttempt { LearnerId = learnerId, Kind = ItemKind.Lesson, ItemId = lesson.Id, EndedAt = now },
    };
}
