namespace DryRun.Core.Questions;

/// <summary>
/// How it works: templates that fit are dealt like cards. Topics take turns in proportion to their weights, those alike in an
/// order that hangs on the seed, and so do the templates of a topic; each turn of a template gets a seed of its own. So a set
/// is spread over topics first and templates second, and a longer set begins with the shorter one.
/// </summary>
public static class SetPlan
{
    /// <summary>The templates that can serve a request, in the catalogue's order.</summary>
    public static IReadOnlyList<QuestionTemplate> Fitting(IReadOnlyList<QuestionTemplate> templates, SetRequest request) =>
    [
        .. templates.Where(template =>
            template.Topics.Any(topic => request.WeightOf(topic) > 0)
            && (request.Kinds.Count == 0 || request.Kinds.Contains(template.Kind))
            && (request.Templates.Count == 0 || request.Templates.Contains(template.Id))
            && (request.Level is not { } level || template.Levels.Contains(level))),
    ];

    /// <summary>The level nearest to a wished one at which a request can be served; null when no level serves it.</summary>
    public static Level? Nearest(IReadOnlyList<QuestionTemplate> templates, SetRequest request, Level wished)
    {
        var levels = Fitting(templates, request with { Level = null }).SelectMany(template => template.Levels).Distinct().ToList();
        return levels.Count == 0 ? null : levels.MinBy(level => (Math.Abs((int)level - (int)wished), level));
    }

    /// <summary>Templates and seeds without end, to be taken from the front; none when nothing fits.</summary>
    public static IEnumerable<QuestionSeed> Deal(IReadOnlyList<QuestionTemplate> templates, SetRequest request)
    {
        var topics = Fitting(templates, request)
            .GroupBy(template => TopicOf(template, request))
            .OrderBy(group => Mix(request.Seed, group.Key, 0))
            .Select(group => (Weight: request.WeightOf(group.Key), Templates: group.OrderBy(template => Mix(request.Seed, template.Id, 0)).ToList()))
            .ToList();
        var taken = new int[topics.Count];
        foreach (var topic in FairTurns.Of([.. topics.Select(group => group.Weight)]))
        {
            var group = topics[topic].Templates;
            var (turn, place) = Math.DivRem(taken[topic]++, group.Count);
            yield return new(group[place].Id, SeedOf(group[place], request, turn));
        }
    }

    /// <summary>The topic a question of a template stands for in a set: of its wanted ones the one that is asked most.</summary>
    public static string TopicOf(QuestionTemplate template, SetRequest request) => template.Topics.MaxBy(request.WeightOf)!;

    private static int SeedOf(QuestionTemplate template, SetRequest request, int turn)
    {
        var seed = (int)(Mix(request.Seed, template.Id, turn + 1) % 1_000_000_000);
        return request.Level is not { } level
            ? seed
            : seed - (seed % template.Levels.Count) + template.Levels.Index().First(pair => pair.Item == level).Index;
    }

    /// <summary>FNV-1a over all of it, stirred at the end as in SplitMix64 (Steele, Lea and Flood 2014).</summary>
    internal static ulong Mix(int seed, string text, int turn)
    {
        var hash = 14695981039346656037UL;
        foreach (var part in text.Select(letter => (ulong)letter).Append((ulong)(uint)seed).Append((ulong)(uint)turn))
        {
            hash = unchecked((hash ^ part) * 1099511628211UL);
        }

        hash = unchecked((hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9UL);
        hash = unchecked((hash ^ (hash >> 27)) * 0x94d049bb133111ebUL);
        return hash ^ (hash >> 31);
    }
}
