using DryRun.Core.Curriculum;

namespace DryRun.Content.Curriculum;

/// <summary>Reads <c>areas.yaml</c>.</summary>
internal static class AreaReader
{
    private static readonly string[] Ids = ["core", "web", "algorithms", "systems", "interview"];

    public static IReadOnlyList<Area> Read(Reading reading)
    {
        if (reading.Yaml("areas.yaml") is not { } file)
        {
            return [];
        }

        var areas = file.Value.ListOf(map => ReadArea(map, reading));
        foreach (var missing in Ids.Except(areas.Select(area => area.Id)))
        {
            file.Value.Report($"The area '{missing}' is missing; there are exactly five: {string.Join(", ", Ids)}.");
        }

        return areas;
    }

    private static Area ReadArea(YamlMap map, Reading reading)
    {
        var id = map.Required("id");
        var area = new Area(id.Choice(Ids), map.Required("name").PlainText(), map.Required("summary").PlainText());
        reading.Declare("area", area.Id, id.Place);
        return area;
    }
}
