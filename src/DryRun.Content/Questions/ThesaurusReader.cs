using DryRun.Content.Curriculum;
using DryRun.Core.Coaching;
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

        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        IReadOnlyList<IReadOnlyList<string>> groups = [.. map.Required("groups").List().Select(value => ReadGroup(value, known))];
        var opposites = map.Required("opposites").List().Select(ReadOpposite).OfType<Opposite>().ToList();
        map.Done();
        return new Thesaurus(groups, opposites);
    }

    private static List<string> ReadGroup(YamlValue value, Dictionary<string, string> known)
    {
        var phrases = value.List().Select(phrase => phrase.Text()).ToList();
        foreach (var phrase in phrases)
        {
            CheckUnique(value, phrases[0], phrase, known);
        }

        if (phrases.Count < 2)
        {
            value.Report("A group has two words or phrases at the least that mean one thing.");
        }

        return phrases;
    }

    /// <summary>Endings do not matter, so 'definitely' and 'definition' would be one word in two groups.</summary>
    private static void CheckUnique(YamlValue value, string group, string phrase, Dictionary<string, string> known)
    {
        var stems = string.Join(' ', phrase.ToLowerInvariant().Split(' ').Select(Stemmer.Stem));
        if (!known.TryAdd(stems, group) && known[stems] != group)
        {
            value.Report($"'{phrase}' stands in the group '{known[stems]}' too, apart from its endings; a word or phrase means one thing.");
        }
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
