using System.Text.Json;
using DryRun.Core.Judging;

namespace DryRun.Web.Practice;

/// <summary>Test data as Python would write them, long enough for <see cref="Excerpt"/> to cut them where they differ.</summary>
internal static class ShownValue
{
    private const int Longest = 20_000;

    /// <summary>A test's input in the form that <see cref="OwnCase"/> reads.</summary>
    internal static string Input(ProblemInterface rules, string json) => PythonLiteral.FormatInput(rules, json, Longest);

    /// <summary>A test's result; of calls on an object one a line, <c>take() → 3</c>.</summary>
    internal static string Result(ProblemInterface rules, string input, string json) =>
        (rules is ProblemInterface.Class type ? Calls(type, input, json) : null)
        ?? PythonLiteral.FormatResult(rules, input, json, Longest);

    // Calls that give nothing are left out. Null when input or result were stored cut.
    private static string? Calls(ProblemInterface.Class type, string input, string json)
    {
        using var calls = TryParse(input);
        using var results = TryParse(json);
        if (calls is not { RootElement.ValueKind: JsonValueKind.Array } || results is not { RootElement.ValueKind: JsonValueKind.Array })
        {
            return null;
        }

        var lines = PythonLiteral.FormatInput(type, input, Longest).Split('\n');
        var shown = lines
            .Zip(calls.RootElement.EnumerateArray(), results.RootElement.EnumerateArray())
            .Select(row => (Line: row.First, Result: row.Third, Returns: Returns(type, row.Second)))
            .Where(row => row.Result.ValueKind != JsonValueKind.Null || row.Returns != "None")
            .Select(row => $"{row.Line} → {PythonLiteral.Format(row.Result.GetRawText(), row.Returns)}");
        return string.Join('\n', shown);
    }

    private static string Returns(ProblemInterface.Class type, JsonElement call) =>
        type.Methods.FirstOrDefault(method => method.Name == call[0].GetString())?.Returns ?? "None";

    private static JsonDocument? TryParse(string json)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1024 });
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
