namespace DryRun.Core.Review;

/// <summary>Where a quiz stands.</summary>
/// <param name="Current">The question to be answered; null at the end.</param>
/// <param name="Answered">How many were answered.</param>
/// <param name="Left">How many are to come, the current one among them, as far as is known.</param>
public sealed record QuizPosition(QuizSlot? Current, int Answered, int Left);

/// <summary>
/// The order of a planned quiz: the planned questions in turn, and those that were answered wrong again as fresh
/// variants after three others, or at the end.
/// </summary>
public static class QuizCourse
{
    private const int Between = 3;

    /// <summary>The position after some answers.</summary>
    /// <param name="planned">The questions of the plan.</param>
    /// <param name="answers">Right or wrong, in order.</param>
    /// <param name="levelsOf">
    /// How many levels a template has; null brings nothing back, as in a quiz that tells nothing before its end.
    /// </param>
    public static QuizPosition After(IReadOnlyList<QuizSlot> planned, IReadOnlyList<bool> answers, Func<string, int>? levelsOf)
    {
        var waiting = new Queue<QuizSlot>(planned);
        var returning = new Queue<(int Due, QuizSlot Slot)>();
        for (var number = 0; number < answers.Count; number++)
        {
            if (Take(waiting, returning, number) is not { } slot)
            {
                return new QuizPosition(null, number, 0);
            }

            if (levelsOf is not null && !answers[number] && slot.Returns)
            {
                returning.Enqueue((number + 1 + Between, slot.Variant(levelsOf(slot.Item))));
            }
        }

        var left = waiting.Count + returning.Count;
        return new QuizPosition(Take(waiting, returning, answers.Count), answers.Count, left);
    }

    private static QuizSlot? Take(Queue<QuizSlot> waiting, Queue<(int Due, QuizSlot Slot)> returning, int number)
    {
        var isDue = returning.TryPeek(out var next) && (next.Due <= number || waiting.Count == 0);
        return isDue ? returning.Dequeue().Slot
            : waiting.TryDequeue(out var slot) ? slot
            : null;
    }
}
