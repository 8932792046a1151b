using DryRun.App.Judging;
using DryRun.Storage;
using DryRun.Storage.Practice;
using Microsoft.EntityFrameworkCore;

namespace DryRun.App.Practice;

/// <summary>A version of code that is being written.</summary>
/// <param name="Id">Its id; a higher one is later.</param>
/// <param name="Code">The code.</param>
/// <param name="SavedAt">When it was saved, UTC.</param>
public sealed record Draft(long Id, string Code, DateTimeOffset SavedAt);

/// <summary>Keeps code while it is written. A reset is a version like any other, so it can be undone.</summary>
public sealed class Drafts(IDbContextFactory<LearnerData> factory, TimeProvider clock)
{
    /// <summary>How many versions of a problem's code are kept.</summary>
    public const int Kept = 50;

    /// <summary>Saves a version, unless the latest is the same. Null when the code is longer than <see cref="CodeSize"/> allows.</summary>
    public async Task<Draft?> SaveAsync(string learnerId, string slug, string code, CancellationToken cancellationToken)
    {
        if (CodeSize.IsTooLong(code))
        {
            return null;
        }

        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var latest = await Versions(data, learnerId, slug).FirstOrDefaultAsync(cancellationToken);
        if (latest?.Code == code)
        {
            return ToDraft(latest);
        }

        var row = new StoredDraft { LearnerId = learnerId, Problem = slug, Code = code, SavedAt = clock.GetUtcNow() };
        data.Drafts.Add(row);
        await data.SaveChangesAsync(cancellationToken);
        await ForgetOldAsync(data, learnerId, slug, cancellationToken);
        return ToDraft(row);
    }

    /// <summary>The latest version, or null.</summary>
    public async Task<Draft?> FindAsync(string learnerId, string slug, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        return await Versions(data, learnerId, slug).FirstOrDefaultAsync(cancellationToken) is { } row ? ToDraft(row) : null;
    }

    /// <summary>All versions that are kept, latest first.</summary>
    public async Task<IReadOnlyList<Draft>> VersionsAsync(string learnerId, string slug, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var rows = await Versions(data, learnerId, slug).ToListAsync(cancellationToken);
        return [.. rows.Select(ToDraft)];
    }

    private static IQueryable<StoredDraft> Versions(LearnerData data, string learnerId, string slug) => data.Drafts
        .AsNoTracking()
        .Where(row => row.LearnerId == learnerId && row.Problem == slug)
        .OrderByDescending(row => row.Id);

    private static async Task ForgetOldAsync(LearnerData data, string learnerId, string slug, CancellationToken cancellationToken)
    {
        var oldestKept = await Versions(data, learnerId, slug).Skip(Kept - 1).Select(row => row.Id)
            .FirstOrDefaultAsync(cancellationToken);
        await data.Drafts.Where(row => row.LearnerId == learnerId && row.Problem == slug && row.Id < oldestKept)
            .ExecuteDeleteAsync(cancellationToken);
    }

    private static Draft ToDraft(StoredDraft row) => new(row.Id, row.Code, row.SavedAt);
}
