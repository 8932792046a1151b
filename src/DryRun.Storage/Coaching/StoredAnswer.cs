using DryRun.Core.Coaching;
using DryRun.Storage.Practice;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DryRun.Storage.Coaching;

/// <summary>An answer in words and what the coach made of it. Rows are added and never changed.</summary>
public sealed class StoredAnswer
{
    /// <summary>Its id, which sorts by time.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string LearnerId { get; init; }

    /// <summary>The question's id.</summary>
    public required string Question { get; init; }

    /// <summary>The attempt it ended, with its start, its help and the learner's own rating.</summary>
    public required StoredAttempt Attempt { get; init; }

    /// <summary>The answer, word for word.</summary>
    public required string Text { get; init; }

    /// <summary>The band of the coach's score.</summary>
    public required Band Band { get; init; }

    /// <summary>What the coach made of it, as JSON.</summary>
    public required string Result { get; init; }

    /// <summary>Ids of the points whose hints were shown.</summary>
    public required IReadOnlyList<string> Hints { get; init; }

    /// <summary>True when the live panel was on while it was written.</summary>
    public bool LivePoints { get; init; }

    /// <summary>True when it was given without any help on offer.</summary>
    public bool Exam { get; init; }

    /// <summary>The page's key against sending twice.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}

internal sealed class StoredAnswerTable : IEntityTypeConfiguration<StoredAnswer>
{
    public void Configure(EntityTypeBuilder<StoredAnswer> builder)
    {
        builder.HasKey(row => row.Id);
        builder.Property<long>("AttemptId");
        builder.HasOne(row => row.Attempt).WithMany().HasForeignKey("AttemptId");
        builder.PrimitiveCollection(row => row.Hints);
        builder.HasIndex(row => new { row.LearnerId, row.Question, row.CreatedAt });
        builder.HasIndex(row => new { row.LearnerId, row.IdempotencyKey }).IsUnique();
    }
}
