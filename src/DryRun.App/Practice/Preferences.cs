using DryRun.Core.Practice;
using DryRun.Storage;
using DryRun.Storage.Practice;
using Microsoft.EntityFrameworkCore;

namespace DryRun.App.Practice;

/// <summary>Keeps how a learner likes DryRun to be.</summary>
public sealed class Preferences(IDbContextFactory<LearnerData> factory)
{
    /// <summary>What the learner chose, or the defaults.</summary>
    public async Task<LearnerPreferences> FindAsync(string learnerId, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var row = await data.Preferences.AsNoTracking().SingleOrDefaultAsync(row => row.LearnerId == learnerId, cancellationToken);
        return row is null
            ? LearnerPreferences.Default
            : new LearnerPreferences
            {
                Theme = row.Theme,
                ShowPatterns = row.ShowPatterns,
                Editor = row.Editor,
                VimKeys = row.VimKeys,
                TabLeavesEditor = row.TabLeavesEditor,
                LivePoints = row.LivePoints,
            };
    }

    /// <summary>Keeps a choice.</summary>
    public async Task SaveAsync(string learnerId, LearnerPreferences preferences, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var row = await data.Preferences.SingleOrDefaultAsync(row => row.LearnerId == learnerId, cancellationToken)
            ?? data.Preferences.Add(new StoredPreferences { LearnerId = learnerId }).Entity;
        row.Theme = preferences.Theme;
        row.ShowPatterns = preferences.ShowPatterns;
        row.Editor = preferences.Editor;
        row.VimKeys = preferences.VimKeys;
        row.TabLeavesEditor = preferences.TabLeavesEditor;
        row.LivePoints = preferences.LivePoints;
        await data.SaveChangesAsync(cancellationToken);
    }
}
