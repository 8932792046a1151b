using System.Collections.Frozen;

namespace DryRun.Core.Questions;

/// <summary>What a generated question asks for.</summary>
public enum TemplateKind
{
    /// <summary>What does the program print?</summary>
    PredictOutput,

    /// <summary>Which line raises, and what?</summary>
    Exception,

    /// <summary>How often does a line run, or does the program never end?</summary>
    Termination,

    /// <summary>How do the steps grow with the input?</summary>
    Complexity,

    /// <summary>Fill the blank so that the tests pass.</summary>
    FillBlank,

    /// <summary>Find the line with the bug, and fix it.</summary>
    FindBug,

    /// <summary>Put the lines in order.</summary>
    OrderLines,

    /// <summary>Which of these?</summary>
    PickAll,

    /// <summary>What does the query return?</summary>
    SqlResult,

    /// <summary>Write the query.</summary>
    SqlWrite,

    /// <summary>Which status, header or method?</summary>
    Http,

    /// <summary>Which strings match?</summary>
    Regex,

    /// <summary>Follow a recursion or a table by hand.</summary>
    Trace,

    /// <summary>Work out a size or a rate.</summary>
    Estimate,
}

/// <summary>How kinds are called in files, in the API and on the command line.</summary>
public static class TemplateKinds
{
    private static readonly FrozenDictionary<TemplateKind, string> Written = new Dictionary<TemplateKind, string>
    {
        [TemplateKind.PredictOutput] = "predict-output",
        [TemplateKind.Exception] = "exception",
        [TemplateKind.Termination] = "termination",
        [TemplateKind.Complexity] = "complexity",
        [TemplateKind.FillBlank] = "fill-blank",
        [TemplateKind.FindBug] = "find-bug",
        [TemplateKind.OrderLines] = "order-lines",
        [TemplateKind.PickAll] = "pick-all",
        [TemplateKind.SqlResult] = "sql-result",
        [TemplateKind.SqlWrite] = "sql-write",
        [TemplateKind.Http] = "http",
        [TemplateKind.Regex] = "regex",
        [TemplateKind.Trace] = "trace",
        [TemplateKind.Estimate] = "estimate",
    }.ToFrozenDictionary();

    /// <summary>All names, in the order of the kinds.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<TemplateKind>().Select(Name)];

    /// <summary>The name of a kind, for example <c>predict-output</c>.</summary>
    public static string Name(this TemplateKind kind) => Written[kind];

    /// <summary>The kind with this name, or null.</summary>
    public static TemplateKind? Of(string name) =>
        Enum.GetValues<TemplateKind>().Cast<TemplateKind?>().FirstOrDefault(kind => kind!.Value.Name() == name);
}
