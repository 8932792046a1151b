namespace DryRun.Core.Review;

/// <summary>What a quiz is for.</summary>
public enum QuizKind
{
    /// <summary>A set the learner chose.</summary>
    Practice,

    /// <summary>The quiz at the end of a week.</summary>
    Week,

    /// <summary>The quiz that finds the starting level of each area.</summary>
    Placement,
}

/// <summary>How a quiz is held.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="TellsAtOnce">True shows each answer at once and brings wrong ones back; false shows all at the end.</param>
/// <param name="AsksConfidence">True asks how sure the learner is before the answer is shown.</param>
/// <param name="PerQuestion">The time for each question; null is calm.</param>
public sealed record QuizSettings(QuizKind Kind, bool TellsAtOnce, bool AsksConfidence, TimeSpan? PerQuestion)
{
    /// <summary>The time for all questions together; null is calm.</summary>
    public TimeSpan? InAll { get; init; }
}
