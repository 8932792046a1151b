using System.Text.Json;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;

namespace DryRun.App.Judging;

/// <summary>Checks the form of a learner's own case before anything is run.</summary>
public static class OwnInput
{
    /// <summary>How many own cases may be tried at once.</summary>
    public const int MaxCases = 20;

    /// <summary>What is wrong with an input, in a sentence that shows the right form; null when nothing is.</summary>
    public static string? Fault(Problem problem, string input)
    {
        try
        {
            using var json = JsonDocument.Parse(input, new JsonDocumentOptions { MaxDepth = 512 });
            return Fits(problem.Interface, json.RootElement) ? null : Form(problem);
        }
        catch (JsonException)
        {
            return "This is not JSON. " + Form(problem);
        }
    }

    private static bool Fits(ProblemInterface rules, JsonElement input) => rules switch
    {
        ProblemInterface.Function function =>
            input.ValueKind == JsonValueKind.Array && input.GetArrayLength() == function.Parameters.Count,
        ProblemInterface.Class type => IsCalls(type, input),
        _ => input.ValueKind == JsonValueKind.String,
    };

    private static bool IsCalls(ProblemInterface.Class type, JsonElement input) =>
        input.ValueKind == JsonValueKind.Array
        && input.GetArrayLength() > 0
        && input.EnumerateArray().All(IsCall)
        && input[0][0].GetString() == type.Name
        && input.EnumerateArray().Skip(1).All(call => type.Methods.Any(method => method.Name == call[0].GetString()));

    private static bool IsCall(JsonElement call) =>
        call.ValueKind == JsonValueKind.Array
        && call.GetArrayLength() == 2
        && call[0].ValueKind == JsonValueKind.String
        && call[1].ValueKind == JsonValueKind.Array;

    private static string Form(Problem problem)
    {
        var example = problem.Examples.Count > 0 ? $", for example {problem.Examples[0].Test.Input}" : "";
        return problem.Interface switch
        {
            ProblemInterface.Function { Parameters: var parameters } =>
                $"Write the {parameters.Count} argument{(parameters.Count == 1 ? "" : "s")} as a JSON list{example}.",
            ProblemInterface.Class type =>
                $"Write a JSON list of calls [name, [arguments]] that starts with {type.Name} and uses its methods{example}.",
            _ => $"Write the standard input as a JSON string{example}.",
        };
    }
}
