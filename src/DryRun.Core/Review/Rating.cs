namespace DryRun.Core.Review;

/// <summary>A place on the scale that learners and questions share.</summary>
/// <param name="Value">In Elo points: 400 points are odds of ten to one.</param>
/// <param name="Count">How many answers it rests on, from 0.</param>
public readonly record struct Rating(double Value, int Count);
