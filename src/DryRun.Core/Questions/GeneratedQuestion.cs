using System.Globalization;
using DryRun.Core.Curriculum;

namespace DryRun.Core.Questions;

/// <summary>A question that a template made and the interpreter answered.</summary>
public sealed record GeneratedQuestion
{
    /// <summary>The template and seed it can be made of again, <c>slice-with-steps.17</c>.</summary>
    public string Id => QuestionId.Of(Template, Seed);

    /// <summary>The template's id.</summary>
    public required string Template { get; init; }

    /// <summary>The seed, 0 or more.</summary>
    public required int Seed { get; init; }

    /// <summary>The template's name on screen.</summary>
    public required string Title { get; init; }

    /// <summary>What it asks for.</summary>
    public required TemplateKind Kind { get; init; }

    /// <summary>Topic ids; the first is what it is about.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>From which experience on it is asked.</summary>
    public required Level Level { get; init; }

    /// <summary>How long an answer takes, in seconds.</summary>
    public required int Seconds { get; init; }

    /// <summary>What is asked, in Markdown.</summary>
    public required string Prompt { get; init; }

    /// <summary>What is asked, rendered.</summary>
    public required Document PromptText { get; init; }

    /// <summary>The program, the schema and query, or the exchange that is shown; empty when nothing is.</summary>
    public required string Code { get; init; }

    /// <summary>The language of the code: <c>python</c>, <c>sql</c> or <c>http</c>.</summary>
    public required string Language { get; init; }

    /// <summary>What can be chosen, in the order in which it is shown; empty when the answer is written.</summary>
    public required IReadOnlyList<string> Choices { get; init; }

    /// <summary>
    /// The answer: the right choice as it reads, right items or ordered lines a line each, the text for the blank, the number
    /// of the line, the query, or the number.
    /// </summary>
    public required string Answer { get; init; }

    /// <summary>Wrong answers, and why each is tempting; remarks on single items where several may be right.</summary>
    public required IReadOnlyList<Temptation> Tempting { get; init; }

    /// <summary>Why the answer is right, in Markdown.</summary>
    public required string Explanation { get; init; }

    /// <summary>Why the answer is right, rendered.</summary>
    public required Document ExplanationText { get; init; }

    /// <summary>How it is answered, and what makes an answer right.</summary>
    public required AnswerRule Rule { get; init; }

    /// <summary>Where the answer is written down, an address; only for <see cref="TemplateKind.Http"/>.</summary>
    public string? Source { get; init; }

    /// <summary>The line of the code that is asked about, from 1; only for <see cref="TemplateKind.Termination"/>.</summary>
    public int? Line { get; init; }

    /// <summary>The interpreter whose word the answer is, <c>Python 3.11.2</c>.</summary>
    public required string VerifiedOn { get; init; }

    /// <summary>Two questions with the same content are one question, whatever their seeds.</summary>
    public string Content => string.Join('\u0001', [Kind.Name(), Prompt, Code, .. ItemsThatMatter]);

    // Shuffled wrong choices do not make another question; other items to pick or put in order do.
    private IEnumerable<string> ItemsThatMatter => Rule is AnswerRule.Choice && Code.Length > 0 ? [] : Choices.Order(StringComparer.Ordinal);
}

/// <summary>A wrong answer and the misconception behind it.</summary>
/// <param name="Text">The choice, item, text or line as it reads.</param>
/// <param name="Misconception">Its name in a few words; empty for a remark on an item.</param>
/// <param name="Why">Why it is tempting, or what is to be said about the item; a paragraph of Markdown.</param>
/// <param name="WhyHtml">The same, rendered.</param>
public sealed record Temptation(string Text, string Misconception, string Why, string WhyHtml);

/// <summary>The id of a generated question.</summary>
public static class QuestionId
{
    /// <summary>The id of the question that a template makes of a seed.</summary>
    public static string Of(string template, int seed) => string.Create(CultureInfo.InvariantCulture, $"{template}.{seed}");

    /// <summary>The template and seed in an id, or null when it is no such id.</summary>
    public static (string Template, int Seed)? Parse(string id)
    {
        var dot = id.LastIndexOf('.');
        return dot > 0 && int.TryParse(id.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            ? (id[..dot], seed)
            : null;
    }
}
