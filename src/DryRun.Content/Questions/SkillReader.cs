using DryRun.Content.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.Content.Questions;

/// <summary>Reads <c>skills.yaml</c>: what job descriptions ask for, and every way people write it.</summary>
internal static class SkillReader
{
    private const string File = "skills.yaml";

    public static SkillLexicon Read(Reading reading)
    {
        if (!reading.Folder.IsFile(File) || reading.Yaml(File) is not { } file)
        {
            return SkillLexicon.Empty;
        }

        var names = new Dictionary<string, Place>(StringComparer.Ordinal);
        var skills = file.Value.ListOf(map => ReadSkill(map, reading, names));
        return new([.. skills.DistinctBy(skill => skill.Id)]);
    }

    private static Skill ReadSkill(YamlMap map, Reading reading, Dictionary<string, Place> names)
    {
        var id = map.Required("id");
        reading.Declare("skill", id.Text(), id.Place);
        var name = map.Required("name");
        var also = map.Optional("also")?.Filled() ?? [];
        var ambiguous = map.Optional("ambiguous")?.Map();
        var spellings = ambiguous?.Required("names").Filled() ?? [];
        Claim([.. also, .. DistinctFrom(name, spellings), .. spellings.DistinctBy(spelling => SkillLexicon.KeyOf(spelling.Text()))], names);
        return new()
        {
            Id = id.Text(),
            Name = name.PlainText(),
            Also = [.. also.Select(other => other.PlainText())],
            Topics = map.Required("topics").References("topic", reading),
            Ambiguous = ambiguous is null ? null : ReadAmbiguous(ambiguous, spellings),
        };
    }

    private static AmbiguousNames ReadAmbiguous(YamlMap map, IReadOnlyList<YamlValue> spellings)
    {
        var near = map.Optional("near")?.List().Select(ReadWord).ToList();
        var not = map.Optional("not")?.Filled().Select(phrase => phrase.PlainText()).ToList();
        map.Done();
        return new([.. spellings.Select(spelling => spelling.PlainText())], near, not ?? []);
    }

    private static string ReadWord(YamlValue value)
    {
        var word = value.PlainText();
        if (SkillLexicon.KeyOf(word) != word || word.Contains(' ', StringComparison.Ordinal))
        {
            value.Report($"'{word}' must be one word in lower case; it is looked for near the name.");
        }

        return word;
    }

    // The name of a skill may be one of its ambiguous names: 'Go' is shown as 'Go'.
    private static IEnumerable<YamlValue> DistinctFrom(YamlValue name, IReadOnlyList<YamlValue> spellings) =>
        spellings.Any(spelling => SkillLexicon.KeyOf(spelling.Text()) == SkillLexicon.KeyOf(name.Text())) ? [] : [name];

    private static void Claim(IReadOnlyList<YamlValue> spellings, Dictionary<string, Place> names)
    {
        foreach (var spelling in spellings)
        {
            var key = SkillLexicon.KeyOf(spelling.Text());
            if (key.Length == 0)
            {
                spelling.Report($"'{spelling.Text()}' has no letter or digit, so it can't be found in a text.");
            }
            else if (!names.TryAdd(key, spelling.Place))
            {
                spelling.Report($"'{spelling.Text()}' is already a name in line {names[key].Line}; a name belongs to one skill, and is written once.");
            }
        }
    }
}
