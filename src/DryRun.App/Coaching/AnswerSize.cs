namespace DryRun.App.Coaching;

/// <summary>How long an answer in words may be.</summary>
public static class AnswerSize
{
    /// <summary>In UTF-16 units, as places in an answer are counted.</summary>
    public const int MaxCharacters = 20_000;

    /// <summary>What to say about an answer that is longer.</summary>
    public const string TooLong = "The answer is longer than 20,000 characters. Shorten it to what you would say in a few minutes, and send it again.";

    /// <summary>True when the answer is longer than <see cref="MaxCharacters"/>.</summary>
    public static bool IsTooLong(string answer) => answer.Length > MaxCharacters;
}
