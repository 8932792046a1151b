using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>The facts of HTTP as templates read them: <c>kit.table("http")["statuses"]</c>.</summary>
internal static class HttpTable
{
    public static IReadOnlyDictionary<string, IReadOnlyList<EngineFact>> Of(IReadOnlyList<HttpFact> facts) => facts
        .GroupBy(fact => fact.Group)
        .ToDictionary(group => group.Key, group => (IReadOnlyList<EngineFact>)[.. group.Select(FactOf)]);

    // A status may be called by its number alone.
    private static EngineFact FactOf(HttpFact fact) => new(
        fact.Group == "statuses" ? [fact.Name, fact.Name.Split(' ')[0]] : [fact.Name], fact.Name, fact.Says, fact.Is, fact.Source);
}
