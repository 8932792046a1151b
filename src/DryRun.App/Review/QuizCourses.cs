using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Core.Review;
using DryRun.Storage;
using DryRun.Storage.Review;

namespace DryRun.App.Review;

/// <summary>Says what comes next in a stored quiz.</summary>
internal sealed class QuizCourses(Catalogue catalogue, Ratings ratings)
{
    public async Task<QuizPosition> PositionAsync(LearnerData data, StoredQuiz quiz, CancellationToken cancellationToken) =>
        quiz.Kind == QuizKind.Placement ? await PlacementAsync(data, quiz, cancellationToken) : Planned(quiz);

    private QuizPosition Planned(StoredQuiz quiz) => QuizCourse.After(
        [.. quiz.Planned.Select(slot => QuizSlot.Parse(slot)!.Value)],
        [.. quiz.Answers.Select(answer => QuizMark.IsRight(QuizSlot.Parse(answer.Slot)!.Value, answer.Score))],
        quiz.TellsAtOnce ? LevelsOf : null);

    private int LevelsOf(string template) => catalogue.Template(template)?.Levels.Count ?? 1;

    private async Task<QuizPosition> PlacementAsync(LearnerData data, StoredQuiz quiz, CancellationToken cancellationToken)
    {
        var left = Placement.Length - quiz.Answers.Count;
        if (quiz.Current is { } current && QuizSlot.Parse(current) is { } shown)
        {
            return new QuizPosition(shown, quiz.Answers.Count, left);
        }

        var items = await ratings.PlacementItemsAsync(data, cancellationToken);
        var next = Placement.Next(items, [.. quiz.Answers.Select(ToAnswer)]);
        return new QuizPosition(next is null ? null : SlotOf(next, quiz), quiz.Answers.Count, next is null ? 0 : left);
    }

    private PlacementAnswer ToAnswer(StoredQuizAnswer answer)
    {
        var slot = QuizSlot.Parse(answer.Slot)!.Value;
        var level = catalogue.Template(slot.Item)?.LevelOf(slot.Seed ?? 0) ?? Level.Mid;
        return new PlacementAnswer(slot.Item, level, QuizMark.IsRight(slot, answer.Score));
    }

    /// <summary>The item with a seed of this quiz's own: the time of its start decides.</summary>
    private QuizSlot SlotOf(PlacementItem item, StoredQuiz quiz)
    {
        var levels = catalogue.Template(item.Template)!.Levels;
        var start = (int)(quiz.CreatedAt.ToUnixTimeMilliseconds() % 1_000_000_000);
        return new QuizSlot(item.Template, start - (start % levels.Count) + levels.Index().First(level => level.Item == item.Level).Index, Round: 0);
    }
}
