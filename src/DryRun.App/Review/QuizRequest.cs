using DryRun.App.Coaching;
using DryRun.Core.Questions;
using DryRun.Core.Review;

namespace DryRun.App.Review;

/// <summary>A quiz to be begun.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Set">The questions.</param>
/// <param name="Settings">How it is held.</param>
public sealed record QuizRequest(string Title, SetRequest Set, QuizSettings Settings)
{
    /// <summary>Ids of questions in words that are asked among the generated ones.</summary>
    public IReadOnlyList<string> InWords { get; init; } = [];

    /// <summary>The week it is the quiz of; null when it is of none.</summary>
    public int? Week { get; init; }
}

/// <summary>What a learner sent as answer to a question of a quiz.</summary>
/// <param name="Slot">The question that was on screen, as <see cref="QuizSlot"/> writes it.</param>
/// <param name="Given">The answer; null for 'I don't know' and when the time was over.</param>
/// <param name="Confidence">How sure the learner was; null when that was not asked.</param>
public sealed record QuizReply(string Slot, GivenAnswer? Given, Confidence? Confidence);

/// <summary>Where a quiz stands, for its pages.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Settings">How it is held.</param>
/// <param name="Answered">How many questions were answered.</param>
/// <param name="Left">How many are to come, as far as is known.</param>
/// <param name="FinishedAt">When it was finished; null until then.</param>
public sealed record QuizState(string Id, string Title, QuizSettings Settings, int Answered, int Left, DateTimeOffset? FinishedAt)
{
    /// <summary>The question on screen; null when the quiz is finished.</summary>
    public QuizSlot? Slot { get; init; }

    /// <summary>What it is; null when it is no longer there, or its template refuses it.</summary>
    public QuizItem? Item { get; init; }

    /// <summary>The same where a template made it; else null.</summary>
    public GeneratedQuestion? Question => (Item as QuizItem.Generated)?.Question;

    /// <summary>How much time is left, for it or for all; null when the quiz is calm.</summary>
    public TimeSpan? TimeLeft { get; init; }

    /// <summary>How many planned questions a finished quiz did not come to; 0 while it goes on.</summary>
    public int NotReached { get; init; }

    /// <summary>The week it is the quiz of; null when it is of none.</summary>
    public int? Week { get; init; }
}

/// <summary>An answer of a quiz, as it is shown again.</summary>
/// <param name="Number">Its place in the quiz, from 0.</param>
/// <param name="Slot">The question.</param>
/// <param name="Item">What it is; null when it is no longer there.</param>
/// <param name="Given">The answer; null when there was none.</param>
/// <param name="Checked">What it was worth.</param>
/// <param name="Confidence">How sure the learner was, when that was asked.</param>
/// <param name="Duration">How long the question was on screen.</param>
public sealed record QuizAnswer(
    int Number, QuizSlot Slot, QuizItem? Item, GivenAnswer? Given, CheckedAnswer Checked, Confidence? Confidence, TimeSpan Duration)
{
    /// <summary>True when it is right.</summary>
    public bool IsRight => Checked.IsRight;

    /// <summary>The question where a template made it; else null.</summary>
    public GeneratedQuestion? Question => (Item as QuizItem.Generated)?.Question;

    /// <summary>What the coach made of it; null where nothing was written in words.</summary>
    public Answer? Graded { get; init; }
}

/// <summary>What became of an answer that was sent.</summary>
public enum ReplyOutcome
{
    /// <summary>It was taken.</summary>
    Taken,

    /// <summary>Another question is on screen by now: it was sent twice, or from an old page.</summary>
    Stale,

    /// <summary>There is no such quiz.</summary>
    Unknown,

    /// <summary>It is longer than the coach reads; shorten it.</summary>
    TooLong,

    /// <summary>It came after the time for the whole quiz; the quiz is finished without it.</summary>
    Late,
}
