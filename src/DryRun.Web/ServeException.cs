namespace DryRun.Web;

/// <summary>The server can't be started. The message says why and what to do.</summary>
public sealed class ServeException(string message, Exception? inner = null) : Exception(message, inner);
