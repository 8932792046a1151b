namespace DryRun.Core.Coaching;

/// <summary>The four bands of an answer, best first.</summary>
public enum Band
{
    /// <summary>0.75 and above.</summary>
    StrongHire,

    /// <summary>0.50 and above.</summary>
    Hire,

    /// <summary>0.25 and above.</summary>
    No,

    /// <summary>Below 0.25.</summary>
    StrongNo,
}

/// <summary>What an answer does with a key point.</summary>
public enum PointState
{
    /// <summary>It says it.</summary>
    Covered,

    /// <summary>It says half of it.</summary>
    Partial,

    /// <summary>It does not say it.</summary>
    Missing,

    /// <summary>It says the contrary, or says it of the wrong thing.</summary>
    Contradicted,

    /// <summary>The coach cannot tell; the learner decides.</summary>
    Unsure,
}

/// <summary>Something about an answer as a whole.</summary>
public enum AnswerRemark
{
    /// <summary>A bag of words without statements.</summary>
    Stuffed,

    /// <summary>About something else.</summary>
    OffTopic,

    /// <summary>More doubt than statements.</summary>
    Hedging,

    /// <summary>Mostly the question's own words.</summary>
    Parroting,

    /// <summary>Mostly the model answer, word for word.</summary>
    CopiedModelAnswer,

    /// <summary>Fewer words than any answer needs.</summary>
    TooShort,

    /// <summary>More words than a listener takes.</summary>
    TooLong,

    /// <summary>Not in English.</summary>
    NotEnglish,

    /// <summary>Code without words.</summary>
    CodeOnly,
}

/// <summary>A place in the answer.</summary>
/// <param name="Start">In UTF-16 units, from 0.</param>
/// <param name="End">Exclusive.</param>
public readonly record struct Quote(int Start, int End);

/// <summary>What the answer does with one key point.</summary>
/// <param name="Id">The point's id.</param>
/// <param name="State">What it does.</param>
/// <param name="Strength">How surely it is said, 0 to 1.</param>
/// <param name="Quotes">The places that show it; empty when it is missing.</param>
public sealed record PointResult(string Id, PointState State, double Strength, IReadOnlyList<Quote> Quotes);

/// <summary>A misconception in the answer.</summary>
/// <param name="Id">The misconception's id.</param>
/// <param name="Quotes">The places that show it; never empty.</param>
public sealed record MisconceptionResult(string Id, IReadOnlyList<Quote> Quotes);

/// <summary>What the coach makes of an answer. The same words always give the same result.</summary>
public sealed record GradeResult
{
    /// <summary>0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>The band the score falls in.</summary>
    public required Band Band { get; init; }

    /// <summary>How much is told beside the bare facts, 0 to 1: reasons, examples, consequences.</summary>
    public double Depth { get; init; }

    /// <summary>One for each key point, in the question's order.</summary>
    public required IReadOnlyList<PointResult> Points { get; init; }

    /// <summary>The misconceptions that were found.</summary>
    public required IReadOnlyList<MisconceptionResult> Misconceptions { get; init; }

    /// <summary>What is to be said of the answer as a whole.</summary>
    public required IReadOnlyList<AnswerRemark> Flags { get; init; }

    /// <summary>What to do next, a few short sentences, the most useful first.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>How a story is told; null for other kinds of questions.</summary>
    public StoryResult? Story { get; init; }
}
