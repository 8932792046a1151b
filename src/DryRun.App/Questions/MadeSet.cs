using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>A set that was made.</summary>
/// <param name="Order">What was wanted.</param>
/// <param name="Questions">The generated questions, in order.</param>
public sealed record MadeSet(SetOrder.Taken Order, IReadOnlyList<SetQuestion> Questions)
{
    /// <summary>False while only the first question has been made.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The questions in words that belong to it.</summary>
    public IReadOnlyList<Question> InWords { get; init; } = [];

    /// <summary>The problems that belong to it.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <summary>A question of a set.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Question">The question.</param>
/// <param name="Asked">The line of the job text it answers; null without a text, and where only a role asks for it.</param>
public sealed record SetQuestion(int Number, GeneratedQuestion Question, AskedLine? Asked);
