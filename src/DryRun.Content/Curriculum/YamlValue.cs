using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DryRun.Content.Curriculum;

/// <summary>A value in a YAML file. Reading it as the wrong type reports that and gives a default.</summary>
internal sealed record YamlValue(YamlFile File, YamlNode? Node, string Name)
{
    public Place Place => Node is null ? new(File.Path, 0) : File.Place(Node);

    public void Report(string message) => File.Findings.Add(Place, message);

    /// <summary>Any text that says something.</summary>
    public string Text()
    {
        if (Node is null)
        {
            return "";
        }

        if (Node is not YamlScalarNode scalar)
        {
            Report($"'{Name}' must be text, not a {KindOf(Node)}.");
            return "";
        }

        if (string.IsNullOrWhiteSpace(scalar.Value) || YamlJson.IsNull(scalar))
        {
            Report($"'{Name}' is empty; write a text.");
        }

        return scalar.Value ?? "";
    }

    /// <summary>A text that is shown as it stands, in one line and without Markdown.</summary>
    public string PlainText()
    {
        var text = Text().Trim();
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            Report($"'{Name}' must be one line.");
        }

        if (text.Contains('`', StringComparison.Ordinal) || text.Contains("**", StringComparison.Ordinal))
        {
            Report($"'{Name}' is shown as plain text; leave ` and ** out.");
        }

        return text;
    }

    /// <summary>One paragraph of Markdown as HTML.</summary>
    public string ShortHtml()
    {
        var text = Text();
        return text.Length == 0 ? "" : MarkdownReader.ShortHtml(text, message => Report($"'{Name}': {message}"));
    }

    public int Number(int lowest, int highest)
    {
        if (Node is null)
        {
            return lowest;
        }

        var isPlain = Node is YamlScalarNode { Style: ScalarStyle.Plain };
        if (isPlain
            && int.TryParse(((YamlScalarNode)Node).Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= lowest
            && number <= highest)
        {
            return number;
        }

        Report($"'{Name}' must be a whole number from {lowest} to {highest}, not {Shown(Node)}.");
        return lowest;
    }

    public double Fraction()
    {
        if (Node is null)
        {
            return 0;
        }

        if (double.TryParse((Node as YamlScalarNode)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            && number >= 0)
        {
            return number;
        }

        Report($"'{Name}' must be a number, 0 or more, not {Shown(Node)}.");
        return 0;
    }

    public string Choice(params string[] choices)
    {
        var text = Node is null ? choices[0] : Text();
        if (choices.Contains(text))
        {
            return text;
        }

        Report($"'{Name}' can't be '{text}'{Suggestion.For(text, choices)}");
        return choices[0];
    }

    public YamlMap? Map()
    {
        if (Node is YamlMappingNode map)
        {
            return new(File, map);
        }

        if (Node is not null)
        {
            Report($"'{Name}' must be a mapping of keys to values, not a {KindOf(Node)}.");
        }

        return null;
    }

    /// <summary>The items of a list; an empty one when it is none.</summary>
    public IReadOnlyList<YamlValue> List()
    {
        if (Node is YamlSequenceNode list)
        {
            return [.. list.Children.Select((item, index) => new YamlValue(File, item, $"{Name}[{index + 1}]"))];
        }

        if (Node is not null)
        {
            Report($"'{Name}' must be a list, not a {KindOf(Node)}.");
        }

        return [];
    }

    /// <summary>The items of a list that may not be empty.</summary>
    public IReadOnlyList<YamlValue> Filled()
    {
        var items = List();
        if (items.Count == 0 && Node is YamlSequenceNode)
        {
            Report($"'{Name}' is empty; name at least one.");
        }

        return items;
    }

    /// <summary>A list of ids of a kind, each of which must exist, and once only.</summary>
    public IReadOnlyList<string> References(string kind, Reading reading)
    {
        var ids = new List<string>();
        foreach (var item in List())
        {
            var id = item.Text();
            if (ids.Contains(id))
            {
                item.Report($"'{id}' is named twice in '{Name}'.");
            }
            else if (id.Length > 0)
            {
                reading.Refer(kind, id, item.Place);
                ids.Add(id);
            }
        }

        return ids;
    }

    /// <summary>A list of mappings, each read by the same function and checked for unknown keys.</summary>
    public IReadOnlyList<T> ListOf<T>(Func<YamlMap, T> read)
    {
        var items = new List<T>();
        foreach (var map in List().Select(item => item.Map()).OfType<YamlMap>())
        {
            items.Add(read(map));
            map.Done();
        }

        return items;
    }

    private static string KindOf(YamlNode node) => node switch
    {
        YamlMappingNode => "mapping",
        YamlSequenceNode => "list",
        _ => "single value",
    };

    private static string Shown(YamlNode node) =>
        node is YamlScalarNode scalar ? $"'{scalar.Value}'" : $"a {KindOf(node)}";
}
