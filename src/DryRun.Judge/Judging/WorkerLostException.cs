namespace DryRun.Judge.Judging;

/// <summary>A worker died, or said something that cannot be understood. Our own fault; worth one retry elsewhere.</summary>
internal sealed class WorkerLostException(string message, Exception? inner = null) : Exception(message, inner);
