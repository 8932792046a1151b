namespace DryRun.Core.Curriculum;

/// <summary>Something wrong with the content, and where.</summary>
/// <param name="File">The path below the content folder, with forward slashes.</param>
/// <param name="Line">The line, from 1; 0 when the file as a whole is meant.</param>
/// <param name="Message">What is wrong and what to do, in one sentence.</param>
public sealed record Diagnostic(string File, int Line, string Message)
{
    /// <summary>As compilers print it, so that editors can jump to it.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
