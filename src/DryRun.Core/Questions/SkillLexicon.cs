namespace DryRun.Core.Questions;

/// <summary>All skills, ready to be found in a text.</summary>
public sealed class SkillLexicon
{
    private readonly PhraseTree<SkillName> _names = new();
    private readonly Dictionary<string, Skill> _byId;

    /// <summary>Makes a lexicon of skills whose names are unique; of two that are the same, the first counts.</summary>
    /// <exception cref="ArgumentException">Two skills share an id.</exception>
    public SkillLexicon(IReadOnlyList<Skill> skills)
    {
        All = skills;
        _byId = skills.ToDictionary(skill => skill.Id, StringComparer.Ordinal);
        foreach (var skill in skills)
        {
            Add(skill);
        }
    }

    /// <summary>A lexicon without a skill.</summary>
    public static SkillLexicon Empty { get; } = new([]);

    /// <summary>All skills, in the order of the content.</summary>
    public IReadOnlyList<Skill> All { get; }

    /// <summary>The skill with this id, or null.</summary>
    public Skill? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>A name as it is compared: its words in lower case, one space between them. Two names with one key can't be told apart.</summary>
    public static string KeyOf(string name) => string.Join(' ', JobWords.Of(name));

    internal PhraseTree<SkillName> Names => _names;

    private void Add(Skill skill)
    {
        if (skill.Ambiguous is { } ambiguous)
        {
            var rule = NameRule.Of(ambiguous);
            foreach (var name in ambiguous.Names)
            {
                _names.TryAdd(name, new(skill, rule));
            }
        }

        var free = new SkillName(skill, Rule: null);
        foreach (var name in skill.Also.Prepend(skill.Name))
        {
            _names.TryAdd(name, free);
        }
    }
}
