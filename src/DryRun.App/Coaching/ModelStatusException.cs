namespace DryRun.App.Coaching;

/// <summary>The model's server answered with something else than success.</summary>
internal sealed class ModelStatusException(int status, TimeSpan? retryAfter, string? said)
    : Exception($"The model's server answered with status {status}.")
{
    public int Status => status;

    public TimeSpan? RetryAfter => retryAfter;

    /// <summary>The server's own sentence, shortened; null when there was none.</summary>
    public string? Said => said;

    /// <summary>True where the same request may work a little later.</summary>
    public bool IsBusy => Status is 429 or 503 or 529;

    /// <summary>True where a server does not know something that was asked for beside the text.</summary>
    public bool IsPicky => Status is 400 or 422;
}
