using DryRun.App.Coaching;
using DryRun.App.Questions;
using DryRun.Core.Coaching;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Core.Review;

namespace DryRun.App.Review;

/// <summary>Finds what quizzes ask, and says what an answer is worth.</summary>
public sealed class QuizItems(Catalogue catalogue, QuestionGenerator generator, AnswerChecker checker, Lazy<Grader> grader)
{
    /// <summary>The items of a quiz in order; none when no template fits.</summary>
    /// <exception cref="Judging.PreparationException">The generator could not run.</exception>
    internal async Task<IReadOnlyList<QuizSlot>> PlanAsync(QuizRequest request, CancellationToken cancellationToken)
    {
        var generated = await generator.SetAsync(request.Set, cancellationToken);
        var inWords = request.InWords.Where(id => catalogue.Question(id) is not null).Select(QuizSlot.InWords);
        return QuizMix.Spread([.. generated.Select(question => new QuizSlot(question.Template, question.Seed, Round: 0))], [.. inWords]);
    }

    /// <summary>The item in a slot; null when it has left the content, or its template refuses the seed.</summary>
    internal async Task<QuizItem?> FindAsync(QuizSlot slot, CancellationToken cancellationToken) => slot.IsInWords
        ? catalogue.Question(slot.Item) is { } asked ? new QuizItem.InWords(asked) : null
        : await generator.FindAsync(slot.QuestionId, cancellationToken) is { } made ? new QuizItem.Generated(made) : null;

    /// <summary>What an answer is worth, 0 to 1.</summary>
    /// <exception cref="DryRun.Judge.Judging.JudgeBusyException">Too many runs wait; ask again later.</exception>
    internal async Task<double> ScoreAsync(QuizItem item, GivenAnswer given, CancellationToken cancellationToken) => item switch
    {
        QuizItem.Generated made => (await checker.CheckAsync(made.Question, given, cancellationToken)).Score,
        QuizItem.InWords asked => grader.Value.Grade(asked.Question.Id, given.Text).Score,
        _ => throw new InvalidOperationException($"{item} is not asked in quizzes."),
    };

    /// <summary>True when an answer in words is longer than the coach reads.</summary>
    internal static bool IsTooLong(QuizItem? item, GivenAnswer? given) =>
        item is QuizItem.InWords && given is not null && AnswerSize.IsTooLong(given.Text);
}
