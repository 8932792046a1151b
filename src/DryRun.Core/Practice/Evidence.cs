namespace DryRun.Core.Practice;

/// <summary>What kind of item an attempt was made at.</summary>
public enum ItemKind
{
    /// <summary>A lesson that was read.</summary>
    Lesson,

    /// <summary>A problem that was submitted.</summary>
    Problem,

    /// <summary>A question that was answered in words.</summary>
    Question,

    /// <summary>A generated question that was answered in a quiz; its id is the template's.</summary>
    Generated,

    /// <summary>The quiz of a week, taken to its end; its id is <c>week-2</c>. Its answers leave evidence of their own.</summary>
    WeekQuiz,
}

/// <summary>Who judged an attempt.</summary>
public enum EvidenceSource
{
    /// <summary>DryRun: the judge, or the coach.</summary>
    DryRun,

    /// <summary>The learner, where the coach was unsure. It stands beside the coach's own judgement of the same attempt.</summary>
    Learner,
}

/// <summary>What an attempt shows. Everything DryRun advises is computed from these.</summary>
/// <param name="LearnerId">Whose it is.</param>
/// <param name="Kind">The kind of item.</param>
/// <param name="ItemId">The item's id; it may no longer be in the catalogue.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="When">When the attempt ended, UTC.</param>
public sealed record Evidence(string LearnerId, ItemKind Kind, string ItemId, double Score, DateTimeOffset When)
{
    /// <summary>Topic ids at the time of the attempt.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>How much help was used, 0 (none) to 1 (all of it).</summary>
    public double Help { get; init; }

    /// <summary>How long the attempt took; null when it is not known.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Who judged it.</summary>
    public EvidenceSource Source { get; init; }
}
