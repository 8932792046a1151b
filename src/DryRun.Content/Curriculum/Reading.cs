using System.Text.RegularExpressions;

namespace DryRun.Content.Curriculum;

/// <summary>One reading of the content: what was declared, what was referred to, what was wrong.</summary>
internal sealed partial class Reading(ContentFolder folder, Findings findings)
{
    private readonly Dictionary<(string Kind, string Id), Place> _declared = [];
    private readonly List<(string Kind, string Id, Place Place)> _references = [];

    public ContentFolder Folder { get; } = folder;

    public Findings Findings { get; } = findings;

    /// <summary>True when it is a slug; says so when it is not.</summary>
    public bool IsSlug(string id, Place place)
    {
        if (SlugPattern().IsMatch(id))
        {
            return true;
        }

        Findings.Add(place, $"'{id}' is not a slug; use lower case letters, digits and single hyphens between them.");
        return false;
    }

    /// <summary>Remembers that something of this kind is called so.</summary>
    public void Declare(string kind, string id, Place place)
    {
        if (IsSlug(id, place) && !_declared.TryAdd((kind, id), place))
        {
            var first = _declared[(kind, id)];
            Findings.Add(place, $"There is already a {kind} '{id}' in {first.File}:{first.Line}; give this one another id.");
        }
    }

    /// <summary>Remembers that something of this kind must exist when all is read.</summary>
    public void Refer(string kind, string id, Place place) => _references.Add((kind, id, place));

    /// <summary>Says which references lead nowhere.</summary>
    public void Resolve()
    {
        foreach (var (kind, id, place) in _references.Where(reference => !_declared.ContainsKey((reference.Kind, reference.Id))))
        {
            var known = _declared.Keys.Where(key => key.Kind == kind).Select(key => key.Id);
            Findings.Add(place, $"There is no {kind} '{id}'{Suggestion.For(id, known)}");
        }
    }

    /// <summary>Reads a file that has to be there.</summary>
    public YamlFile? Yaml(string path)
    {
        if (Folder.Text(path) is { } text)
        {
            return YamlFile.Parse(path, text, firstLine: 1, Findings);
        }

        Findings.Add(new(path, 0), "This file is missing; docs/content-format.md shows what belongs in it.");
        return null;
    }

    /// <summary>Reads every folder of a kind, each of which is one item under its own name.</summary>
    public IReadOnlyList<T> Items<T>(string kind, Func<ItemFolder, T?> read)
        where T : class
    {
        var items = new List<T>();
        foreach (var id in Folder.Entries($"{kind}s"))
        {
            var path = $"{kind}s/{id}";
            if (!Folder.IsFolder(path))
            {
                Findings.Add(new(path, 0), $"A {kind} is a folder; move this file into the folder of the {kind} it belongs to.");
                continue;
            }

            Declare(kind, id, new(path, 0));
            var item = new ItemFolder(this, path, id);
            if (read(item) is { } value)
            {
                items.Add(value);
            }

            item.Done();
        }

        return items;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugPattern();
}
