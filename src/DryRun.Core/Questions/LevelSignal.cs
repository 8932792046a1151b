namespace DryRun.Core.Questions;

/// <summary>Something in a text that speaks for a level.</summary>
/// <param name="Level">The level.</param>
/// <param name="IsTitle">True when the job or person is called so; false for a duty such as 'mentor'.</param>
/// <param name="Line">Where it stands.</param>
public sealed record LevelSignal(Level Level, bool IsTitle, JobSpan Line);
