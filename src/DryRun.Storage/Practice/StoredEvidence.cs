using DryRun.Core.Practice;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DryRun.Storage.Practice;

/// <summary>What an attempt shows. Rows are added and never changed.</summary>
public sealed class StoredEvidence
{
    /// <summary>Its id, in the order of arrival.</summary>
    public long Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string LearnerId { get; init; }

    /// <summary>The attempt it comes from.</summary>
    public required StoredAttempt Attempt { get; init; }

    /// <summary>The kind of item.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The item's id.</summary>
    public required string ItemId { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>Help used, 0 to 1.</summary>
    public double Help { get; init; }

    /// <summary>How long the attempt took, as far as that is known.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Topic ids at the time of the attempt.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>When the attempt ended, or when the learner judged it.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>Who judged it.</summary>
    public EvidenceSource Source { get; init; }
}

internal sealed class StoredEvidenceTable : IEntityTypeConfiguration<StoredEvidence>
{
    public void Configure(EntityTypeBuilder<StoredEvidence> builder)
    {
        builder.ToTable("Evidence");
        builder.Property<long>("AttemptId");
        builder.HasOne(row => row.Attempt).WithMany().HasForeignKey("AttemptId");
        builder.PrimitiveCollection(row => row.Topics);
        builder.HasIndex(row => new { row.LearnerId, row.Kind, row.ItemId });
    }
}
