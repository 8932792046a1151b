using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DryRun.Storage.Coaching;

/// <summary>What a learner says of a point where the coach was unsure. Rows are added and never changed; the last one of a point holds.</summary>
public sealed class StoredTick
{
    /// <summary>Its id, in the order of arrival.</summary>
    public long Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string LearnerId { get; init; }

    /// <summary>The answer it is about.</summary>
    public required string AnswerId { get; init; }

    /// <summary>The point's id.</summary>
    public required string Point { get; init; }

    /// <summary>True when the learner finds that the answer says it.</summary>
    public required bool IsSaid { get; init; }

    /// <summary>When it was said.</summary>
    public required DateTimeOffset When { get; init; }
}

internal sealed class StoredTickTable : IEntityTypeConfiguration<StoredTick>
{
    public void Configure(EntityTypeBuilder<StoredTick> builder)
    {
        builder.HasOne<StoredAnswer>().WithMany().HasForeignKey(row => row.AnswerId);
        builder.HasIndex(row => new { row.LearnerId, row.AnswerId });
    }
}
