namespace DryRun.Core.Coaching;

/// <summary>A part of a story that answers a behavioural question.</summary>
public enum StoryPart
{
    /// <summary>Where and when, who was there.</summary>
    Situation,

    /// <summary>What had to be done, and what was at stake.</summary>
    Task,

    /// <summary>What the speaker did.</summary>
    Action,

    /// <summary>What came of it.</summary>
    Result,

    /// <summary>What the speaker does differently since then.</summary>
    Learned,
}

/// <summary>How a part of a story is told.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Share">Its share of the words, 0 to 1.</param>
/// <param name="Rating">0 not there, 1 touched, 2 told, 3 told with what makes it convincing.</param>
/// <param name="Quotes">Its places in the answer.</param>
public sealed record StoryPartResult(StoryPart Part, double Share, int Rating, IReadOnlyList<Quote> Quotes);

/// <summary>How a story is told.</summary>
/// <param name="Parts">The five parts in order.</param>
/// <param name="FirstPerson">How often it says 'I', 'my' or 'me'.</param>
/// <param name="Team">How often it says 'we', 'our' or 'us'.</param>
/// <param name="NumbersInResult">How many numbers its result has.</param>
/// <param name="SpokenSeconds">How long it takes to say at 150 words a minute.</param>
public sealed record StoryResult(
    IReadOnlyList<StoryPartResult> Parts, int FirstPerson, int Team, int NumbersInResult, int SpokenSeconds)
{
    /// <summary>How much of it belongs to the area that the question asks for, 0 to 1.</summary>
    public double Relevance { get; init; } = 1;

    /// <summary>How many words show doubt: maybe, probably, I guess.</summary>
    public int Hedges { get; init; }

    /// <summary>How many sounds and words fill a pause: um, basically.</summary>
    public int Fillers { get; init; }
}
