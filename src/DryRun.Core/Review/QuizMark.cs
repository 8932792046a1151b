namespace DryRun.Core.Review;

/// <summary>When an answer in a quiz is right.</summary>
public static class QuizMark
{
    /// <summary>The score from which an answer in words is right: where the coach's upper two bands begin.</summary>
    public const double RightInWords = 0.5;

    /// <summary>True when a score is that of a right answer: all of it where the interpreter decides, enough of it in words.</summary>
    public static bool IsRight(QuizSlot slot, double score) => score >= (slot.IsInWords ? RightInWords : 1);
}
