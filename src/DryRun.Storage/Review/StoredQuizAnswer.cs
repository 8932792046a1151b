using DryRun.Core.Review;
using DryRun.Storage.Practice;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DryRun.Storage.Review;

/// <summary>An answer in a quiz.</summary>
public sealed class StoredQuizAnswer
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string LearnerId { get; init; }

    /// <summary>The quiz.</summary>
    public required string QuizId { get; init; }

    /// <summary>Its place in the quiz, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The question, as <see cref="QuizSlot"/> writes it.</summary>
    public required string Slot { get; init; }

    /// <summary>What was answered; null when the time ran out.</summary>
    public string? Answer { get; init; }

    /// <summary>The line that was said to have the bug, where one was to be found.</summary>
    public int? Line { get; init; }

    /// <summary>0 to 1; 1 is right.</summary>
    public required double Score { get; init; }

    /// <summary>How sure the learner was, when that was asked.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>How long the question was on screen.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>When it was answered.</summary>
    public required DateTimeOffset AnsweredAt { get; init; }

    /// <summary>The attempt it became; null until its answer was shown.</summary>
    public StoredAttempt? Attempt { get; set; }
}

internal sealed class StoredQuizAnswerTable : IEntityTypeConfiguration<StoredQuizAnswer>
{
    public void Configure(EntityTypeBuilder<StoredQuizAnswer> builder)
    {
        builder.ToTable("QuizAnswers");
        builder.HasIndex(row => new { row.QuizId, row.Number }).IsUnique();
        builder.HasOne(row => row.Attempt).WithMany();
    }
}
