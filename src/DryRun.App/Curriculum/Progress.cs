using DryRun.Core.Curriculum;
using DryRun.Core.Practice;
using DryRun.Storage;
using Microsoft.EntityFrameworkCore;

namespace DryRun.App.Curriculum;

/// <summary>Where a learner stands.</summary>
public sealed class Progress(Catalogue catalogue, IDbContextFactory<LearnerData> factory)
{
    /// <summary>Computes a learner's progress from all their evidence.</summary>
    public async Task<LearnerProgress> ForAsync(string learnerId, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var evidence = await data.Evidence
            .Where(row => row.LearnerId == learnerId)
            .Select(row => new Evidence(row.LearnerId, row.Kind, row.ItemId, row.Score, row.When)
            {
                Topics = row.Topics,
                Help = row.Help,
                Duration = row.Duration,
                Source = row.Source,
            })
            .ToListAsync(cancellationToken);

        return Progression.Of(catalogue, evidence);
    }
}
