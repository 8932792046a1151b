using DryRun.Core.Coaching;

namespace DryRun.App.Coaching;

/// <summary>An answer that is to be graded and kept.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Text">The answer.</param>
public sealed record AnswerDraft(string QuestionId, string Text)
{
    /// <summary>When the learner began, as far as that is known.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was given; null is now.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>How sure the learner is before any feedback: 1 guessing, 2 unsure, 3 fairly sure, 4 sure; null when they did not say.</summary>
    public int? SelfRating { get; init; }

    /// <summary>Ids of the points whose hints were shown.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>True when the live panel was on.</summary>
    public bool LivePoints { get; init; }

    /// <summary>True when no help was on offer.</summary>
    public bool Exam { get; init; }

    /// <summary>A key of the sender's choice against sending twice; null for none.</summary>
    public string? IdempotencyKey { get; init; }
}

/// <summary>An answer that was given, and what the coach made of it.</summary>
public sealed record Answer
{
    /// <summary>Its id, which sorts by time.</summary>
    public required string Id { get; init; }

    /// <summary>The question's id.</summary>
    public required string QuestionId { get; init; }

    /// <summary>The answer, word for word.</summary>
    public required string Text { get; init; }

    /// <summary>What the coach made of it.</summary>
    public required GradeResult Result { get; init; }

    /// <summary>When it was sent, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>How long it took; null when that is not known.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>How sure the learner was, 1 to 4; null when they did not say.</summary>
    public int? SelfRating { get; init; }

    /// <summary>Help used, 0 to 1.</summary>
    public double Help { get; init; }

    /// <summary>Ids of the points whose hints were shown.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>True when the live panel was on.</summary>
    public bool LivePoints { get; init; }

    /// <summary>True when no help was on offer.</summary>
    public bool Exam { get; init; }

    /// <summary>For points where the coach was unsure: what the learner says. True when it was said.</summary>
    public IReadOnlyDictionary<string, bool> Ticks { get; init; } = new Dictionary<string, bool>();
}

/// <summary>What came of sending an answer.</summary>
public abstract record AnswerOutcome
{
    private AnswerOutcome()
    {
    }

    /// <summary>It is graded and kept.</summary>
    public sealed record Kept(Answer Answer) : AnswerOutcome;

    /// <summary>There is no such question.</summary>
    public sealed record UnknownQuestion : AnswerOutcome;

    /// <summary>It is longer than <see cref="AnswerSize.MaxCharacters"/>; nothing was kept.</summary>
    public sealed record TooLong : AnswerOutcome;

    /// <summary>There is no word in it; nothing was kept.</summary>
    public sealed record Empty : AnswerOutcome;
}
