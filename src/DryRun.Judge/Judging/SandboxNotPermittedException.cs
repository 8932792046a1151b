namespace DryRun.Judge.Judging;

/// <summary>This host does not let the judge keep programs apart. The message names the command that allows it.</summary>
/// <param name="message">What is missing and what to do.</param>
public sealed class SandboxNotPermittedException(string message) : Exception(message);
