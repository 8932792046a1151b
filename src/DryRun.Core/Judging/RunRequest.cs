namespace DryRun.Core.Judging;

/// <summary>One file of a program.</summary>
/// <param name="Name">A plain file name, or a relative path without <c>..</c>.</param>
/// <param name="Content">The file's text.</param>
public sealed record SourceFile(string Name, string Content);

/// <summary>A program to execute once.</summary>
public sealed record RunRequest
{
    /// <summary>The files of the program; the first is the one that is executed. At most 1 MiB together.</summary>
    public required IReadOnlyList<SourceFile> Files { get; init; }

    /// <summary>What the program reads from standard input.</summary>
    public string Stdin { get; init; } = "";

    /// <summary>The program's command-line arguments, without its own name.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>What the run may use.</summary>
    public RunLimits Limits { get; init; } = RunLimits.Default;

    /// <summary>A program of one file.</summary>
    public static RunRequest Of(string code, string stdin = "") =>
        new() { Files = [new SourceFile("main.py", code)], Stdin = stdin };
}
