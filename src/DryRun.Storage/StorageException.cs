namespace DryRun.Storage;

/// <summary>Learner data can't be read or written. The message says what happened and what to do.</summary>
public sealed class StorageException(string message, Exception inner) : Exception(message, inner);
