namespace DryRun.App.Practice;

/// <summary>Something that happened to a submission.</summary>
/// <param name="Sequence">Its place among the submission's events, from 0; the same in every replay.</param>
public abstract record SubmissionEvent(int Sequence)
{
    /// <summary>It waits.</summary>
    public sealed record Queued(int Sequence) : SubmissionEvent(Sequence);

    /// <summary>A worker has it.</summary>
    public sealed record Running(int Sequence) : SubmissionEvent(Sequence);

    /// <summary>A test ended.</summary>
    public sealed record Test(int Sequence, TestSummary Summary, int Total) : SubmissionEvent(Sequence);

    /// <summary>It has a verdict; no event follows.</summary>
    public sealed record Finished(int Sequence, Submission Submission) : SubmissionEvent(Sequence);
}
