using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>How a checker is called: <c>check(arguments, expected, actual)</c>, with the problem's own types.</summary>
internal static class CheckerFunction
{
    public static ProblemInterface Of(ProblemInterface called)
    {
        var (arguments, result) = called is ProblemInterface.Function function
            ? (Row(function), function.Returns)
            : ("Any", "Any");
        return new ProblemInterface.Function(
            "check",
            [new Parameter("arguments", arguments), new Parameter("expected", result), new Parameter("actual", result)],
            "bool");
    }

    /// <summary>A list with a type for each place.</summary>
    private static string Row(ProblemInterface.Function function) => function.Parameters.Count == 0
        ? "list"
        : $"row[{string.Join(", ", function.Parameters.Select(parameter => parameter.Type))}]";
}
