using DryRun.Core.Curriculum;

namespace DryRun.Core.Questions;

/// <summary>What kind of talk a question asks for.</summary>
public enum QuestionKind
{
    /// <summary>How something works and why.</summary>
    Concept,

    /// <summary>How one would build something.</summary>
    Design,

    /// <summary>What one did in a situation of the past.</summary>
    Behavioural,

    /// <summary>What a given program does and why.</summary>
    CodeReading,
}

/// <summary>From which experience on a question is asked.</summary>
public enum Level
{
    /// <summary>Up to two years.</summary>
    Junior,

    /// <summary>Two to five years.</summary>
    Mid,

    /// <summary>More than five years.</summary>
    Senior,
}

/// <summary>A question that is asked and answered in words.</summary>
public sealed record Question
{
    /// <summary>A slug that never changes.</summary>
    public required string Id { get; init; }

    /// <summary>A short title for lists.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of talk it asks for.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>From which experience on it is asked.</summary>
    public required Level Level { get; init; }

    /// <summary>Topic ids.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The question as an interviewer says it.</summary>
    public required string Ask { get; init; }

    /// <summary>Two other ways to say it.</summary>
    public required IReadOnlyList<string> Wordings { get; init; }

    /// <summary>The program a code-reading question is about; null for other kinds.</summary>
    public string? Code { get; init; }

    /// <summary>The things that are talked about.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>Pairs of entity ids that people swap.</summary>
    public required IReadOnlyList<Contrast> Contrasts { get; init; }

    /// <summary>What a good answer says, three to seven.</summary>
    public required IReadOnlyList<KeyPoint> Points { get; init; }

    /// <summary>What a wrong answer says, one to four.</summary>
    public required IReadOnlyList<Misconception> Misconceptions { get; init; }

    /// <summary>What an interviewer asks next, two or more.</summary>
    public required IReadOnlyList<FollowUp> FollowUps { get; init; }

    /// <summary>Ids of lessons that teach it.</summary>
    public IReadOnlyList<string> Lessons { get; init; } = [];

    /// <summary>Slugs of problems that practise it.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>The behavioural area it asks for; null for other kinds.</summary>
    public string? Seeks { get; init; }

    /// <summary>A model answer for speaking, 60 to 180 words of plain text.</summary>
    public required string Answer { get; init; }

    /// <summary>The deeper explanation.</summary>
    public required Document Explanation { get; init; }

    /// <summary>Sample answers that promise how they must be judged; many questions have none.</summary>
    public IReadOnlyList<SampleAnswer> Samples { get; init; } = [];
}

/// <summary>A thing that is talked about, with every name people use for it.</summary>
/// <param name="Id">Its id within the question.</param>
/// <param name="Names">Its names, as they are typed or spoken.</param>
public sealed record Entity(string Id, IReadOnlyList<string> Names);

/// <summary>Two entities that people swap.</summary>
/// <param name="First">An entity id.</param>
/// <param name="Second">Another entity id.</param>
public sealed record Contrast(string First, string Second);

/// <summary>Something a good answer says.</summary>
public sealed record KeyPoint
{
    /// <summary>Its id within the question.</summary>
    public required string Id { get; init; }

    /// <summary>The fact in a sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>1 nice to have, 2 expected, 3 essential.</summary>
    public required int Weight { get; init; }

    /// <summary>Ids of the entities it is said of; empty when it is said of no particular thing.</summary>
    public required IReadOnlyList<string> About { get; init; }

    /// <summary>A question that leads to it without giving it away.</summary>
    public required string Hint { get; init; }

    /// <summary>What is said of the entities, in several people's words.</summary>
    public required IReadOnlyList<string> Says { get; init; }
}

/// <summary>Something a wrong answer says.</summary>
public sealed record Misconception
{
    /// <summary>Its id within the question.</summary>
    public required string Id { get; init; }

    /// <summary>The wrong statement, as people say it.</summary>
    public required string Statement { get; init; }

    /// <summary>Why it is wrong.</summary>
    public required string Why { get; init; }

    /// <summary>Ids of the entities it is said of; empty when it is said of no particular thing.</summary>
    public required IReadOnlyList<string> About { get; init; }

    /// <summary>What is wrongly said of the entities, in several people's words.</summary>
    public required IReadOnlyList<string> Says { get; init; }
}

/// <summary>What an interviewer asks next.</summary>
/// <param name="Ask">The question.</param>
/// <param name="PointId">The key point it goes on from.</param>
public sealed record FollowUp(string Ask, string PointId);

/// <summary>How good a sample answer is, worst first.</summary>
public enum SampleGrade
{
    /// <summary>Buzzwords without statements.</summary>
    Stuffed,

    /// <summary>The facts swapped, with all the right words.</summary>
    Wrong,

    /// <summary>A third to a half of it.</summary>
    Partial,

    /// <summary>The essential points in ordinary words.</summary>
    Good,

    /// <summary>Nearly all points, in words of its own.</summary>
    Strong,
}

/// <summary>An answer that promises how it must be judged.</summary>
/// <param name="Name">Its file name without the ending.</param>
/// <param name="Grade">The level it promises.</param>
/// <param name="Text">The answer.</param>
public sealed record SampleAnswer(string Name, SampleGrade Grade, string Text)
{
    /// <summary>Points that must be covered at least half.</summary>
    public IReadOnlyList<string> Covers { get; init; } = [];

    /// <summary>Points that must not be covered.</summary>
    public IReadOnlyList<string> Misses { get; init; } = [];

    /// <summary>Misconceptions that must be caught.</summary>
    public IReadOnlyList<string> Catches { get; init; } = [];

    /// <summary>Words of the answer that the quote of a misconception must touch, by the misconception's id; for some or all of <see cref="Catches"/>.</summary>
    public IReadOnlyDictionary<string, string> CatchQuotes { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
