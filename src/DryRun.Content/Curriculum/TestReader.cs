using System.Text.Json;
using System.Text.RegularExpressions;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;

namespace DryRun.Content.Curriculum;

/// <summary>Reads the tests of one problem and checks them against its interface.</summary>
/// <param name="called">The interface; null when it is broken, then nothing is checked against it.</param>
internal sealed partial class TestReader(ProblemInterface? called)
{
    private const int FewestExamples = 2;
    private const int MostExamples = 4;
    private const int FewestEdgeCases = 6;

    private readonly HashSet<string> _names = [];

    public IReadOnlyList<Example> Examples(YamlValue list)
    {
        var examples = list.ListOf(map => new Example(ReadTest(map, isSample: true), map.Optional("explanation")?.ShortHtml()));
        if (list.Node is not null && examples.Count is < FewestExamples or > MostExamples)
        {
            list.Report($"There must be {FewestExamples} to {MostExamples} examples, not {examples.Count}.");
        }

        return examples;
    }

    public IReadOnlyList<TestCase> EdgeCases(YamlValue list)
    {
        var cases = list.ListOf(map => ReadTest(map, isSample: false));
        if (list.Node is not null && cases.Count < FewestEdgeCases)
        {
            list.Report($"There must be {FewestEdgeCases} edge cases or more, not {cases.Count}.");
        }

        return cases;
    }

    private TestCase ReadTest(YamlMap map, bool isSample)
    {
        var name = map.Required("name");
        CheckName(name);
        var input = map.Required("input");
        var expected = map.Required("expected");
        var test = new TestCase(name.PlainText(), Json(input), Json(expected), isSample);
        CheckValues(input, expected);
        return test;
    }

    private void CheckName(YamlValue name)
    {
        var text = name.Text();
        if (text.Length > 0 && !_names.Add(text))
        {
            name.Report($"There is already a test called '{text}'; give this one another name.");
        }

        if (GeneratedName().IsMatch(text))
        {
            name.Report($"'{text}' is the name of a generated test; give this one another name.");
        }
    }

    private void CheckValues(YamlValue input, YamlValue expected)
    {
        if (called is null || input.Node is null)
        {
            return;
        }

        using var given = JsonDocument.Parse(Json(input));
        if (PythonValue.CheckInput(called, given.RootElement) is { } mismatch)
        {
            Report(input, mismatch);
            return;
        }

        if (expected.Node is null)
        {
            return;
        }

        using var result = JsonDocument.Parse(Json(expected));
        if (PythonValue.CheckResult(called, given.RootElement, result.RootElement) is { } other)
        {
            Report(expected, other);
        }
    }

    private static void Report(YamlValue value, ValueMismatch mismatch)
    {
        var node = YamlJson.At(value.Node!, mismatch.Path);
        var end = mismatch.Message.EndsWith('?') ? "" : ".";
        value.File.Findings.Add(value.File.Place(node), $"'{value.Name}': {mismatch.Message}{end}");
    }

    private static string Json(YamlValue value) => value.Node is null ? "null" : YamlJson.Write(value.Node);

    [GeneratedRegex("^large-[0-9]+$")]
    private static partial Regex GeneratedName();
}
