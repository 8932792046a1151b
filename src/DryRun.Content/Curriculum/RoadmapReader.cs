using DryRun.Core.Curriculum;

namespace DryRun.Content.Curriculum;

/// <summary>Reads <c>roadmap/week-1.yaml</c> to <c>week-4.yaml</c>.</summary>
internal static class RoadmapReader
{
    private const int Weeks = 4;
    private const int DaysInAWeek = 7;

    public static Roadmap Read(Reading reading)
    {
        var names = Enumerable.Range(1, Weeks).Select(number => $"week-{number}.yaml").ToList();
        foreach (var name in reading.Folder.Entries("roadmap").Except(names))
        {
            reading.Findings.Add(new($"roadmap/{name}", 0), "The roadmap has exactly week-1.yaml to week-4.yaml; take this away.");
        }

        var weeks = names.Select((name, index) => ReadWeek(reading, $"roadmap/{name}", index + 1));
        return new([.. weeks.OfType<Week>()]);
    }

    private static Week? ReadWeek(Reading reading, string path, int number)
    {
        if (reading.Yaml(path)?.Value.Map() is not { } map)
        {
            return null;
        }

        map.Required("number").Number(number, number);
        var days = map.Required("days");
        var week = new Week(
            number,
            map.Required("title").PlainText(),
            map.Required("focus").PlainText(),
            ReadBeReady(map.Required("be-ready").Map()),
            ReadDays(days, number, reading));
        map.Done();
        if (days.Node is not null && week.Days.Count != DaysInAWeek)
        {
            days.Report($"A week has seven days, not {week.Days.Count}.");
        }

        return week;
    }

    private static BeReady ReadBeReady(YamlMap? map)
    {
        if (map is null)
        {
            return new("", "", []);
        }

        var ready = new BeReady(
            map.Required("question").ShortHtml(),
            map.Required("why").ShortHtml(),
            [.. map.Required("approach").Filled().Select(point => point.ShortHtml())]);
        map.Done();
        return ready;
    }

    private static IReadOnlyList<Day> ReadDays(YamlValue days, int week, Reading reading)
    {
        var number = 0;
        return days.ListOf(map => ReadDay(map, (week, ++number), reading));
    }

    private static Day ReadDay(YamlMap map, (int Week, int Number) at, Reading reading)
    {
        map.Required("number").Number(at.Number, at.Number);
        return new()
        {
            Week = at.Week,
            Number = at.Number,
            Title = map.Required("title").PlainText(),
            Goal = map.Required("goal").PlainText(),
            Summary = map.Required("summary").ShortHtml(),
            Minutes = map.Required("minutes").Number(1, 600),
            Topics = map.Required("topics").References("topic", reading),
            Lessons = map.Optional("lessons")?.References("lesson", reading) ?? [],
            Problems = map.Optional("problems")?.References("problem", reading) ?? [],
            Tips = map.Optional("tips")?.References("tip", reading) ?? [],
        };
    }
}
