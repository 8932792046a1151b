using DryRun.Core.Coaching;

namespace DryRun.App.Coaching;

/// <summary>
/// What a language model makes of an answer, beside the coach. There is no score in it, and nothing of it changes one. Every quote occurs in
/// the answer: what a model claims without one is not in here.
/// </summary>
public sealed record SecondOpinion
{
    /// <summary>The model that gave it.</summary>
    public required string Model { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Took { get; init; }

    /// <summary>What it says of key points, in the question's order; points it says nothing provable of are left out.</summary>
    public required IReadOnlyList<PointOpinion> Points { get; init; }

    /// <summary>The misconceptions it found.</summary>
    public required IReadOnlyList<MisconceptionResult> Misconceptions { get; init; }

    /// <summary>How many of its claims were left out because the answer does not hold the words they rest on.</summary>
    public required int Unproven { get; init; }

    /// <summary>The learner's own answer in better words; null when it gave none.</summary>
    public string? Better { get; init; }

    /// <summary>What it would ask next; null when it gave nothing.</summary>
    public string? FollowUp { get; init; }
}

/// <summary>What a model says of a key point.</summary>
/// <param name="Id">The point's id.</param>
/// <param name="State">Covered, partial, missing or contradicted.</param>
/// <param name="Quotes">The places that show it; empty only when it is missing.</param>
public sealed record PointOpinion(string Id, PointState State, IReadOnlyList<Quote> Quotes);

/// <summary>What came of asking for a second opinion.</summary>
public abstract record SecondOpinionOutcome
{
    private SecondOpinionOutcome()
    {
    }

    /// <summary>There is one.</summary>
    /// <param name="Opinion">The opinion.</param>
    public sealed record Given(SecondOpinion Opinion) : SecondOpinionOutcome;

    /// <summary>There is none; the coach's feedback stands as it is.</summary>
    /// <param name="Failure">Why.</param>
    public sealed record None(ModelFailure Failure) : SecondOpinionOutcome;
}
