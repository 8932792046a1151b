using DryRun.Content.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.Content.Questions;

/// <summary>Reads <c>thesaurus.yaml</c>: what computing English says in several ways.</summary>
internal static class ThesaurusReader
{
    public static Thesaurus Read(Reading reading)
    {
        if (!reading.Folder.IsFile("thesaurus.yaml") || reading.Yaml("thesaurus.yaml")?.Value.Map() is not { } map)
        {
            return Thesaurus.Empty;
        }

        var groups = map.Required("groups").List().Select(ReadGroup).ToList();
        var opposites = map.Required("opposites").List().Select(ReadOpposite).OfType<Opposite>().ToList();
        map.Done();
        return new Thesaurus(groups, opposites);
    }

    private static IReadOnlyList<string> ReadGroup(YamlValue value)
    {
        var phrases = value.List().Select(phrase => phrase.Text()).ToList();
        if (phrases.Count < 2)
        {
            value.Report("A group has two words or phrases at the least that mean one thing.");
        }

        return phrases;
    }

    private static Opposite? ReadOpposite(YamlValue value)
    {
        var words = value.List().Select(word => word.Text()).ToList();
        if (words.Count == 2)
        {
            return new Opposite(words[0], words[1]);
        }

        value.Report("Opposites are a pair, such as [more, less].");
        return null;
    }
}
