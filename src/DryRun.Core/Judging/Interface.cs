namespace DryRun.Core.Judging;

/// <summary>A parameter of a function, method or constructor.</summary>
/// <param name="Name">Its Python name.</param>
/// <param name="Type">Its type hint in the value language of <c>docs/content-format.md</c>, for example <c>list[int]</c>.</param>
public sealed record Parameter(string Name, string Type);

/// <summary>A method of a class problem.</summary>
/// <param name="Name">Its Python name; <c>__init__</c> is the constructor.</param>
/// <param name="Parameters">Its parameters without <c>self</c>.</param>
/// <param name="Returns">The type of its result.</param>
public sealed record Method(string Name, IReadOnlyList<Parameter> Parameters, string Returns);

/// <summary>How the judge talks to a solution.</summary>
public abstract record ProblemInterface
{
    private ProblemInterface()
    {
    }

    /// <summary>A function that is called once per test. Test input: a JSON array, one element a parameter.</summary>
    public sealed record Function(string Name, IReadOnlyList<Parameter> Parameters, string Returns) : ProblemInterface;

    /// <summary>
    /// A class. Test input: a JSON array of calls <c>["name", [arguments…]]</c>, the first of them the constructor under
    /// the class's own name. Result: a JSON array with one element a call, <c>null</c> for the constructor.
    /// </summary>
    public sealed record Class(string Name, IReadOnlyList<Method> Methods) : ProblemInterface;

    /// <summary>A whole program. Test input: a JSON string, the standard input. Result: a JSON string, the standard output.</summary>
    public sealed record Program : ProblemInterface;
}
