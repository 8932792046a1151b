using DryRun.Content.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.Content.Questions;

/// <summary>Reads the folder of a template.</summary>
internal static class TemplateReader
{
    private const string Program = "template.py";

    public static QuestionTemplate? Read(ItemFolder folder)
    {
        var map = folder.Yaml("template.yaml")?.Value.Map();
        var source = folder.Text(Program, "the function make(rng), which makes a question");
        CheckSource(folder, source);
        if (map is null)
        {
            return null;
        }

        var template = new QuestionTemplate
        {
            Id = folder.Id,
            Title = map.Required("title").PlainText(),
            Kind = TemplateKinds.Of(map.Required("kind").Choice([.. TemplateKinds.Names])) ?? TemplateKind.PredictOutput,
            Topics = ReadTopics(map.Required("topics"), folder.Reading),
            Levels = ReadLevels(map.Required("levels")),
            Trains = map.Required("trains").PlainText(),
            Seconds = map.Required("seconds").Number(10, 1800),
            Source = source,
        };
        map.Done();
        return template;
    }

    private static IReadOnlyList<string> ReadTopics(YamlValue value, Reading reading)
    {
        value.Filled();
        return value.References("topic", reading);
    }

    private static List<Level> ReadLevels(YamlValue value)
    {
        var levels = value.Filled()
            .Select(item => Enum.Parse<Level>(item.Choice("junior", "mid", "senior"), ignoreCase: true))
            .ToList();
        if (levels.Distinct().Count() < levels.Count)
        {
            value.Report("A level is named twice in 'levels'.");
        }

        return levels.Count > 0 ? levels : [Level.Junior];
    }

    private static void CheckSource(ItemFolder folder, string source)
    {
        if (source.Length > 0 && !source.Split('\n').Any(line => line.StartsWith("def make(", StringComparison.Ordinal)))
        {
            folder.Reading.Findings.Add(folder.Place(Program, 1), "There is no function make; write 'def make(rng):' at the left margin.");
        }
    }
}
