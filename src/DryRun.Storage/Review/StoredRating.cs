using DryRun.Core.Practice;
using DryRun.Core.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DryRun.Storage.Review;

/// <summary>A learner's rating in a skill area.</summary>
public sealed class StoredAreaRating
{
    /// <summary>Whose it is.</summary>
    public required string LearnerId { get; init; }

    /// <summary>The area.</summary>
    public required string AreaId { get; init; }

    /// <summary>In Elo points.</summary>
    public required double Value { get; set; }

    /// <summary>How many answers it rests on.</summary>
    public required int Count { get; set; }
}

/// <summary>How hard a question in words, or what a template makes at a level, has turned out to be for all learners.</summary>
public sealed class StoredItemRating
{
    /// <summary>What sort of item it is.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The question, or the template.</summary>
    public required string ItemId { get; init; }

    /// <summary>The level its author wrote it for.</summary>
    public required Level Level { get; init; }

    /// <summary>In Elo points.</summary>
    public required double Value { get; set; }

    /// <summary>How many answers it rests on.</summary>
    public required int Count { get; set; }
}

internal sealed class StoredAreaRatingTable : IEntityTypeConfiguration<StoredAreaRating>
{
    public void Configure(EntityTypeBuilder<StoredAreaRating> builder) =>
        builder.ToTable("AreaRatings").HasKey(row => new { row.LearnerId, row.AreaId });
}

internal sealed class StoredItemRatingTable : IEntityTypeConfiguration<StoredItemRating>
{
    public void Configure(EntityTypeBuilder<StoredItemRating> builder) =>
        builder.ToTable("ItemRatings").HasKey(row => new { row.Kind, row.ItemId, row.Level });
}
