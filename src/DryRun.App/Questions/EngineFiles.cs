using System.Reflection;
using System.Text;
using DryRun.Core.Judging;

namespace DryRun.App.Questions;

/// <summary>The Python side of the generator, embedded in this assembly and put into the sandbox with every run.</summary>
internal static class EngineFiles
{
    private static readonly string[] Modules = ["engine", "crew", "proof", "forks", "programs", "counting", "databases", "kit"];

    /// <summary>The engine and its modules; the first is the one that is executed.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Modules.Select(name => new SourceFile($"{name}.py", Read(name)))];

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
