namespace DryRun.App.Questions;

/// <summary>A set that a learner saved under a name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What the learner calls it.</param>
/// <param name="Query">What it asks for, as the address of its page has it after the question mark.</param>
/// <param name="Count">How many generated questions it asks for.</param>
/// <param name="SavedAt">When it was saved, UTC.</param>
public sealed record SavedSet(string Id, string Name, string Query, int Count, DateTimeOffset SavedAt);

/// <summary>What became of a name for a set.</summary>
public abstract record SavingOutcome
{
    private SavingOutcome()
    {
    }

    /// <summary>The set has this name now.</summary>
    public sealed record Saved(SavedSet Set) : SavingOutcome;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Reason">A sentence for the learner: what is wrong, and what to do.</param>
    public sealed record Refused(string Reason) : SavingOutcome;

    /// <summary>There is no such set.</summary>
    public sealed record Unknown : SavingOutcome;
}
