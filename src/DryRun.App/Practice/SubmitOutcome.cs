namespace DryRun.App.Practice;

/// <summary>What came of sending code.</summary>
public abstract record SubmitOutcome
{
    private SubmitOutcome()
    {
    }

    /// <summary>It is saved and will be judged, whatever happens to this process.</summary>
    public sealed record Taken(Submission Submission) : SubmitOutcome;

    /// <summary>Too many submissions wait; nothing was saved.</summary>
    public sealed record Busy(TimeSpan RetryAfter) : SubmitOutcome;

    /// <summary>There is no such problem.</summary>
    public sealed record UnknownProblem : SubmitOutcome;

    /// <summary>The code is longer than is allowed.</summary>
    public sealed record TooLong : SubmitOutcome;

    /// <summary>The key was used before with other code or for another problem.</summary>
    public sealed record KeyReused : SubmitOutcome;

    /// <summary>No code can be judged on this host; the reason says what to do.</summary>
    public sealed record Unavailable(string Reason) : SubmitOutcome;
}
