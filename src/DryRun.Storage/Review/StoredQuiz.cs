using DryRun.Core.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DryRun.Storage.Review;

/// <summary>A quiz that was begun.</summary>
public sealed class StoredQuiz
{
    /// <summary>Its id, which sorts by time.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string LearnerId { get; init; }

    /// <summary>What it is for.</summary>
    public required QuizKind Kind { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>True shows each answer at once.</summary>
    public required bool TellsAtOnce { get; init; }

    /// <summary>True asks how sure the learner is.</summary>
    public required bool AsksConfidence { get; init; }

    /// <summary>The time for each question; null is calm.</summary>
    public TimeSpan? PerQuestion { get; init; }

    /// <summary>The time for all questions together; null is calm.</summary>
    public TimeSpan? InAll { get; init; }

    /// <summary>The week it is the quiz of; null when it is of none.</summary>
    public int? Week { get; init; }

    /// <summary>The planned questions, as <see cref="QuizSlot"/> writes them; none for a placement quiz, which plans as it goes.</summary>
    public required IReadOnlyList<string> Planned { get; init; }

    /// <summary>When it was begun.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was finished; null until then.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The question on screen; null before the first and after the last.</summary>
    public string? Current { get; set; }

    /// <summary>Since when it is on screen.</summary>
    public DateTimeOffset? CurrentSince { get; set; }

    /// <summary>The answers so far.</summary>
    public List<StoredQuizAnswer> Answers { get; init; } = [];
}

internal sealed class StoredQuizTable : IEntityTypeConfiguration<StoredQuiz>
{
    public void Configure(EntityTypeBuilder<StoredQuiz> builder)
    {
        builder.ToTable("Quizzes");
        builder.PrimitiveCollection(row => row.Planned);
        builder.HasIndex(row => new { row.LearnerId, row.CreatedAt });
        builder.HasMany(row => row.Answers).WithOne().HasForeignKey(row => row.QuizId);
    }
}
