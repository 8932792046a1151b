using YamlDotNet.RepresentationModel;

namespace DryRun.Content.Curriculum;

/// <summary>A YAML mapping that is read key by key. What was asked for is what is known; the rest is reported by <see cref="Done"/>.</summary>
internal sealed class YamlMap(YamlFile file, YamlMappingNode node)
{
    private readonly List<string> _asked = [];

    public Place Place => file.Place(node);

    /// <summary>The value of a key that has to be there. Reading a missing one gives defaults, in silence.</summary>
    public YamlValue Required(string key)
    {
        if (Optional(key) is { } value)
        {
            return value;
        }

        file.Findings.Add(Place, $"'{key}' is missing.");
        return new(file, null, key);
    }

    /// <summary>The value of a key that may be absent.</summary>
    public YamlValue? Optional(string key)
    {
        _asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? new(file, value, key) : null;
    }

    /// <summary>Reports unknown keys.</summary>
    public void Done()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!_asked.Contains(name))
            {
                var unused = _asked.Where(known => !node.Children.ContainsKey(new YamlScalarNode(known)));
                file.Findings.Add(file.Place(key), $"Unknown key '{name}'{Suggestion.For(name, unused)}");
            }
        }
    }
}
