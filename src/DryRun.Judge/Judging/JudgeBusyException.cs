namespace DryRun.Judge.Judging;

/// <summary>The queue is full: nothing was run.</summary>
/// <param name="retryAfter">When it is worth trying again.</param>
public sealed class JudgeBusyException(TimeSpan retryAfter)
    : Exception("The judge is busy with other submissions. Try again in a moment.")
{
    /// <summary>When it is worth trying again.</summary>
    public TimeSpan RetryAfter { get; } = retryAfter;
}
