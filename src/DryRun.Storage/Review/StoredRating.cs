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

/// <summary>How hard a template has turned out to be at a level, for all learners.</summary>
public sealed class StoredTemplateRating
{
    /// <summary>The template.</summary>
    public required string Template { get; init; }

    /// <summary>The level.</summary>
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

internal sealed class StoredTemplateRatingTable : IEntityTypeConfiguration<StoredTemplateRating>
{
    public void Configure(EntityTypeBuilder<StoredTemplateRating> builder) =>
        builder.ToTable("TemplateRatings").HasKey(row => new { row.Template, row.Level });
}
