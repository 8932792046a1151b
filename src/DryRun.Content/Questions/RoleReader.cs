using DryRun.Content.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.Content.Questions;

/// <summary>Reads <c>roles.yaml</c>: the kinds of job a learner gets ready for.</summary>
internal static class RoleReader
{
    private const string File = "roles.yaml";

    private static readonly (string Key, double Weight)[] Shares = [("always", 1), ("often", 0.6), ("sometimes", 0.3)];

    public static IReadOnlyList<JobRole> Read(Reading reading)
    {
        if (!reading.Folder.IsFile(File) || reading.Yaml(File) is not { } file)
        {
            return [];
        }

        var titles = new HashSet<string>(StringComparer.Ordinal);
        return file.Value.ListOf(map => ReadRole(map, reading, titles));
    }

    private static JobRole ReadRole(YamlMap map, Reading reading, HashSet<string> titles)
    {
        var id = map.Required("id");
        reading.Declare("role", id.Text(), id.Place);
        return new()
        {
            Id = id.Text(),
            Name = map.Required("name").PlainText(),
            Summary = map.Required("summary").PlainText(),
            Level = map.Required("level").Choice("junior", "mid", "senior") switch
            {
                "junior" => Level.Junior,
                "senior" => Level.Senior,
                _ => Level.Mid,
            },
            Titles = ReadTitles(map.Required("titles"), titles),
            Skills = map.Required("skills").References("skill", reading),
            Topics = ReadTopics(map, reading),
        };
    }

    private static List<string> ReadTitles(YamlValue value, HashSet<string> titles)
    {
        var read = new List<string>();
        foreach (var title in value.Filled())
        {
            read.Add(title.PlainText());
            if (!titles.Add(SkillLexicon.KeyOf(title.Text())))
            {
                title.Report($"'{title.Text()}' is already a title of a role; a title belongs to one role, and is written once.");
            }
        }

        return read;
    }

    private static Dictionary<string, double> ReadTopics(YamlMap map, Reading reading)
    {
        var topics = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (key, weight) in Shares)
        {
            var value = map.Required(key);
            foreach (var id in value.References("topic", reading).Where(id => !topics.TryAdd(id, weight)))
            {
                value.Report($"The topic '{id}' is already named for this role; name it in one of {string.Join(", ", Shares.Select(share => share.Key))}.");
            }
        }

        return topics;
    }
}
