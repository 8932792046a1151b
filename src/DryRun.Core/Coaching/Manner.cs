namespace DryRun.Core.Coaching;

/// <summary>How an answer is given, apart from its points.</summary>
/// <param name="Depth">How much is told beside the bare facts, 0 to 1.</param>
/// <param name="Story">How its story is told; null when none is asked for.</param>
/// <param name="Remarks">What is to be said of it as a whole.</param>
internal sealed record Manner(double Depth, StoryResult? Story, IReadOnlyList<AnswerRemark> Remarks);
