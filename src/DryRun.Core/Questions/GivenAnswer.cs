namespace DryRun.Core.Questions;

/// <summary>What a learner answered to a generated question.</summary>
/// <param name="Text">
/// The choice; picked items or ordered lines, a line each; the text for the blank; the whole code with the bug fixed; the
/// query; or the number.
/// </param>
public sealed record GivenAnswer(string Text)
{
    /// <summary>The line that is said to have the bug, from 1; only where a bug is to be found.</summary>
    public int? Line { get; init; }
}

/// <summary>What an answer was worth.</summary>
/// <param name="IsRight">True when all of it is right.</param>
/// <param name="Score">From 0 to 1; more than 0 without being right when the line of a bug is found but not fixed.</param>
/// <param name="Remark">What the check found, in a sentence; null when there is nothing to add.</param>
/// <param name="Misconception">The wrong answer of the question that was given, when it was one of them.</param>
public sealed record CheckedAnswer(bool IsRight, double Score, string? Remark, Temptation? Misconception)
{
    /// <summary>A right answer.</summary>
    public static CheckedAnswer Right { get; } = new(true, 1, null, null);

    /// <summary>A wrong answer.</summary>
    public static CheckedAnswer Wrong(string? remark, Temptation? misconception = null) => new(false, 0, remark, misconception);
}
