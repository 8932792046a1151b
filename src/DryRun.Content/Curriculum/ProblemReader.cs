using DryRun.Core.Curriculum;
using DryRun.Core.Judging;
using YamlDotNet.RepresentationModel;

namespace DryRun.Content.Curriculum;

/// <summary>Reads the folder of a problem.</summary>
internal static class ProblemReader
{
    private const int Hints = 4;

    public static Problem? Read(ItemFolder folder)
    {
        var map = folder.Yaml("problem.yaml")?.Value.Map();
        var texts = ProblemTexts.Read(folder, Hints);
        var solutions = SolutionReader.Read(folder);
        if (map is null)
        {
            CodeReader.Skip(folder);
            return null;
        }

        var called = InterfaceReader.Read(map.Required("interface").Map());
        var tests = new TestReader(called);
        var code = CodeReader.Read(folder, called);
        var problem = new Problem
        {
            Slug = folder.Id,
            Title = map.Required("title").PlainText(),
            Summary = map.Required("summary").PlainText(),
            Difficulty = ReadDifficulty(map.Required("difficulty")),
            Pattern = map.Required("pattern").PlainText(),
            Topics = map.Required("topics").References("topic", folder.Reading),
            Minutes = map.Required("minutes").Number(1, 600),
            Interface = called ?? new ProblemInterface.Program(),
            Checker = ReadChecker(map.Optional("checker"), folder),
            Limits = ReadLimits(map.Optional("limits")?.Map()),
            Statement = texts.Statement,
            Constraints = [.. map.Required("constraints").Filled().Select(constraint => constraint.ShortHtml())],
            FollowUp = map.Optional("follow-up")?.ShortHtml(),
            Starter = code.Starter,
            Examples = tests.Examples(map.Required("examples")),
            EdgeCases = tests.EdgeCases(map.Required("edge-cases")),
            Generator = ReadGenerator(map.Required("generator").Map(), code.Generator),
            BruteForce = code.BruteForce,
            Hints = texts.Hints,
            Editorial = texts.Editorial,
            Solutions = solutions,
        };
        map.Done();
        CodeReader.CheckSolutions(folder, called, solutions);
        return problem;
    }

    private static Difficulty ReadDifficulty(YamlValue value) =>
        Enum.Parse<Difficulty>(value.Choice("easy", "medium", "hard"), ignoreCase: true);

    private static Checker ReadChecker(YamlValue? value, ItemFolder folder)
    {
        var isMap = value?.Node is YamlMappingNode;
        var name = isMap ? "tolerance" : value?.Choice("exact", "unordered", "program", "tolerance");
        if (name == "program")
        {
            var source = folder.Text("checker.py", "check(arguments, expected, actual) -> bool");
            CodeReader.Demand(folder, "checker.py", source, "def check(");
            return new Checker.AnyOf(source);
        }

        if (folder.OptionalText("checker.py") is not null)
        {
            folder.Reading.Findings.Add(folder.Place("checker.py"), "Is not used; write 'checker: program' in problem.yaml, or take it away.");
        }

        return name switch
        {
            "unordered" => new Checker.Unordered(),
            "tolerance" => ReadTolerance(value!),
            _ => new Checker.Exact(),
        };
    }

    private static Checker.Tolerance ReadTolerance(YamlValue value)
    {
        if (value.Node is not YamlMappingNode)
        {
            value.Report("A tolerance is written {tolerance: {absolute: 1e-9, relative: 1e-9}}.");
            return new(0, 0);
        }

        var map = value.Map()!;
        var amounts = map.Required("tolerance").Map();
        map.Done();
        var tolerance = new Checker.Tolerance(amounts?.Required("absolute").Fraction() ?? 0, amounts?.Required("relative").Fraction() ?? 0);
        amounts?.Done();
        return tolerance;
    }

    private static RunLimits ReadLimits(YamlMap? map)
    {
        var limits = RunLimits.Default;
        if (map is null)
        {
            return limits;
        }

        limits = limits with
        {
            MemoryBytes = map.Optional("memory-mib") is { } memory ? (long)memory.Number(16, 4096) << 20 : limits.MemoryBytes,
            Wall = map.Optional("wall-seconds") is { } wall ? TimeSpan.FromSeconds(wall.Number(1, 60)) : limits.Wall,
            Processes = map.Optional("processes")?.Number(1, 256) ?? limits.Processes,
        };
        map.Done();
        return limits;
    }

    private static TestGenerator ReadGenerator(YamlMap? map, string source)
    {
        if (map is null)
        {
            return new(source, default, []);
        }

        var small = map.Required("small");
        var sizes = small.List();
        var range = sizes.Count == 2 ? new SizeRange(sizes[0].Number(0, 1000), sizes[1].Number(0, 1000)) : default;
        if (small.Node is not null && (sizes.Count != 2 || range.Lowest > range.Highest))
        {
            small.Report("'small' is [lowest, highest], the sizes for comparing with the brute force, such as [0, 8].");
        }

        var large = map.Required("large");
        large.Filled();
        var generator = new TestGenerator(source, range, large.ListOf(ReadGenerated));
        map.Done();
        return generator;
    }

    private static GeneratedTest ReadGenerated(YamlMap map) =>
        new(map.Required("seed").Number(0, int.MaxValue), map.Required("size").Number(0, int.MaxValue));
}
