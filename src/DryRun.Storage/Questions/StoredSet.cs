using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DryRun.Storage.Questions;

/// <summary>A set of questions that a learner saved. Its questions are made again from what it asks for.</summary>
public sealed class StoredSet
{
    /// <summary>Its id, which sorts by time.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string LearnerId { get; init; }

    /// <summary>What the learner calls it; no two sets of a learner are called the same.</summary>
    public required string Name { get; set; }

    /// <summary>What it asks for, as the address of its page has it after the question mark.</summary>
    public required string Query { get; init; }

    /// <summary>How many generated questions it asks for.</summary>
    public required int Count { get; init; }

    /// <summary>When it was saved.</summary>
    public required DateTimeOffset SavedAt { get; init; }
}

internal sealed class StoredSetTable : IEntityTypeConfiguration<StoredSet>
{
    public void Configure(EntityTypeBuilder<StoredSet> builder)
    {
        builder.ToTable("Sets");
        builder.HasIndex(row => new { row.LearnerId, row.Name }).IsUnique();
    }
}
