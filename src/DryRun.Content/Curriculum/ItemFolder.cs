namespace DryRun.Content.Curriculum;

/// <summary>The folder of one item. A file that nobody asked for is unknown, and reported.</summary>
internal sealed class ItemFolder(Reading reading, string path, string id)
{
    private readonly HashSet<string> _asked = [];

    public Reading Reading { get; } = reading;

    public string Id { get; } = id;

    public Place Place(string name, int line = 0) => new($"{path}/{name}", line);

    /// <summary>The names in a folder below this one.</summary>
    public IReadOnlyList<string> Entries(string name)
    {
        _asked.Add(name);
        return Reading.Folder.Entries($"{path}/{name}");
    }

    /// <summary>The text of a file that may be missing.</summary>
    public string? OptionalText(string name)
    {
        _asked.Add(name);
        return Reading.Folder.Text($"{path}/{name}");
    }

    /// <summary>The text of a file that has to be there and to say something; empty when it does not.</summary>
    public string Text(string name, string purpose)
    {
        var text = OptionalText(name);
        if (string.IsNullOrWhiteSpace(text))
        {
            var problem = text is null ? "is missing" : "is empty";
            Reading.Findings.Add(Place(name), $"This file {problem}; it holds {purpose}.");
        }

        return text ?? "";
    }

    /// <summary>The YAML of a file that has to be there.</summary>
    public YamlFile? Yaml(string name)
    {
        _asked.Add(name);
        return Reading.Yaml($"{path}/{name}");
    }

    /// <summary>Reports files that do not belong here.</summary>
    public void Done()
    {
        foreach (var name in Reading.Folder.Entries(path).Where(name => !_asked.Contains(name)))
        {
            Reading.Findings.Add(Place(name), $"Nothing here is called '{name}'{Suggestion.For(name, _asked)}");
        }
    }
}
