namespace DryRun.App.Judging;

/// <summary>A problem's own files don't work: its generator or its reference failed. The author's fault, never a learner's.</summary>
public sealed class PreparationException(string message) : Exception(message);
