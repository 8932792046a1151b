using DryRun.Content.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.Content.Questions;

/// <summary>Reads <c>data/http.yaml</c>: statuses, methods and headers with their sources.</summary>
internal static class HttpReader
{
    private const string File = "data/http.yaml";
    private static readonly string[] Groups = ["statuses", "methods", "headers"];

    public static IReadOnlyList<HttpFact> Read(Reading reading)
    {
        foreach (var name in reading.Folder.Entries("data").Where(name => name != "http.yaml"))
        {
            reading.Findings.Add(new($"data/{name}", 0), $"Nothing here is called '{name}'; known is http.yaml.");
        }

        if (!reading.Folder.IsFile(File) || reading.Yaml(File)?.Value.Map() is not { } map)
        {
            return [];
        }

        var facts = Groups.SelectMany(group => map.Required(group).ListOf(fact => ReadFact(fact, group))).ToList();
        map.Done();
        return facts;
    }

    private static HttpFact ReadFact(YamlMap map, string group)
    {
        var source = map.Required("source");
        var fact = new HttpFact(
            group,
            map.Required("name").PlainText(),
            map.Required("says").PlainText(),
            [.. map.Optional("is")?.List().Select(word => word.Text()) ?? []],
            source.Text());
        if (source.Node is not null && !fact.Source.StartsWith("https://", StringComparison.Ordinal))
        {
            source.Report($"'source' must be an address that begins with https://, not '{fact.Source}'.");
        }

        return fact;
    }
}
