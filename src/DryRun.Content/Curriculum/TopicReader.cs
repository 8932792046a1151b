using DryRun.Core.Curriculum;

namespace DryRun.Content.Curriculum;

/// <summary>Reads <c>topics.yaml</c>.</summary>
internal static class TopicReader
{
    public static IReadOnlyList<Topic> Read(Reading reading)
    {
        if (reading.Yaml("topics.yaml") is not { } file)
        {
            return [];
        }

        var places = new Dictionary<string, Place>();
        var topics = file.Value.ListOf(map => ReadTopic(map, reading, places));
        ReportCycles(topics, places, reading.Findings);
        return topics;
    }

    private static Topic ReadTopic(YamlMap map, Reading reading, Dictionary<string, Place> places)
    {
        var id = map.Required("id");
        var area = map.Required("area");
        var topic = new Topic(id.Text(), map.Required("title").PlainText(), area.Text(), map.Optional("requires")?.References("topic", reading) ?? []);
        reading.Declare("topic", topic.Id, id.Place);
        reading.Refer("area", topic.AreaId, area.Place);
        places.TryAdd(topic.Id, id.Place);
        return topic;
    }

    /// <summary>Takes away topics whose requirements are met until none can be; what is left is in or behind a cycle.</summary>
    private static void ReportCycles(IReadOnlyList<Topic> topics, Dictionary<string, Place> places, Findings findings)
    {
        var left = topics.DistinctBy(topic => topic.Id).ToDictionary(topic => topic.Id);
        while (left.Values.FirstOrDefault(topic => !topic.Requires.Any(left.ContainsKey)) is { } free)
        {
            left.Remove(free.Id);
        }

        while (left.Count > 0)
        {
            var cycle = CycleIn(left);
            findings.Add(places[cycle[0]], $"Topics require each other in a circle: {string.Join(" > ", cycle)} > {cycle[0]}; take one 'requires' away.");
            left = left.Where(pair => !Reaches(left, pair.Key, cycle[0])).ToDictionary();
        }
    }

    private static List<string> CycleIn(Dictionary<string, Topic> left)
    {
        var path = new List<string> { left.Keys.Min(StringComparer.Ordinal)! };
        while (true)
        {
            var next = left[path[^1]].Requires.First(left.ContainsKey);
            var seen = path.IndexOf(next);
            if (seen >= 0)
            {
                return path[seen..];
            }

            path.Add(next);
        }
    }

    private static bool Reaches(Dictionary<string, Topic> topics, string from, string to)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>([from]);
        while (open.TryPop(out var id))
        {
            if (id == to)
            {
                return true;
            }

            if (topics.TryGetValue(id, out var topic) && seen.Add(id))
            {
                topic.Requires.ToList().ForEach(open.Push);
            }
        }

        return false;
    }
}
