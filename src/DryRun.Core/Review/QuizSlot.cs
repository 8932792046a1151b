using System.Globalization;
using DryRun.Core.Questions;

namespace DryRun.Core.Review;

/// <summary>A question of a quiz: a template with its seed, or a question that is answered in words.</summary>
/// <param name="Item">The template's id, or the question's.</param>
/// <param name="Seed">The seed, 0 or more; null for a question in words.</param>
/// <param name="Round">0 when it was planned, 1 and 2 when it is a fresh variant of one that was answered wrong.</param>
public readonly record struct QuizSlot(string Item, int? Seed, int Round)
{
    /// <summary>The most variants of one question.</summary>
    public const int LastRound = 2;

    private const ulong Multiplier = 6364136223846793005;
    private const ulong Increment = 1442695040888963407;
    private const int Seeds = 1_000_000_000;

    /// <summary>A question in words.</summary>
    public static QuizSlot InWords(string question) => new(question, Seed: null, Round: 0);

    /// <summary>The id of the question.</summary>
    public string QuestionId => Seed is { } seed ? Questions.QuestionId.Of(Item, seed) : Item;

    /// <summary>True when it is answered in words.</summary>
    public bool IsInWords => Seed is null;

    /// <summary>True when it comes back as a fresh variant after a wrong answer.</summary>
    public bool Returns => Seed is not null && Round < LastRound;

    /// <summary>
    /// The next variant: the same template at the same level, with a seed that follows from this one (D. E. Knuth's MMIX generator, its
    /// upper bits).
    /// </summary>
    /// <param name="levels">How many levels the template has; its seeds take them in turn.</param>
    /// <exception cref="InvalidOperationException">It is a question in words, of which there is only one.</exception>
    public QuizSlot Variant(int levels)
    {
        var seed = Seed ?? throw new InvalidOperationException($"{Item} is a question in words and has no variants.");
        var next = (int)((unchecked(((ulong)seed * Multiplier) + Increment) >> 33) % Seeds);
        return this with { Seed = next - (next % levels) + (seed % levels), Round = Round + 1 };
    }

    /// <summary>As it is stored: <c>template.seed/round</c>, or <c>question/0</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{QuestionId}/{Round}");

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it was not written so.</summary>
    public static QuizSlot? Parse(string text) =>
        text.Split('/') is [{ Length: > 0 } id, var round]
        && int.TryParse(round, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Parse(id, number)
            : null;

    // An id of a question is a slug; only a template with its seed has a dot.
    private static QuizSlot? Parse(string id, int round) => Questions.QuestionId.Parse(id) switch
    {
        var (template, seed) => new QuizSlot(template, seed, round),
        null when round == 0 && !id.Contains('.', StringComparison.Ordinal) => InWords(id),
        null => null,
    };
}
