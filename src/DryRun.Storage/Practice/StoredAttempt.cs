using DryRun.Core.Practice;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DryRun.Storage.Practice;

/// <summary>One try at an item.</summary>
public sealed class StoredAttempt
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string LearnerId { get; init; }

    /// <summary>The kind of item.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The item's id.</summary>
    public required string ItemId { get; init; }

    /// <summary>The submission it ended in, when there is one.</summary>
    public string? SubmissionId { get; init; }

    /// <summary>When it began, as far as that is known.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>Help used, 0 to 1.</summary>
    public double Help { get; init; }

    /// <summary>The learner's own rating, when one was given.</summary>
    public int? SelfRating { get; init; }
}

internal sealed class StoredAttemptTable : IEntityTypeConfiguration<StoredAttempt>
{
    public void Configure(EntityTypeBuilder<StoredAttempt> builder)
    {
        builder.HasIndex(row => new { row.LearnerId, row.Kind, row.ItemId });
        builder.HasIndex(row => row.SubmissionId).IsUnique();
        builder.HasOne<StoredSubmission>().WithMany().HasForeignKey(row => row.SubmissionId);
    }
}
