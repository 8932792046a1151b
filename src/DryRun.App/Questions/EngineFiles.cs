using System.Reflection;
using System.Text;
using DryRun.Core.Judging;

namespace DryRun.App.Questions;

/// <summary>The Python side of the generator, embedded in this assembly and put into the sandbox with every run.</summary>
internal static class EngineFiles
{
    // Each after those it imports.
    private static readonly string[] Names = ["programs", "counting", "databases", "kit", "forks", "crew", "drafts", "proof", "rehearsal", "often", "engine"];

    /// <summary>The program that hands a request to the engine.</summary>
    public static IReadOnlyList<SourceFile> Boot { get; } = [new("boot.py", Read("boot"))];

    /// <summary>The modules of the engine, in the order in which they are loaded.</summary>
    public static IReadOnlyList<SourceFile> Modules { get; } = [.. Names.Select(name => new SourceFile($"{name}.py", Read(name)))];

    /// <summary>The program that compiles sources.</summary>
    public static IReadOnlyList<SourceFile> Compiler { get; } = [new("compiled.py", Read("compiled"))];

    /// <summary>The program that tries a learner's query.</summary>
    public static IReadOnlyList<SourceFile> Queries { get; } =
        [new("queries.py", Read("queries")), new("databases.py", Read("databases"))];

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Questions/{name}.py")
            ?? throw new InvalidOperationException($"{name}.py is not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
