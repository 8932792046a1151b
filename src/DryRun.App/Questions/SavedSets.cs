using DryRun.Storage;
using DryRun.Storage.Questions;
using Microsoft.EntityFrameworkCore;

namespace DryRun.App.Questions;

/// <summary>
/// Keeps the sets that learners save. Only what a set asks for is kept: the same wishes always make the same questions.
/// </summary>
public sealed class SavedSets(IDbContextFactory<LearnerData> factory, TimeProvider clock)
{
    /// <summary>The most sets of a learner.</summary>
    public const int Most = 200;

    /// <summary>The longest query that is kept; addresses that are longer don't work in every browser.</summary>
    private const int LongestQuery = 8_000;

    /// <summary>Saves a set under a name.</summary>
    public async Task<SavingOutcome> SaveAsync(string learnerId, string? name, string query, int count, CancellationToken cancellationToken)
    {
        if (SetName.Fault(name) is { } fault)
        {
            return new SavingOutcome.Refused(fault);
        }

        if (query.Length > LongestQuery)
        {
            return new SavingOutcome.Refused("This set asks for too many topics to be saved. Choose an area or a day in place of single topics.");
        }

        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        if (await data.Sets.CountAsync(row => row.LearnerId == learnerId, cancellationToken) >= Most)
        {
            return new SavingOutcome.Refused($"{Most} sets are saved, which is the most. Delete one on the generator's page first.");
        }

        var now = clock.GetUtcNow();
        var row = new StoredSet
        {
            Id = Guid.CreateVersion7(now).ToString("N"), LearnerId = learnerId, Name = SetName.Of(name), Query = query, Count = count, SavedAt = now,
        };
        data.Sets.Add(row);
        return await NameAsync(data, row, cancellationToken);
    }

    /// <summary>A learner's sets, the one saved last first.</summary>
    public async Task<IReadOnlyList<SavedSet>> ListAsync(string learnerId, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var rows = await data.Sets.AsNoTracking().Where(row => row.LearnerId == learnerId)
            .OrderByDescending(row => row.SavedAt).ThenByDescending(row => row.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(ToSet)];
    }

    /// <summary>A learner's set, or null when there is none with this id.</summary>
    public async Task<SavedSet?> FindAsync(string learnerId, string id, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        return await RowAsync(data, learnerId, id, cancellationToken) is { } row ? ToSet(row) : null;
    }

    /// <summary>The set that was saved with this query, or null.</summary>
    public async Task<SavedSet?> FindByQueryAsync(string learnerId, string query, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var row = await data.Sets.AsNoTracking().Where(row => row.LearnerId == learnerId && row.Query == query)
            .OrderByDescending(row => row.SavedAt).FirstOrDefaultAsync(cancellationToken);
        return row is null ? null : ToSet(row);
    }

    /// <summary>Gives a set another name.</summary>
    public async Task<SavingOutcome> RenameAsync(string learnerId, string id, string? name, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        if (await RowAsync(data, learnerId, id, cancellationToken) is not { } row)
        {
            return new SavingOutcome.Unknown();
        }

        if (SetName.Fault(name) is { } fault)
        {
            return new SavingOutcome.Refused(fault);
        }

        row.Name = SetName.Of(name);
        return await NameAsync(data, row, cancellationToken);
    }

    /// <summary>Deletes a set. False when there is none with this id.</summary>
    public async Task<bool> DeleteAsync(string learnerId, string id, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        return await data.Sets.Where(row => row.LearnerId == learnerId && row.Id == id).ExecuteDeleteAsync(cancellationToken) > 0;
    }

    private static Task<StoredSet?> RowAsync(LearnerData data, string learnerId, string id, CancellationToken cancellationToken) =>
        data.Sets.SingleOrDefaultAsync(row => row.LearnerId == learnerId && row.Id == id, cancellationToken);

    private static async Task<SavingOutcome> NameAsync(LearnerData data, StoredSet row, CancellationToken cancellationToken)
    {
        var taken = new SavingOutcome.Refused($"There is a set called '{row.Name}' already. Choose another name, or delete that one first.");
        if (await data.Sets.AnyAsync(other => other.LearnerId == row.LearnerId && other.Name == row.Name && other.Id != row.Id, cancellationToken))
        {
            return taken;
        }

        try
        {
            await data.SaveChangesAsync(cancellationToken);
            return new SavingOutcome.Saved(ToSet(row));
        }
        catch (DbUpdateException)
        {
            // Another request took the name at the same time.
            return taken;
        }
    }

    private static SavedSet ToSet(StoredSet row) => new(row.Id, row.Name, row.Query, row.Count, row.SavedAt);
}
