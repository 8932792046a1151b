using System.Globalization;
using DryRun.Core.Questions;

namespace DryRun.Core.Review;

/// <summary>A question of a quiz: a template with its seed.</summary>
/// <param name="Template">The template's id.</param>
/// <param name="Seed">The seed, 0 or more.</param>
/// <param name="Round">0 when it was planned, 1 and 2 when it is a fresh variant of one that was answered wrong.</param>
public readonly record struct QuizSlot(string Template, int Seed, int Round)
{
    /// <summary>The most variants of one question.</summary>
    public const int LastRound = 2;

    private const ulong Multiplier = 6364136223846793005;
    private const ulong Increment = 1442695040888963407;
    private const int Seeds = 1_000_000_000;

    /// <summary>The id of the question.</summary>
    public string QuestionId => Questions.QuestionId.Of(Template, Seed);

    /// <summary>
    /// The next variant: the same template at the same level, with a seed that follows from this one (D. E. Knuth's MMIX generator, its
    /// upper bits).
    /// </summary>
    /// <param name="levels">How many levels the template has; its seeds take them in turn.</param>
    public QuizSlot Variant(int levels)
    {
        var next = (int)((unchecked(((ulong)Seed * Multiplier) + Increment) >> 33) % Seeds);
        return this with { Seed = next - (next % levels) + (Seed % levels), Round = Round + 1 };
    }

    /// <summary>As it is stored: <c>template.seed/round</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{QuestionId}/{Round}");

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it was not written so.</summary>
    public static QuizSlot? Parse(string text) =>
        text.Split('/') is [var id, var round]
        && Questions.QuestionId.Parse(id) is var (template, seed)
        && int.TryParse(round, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new QuizSlot(template, seed, number)
            : null;
}
