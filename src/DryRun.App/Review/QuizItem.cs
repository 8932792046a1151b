using DryRun.Core.Questions;

namespace DryRun.App.Review;

/// <summary>What a quiz asks.</summary>
public abstract record QuizItem
{
    private QuizItem()
    {
    }

    /// <summary>A question that a template made.</summary>
    public sealed record Generated(GeneratedQuestion Question) : QuizItem;

    /// <summary>A question that is answered in words and graded by the coach.</summary>
    public sealed record InWords(Question Question) : QuizItem;

    /// <summary>Its title.</summary>
    public string Title => this switch
    {
        Generated made => made.Question.Title,
        InWords asked => asked.Question.Title,
        _ => throw new InvalidOperationException($"{this} is not asked in quizzes."),
    };

    /// <summary>Topic ids; the first is what it is about.</summary>
    public IReadOnlyList<string> Topics => this switch
    {
        Generated made => made.Question.Topics,
        InWords asked => asked.Question.Topics,
        _ => throw new InvalidOperationException($"{this} is not asked in quizzes."),
    };
}
