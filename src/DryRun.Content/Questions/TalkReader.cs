using DryRun.Content.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.Content.Questions;

/// <summary>What a question talks about and what is said of it.</summary>
internal sealed record Talk(
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Contrast> Contrasts,
    IReadOnlyList<KeyPoint> Points,
    IReadOnlyList<Misconception> Misconceptions,
    IReadOnlyList<FollowUp> FollowUps);

/// <summary>Reads entities, key points, misconceptions and follow-ups, which refer to each other.</summary>
internal static class TalkReader
{
    public static Talk Read(YamlMap map)
    {
        var entities = map.Required("entities").ListOf(entity =>
            new Entity(entity.Required("id").Text(), Texts(entity.Required("names"))));
        var known = entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var points = map.Required("points");
        var misconceptions = map.Required("misconceptions");
        var followUps = map.Required("follow-ups");
        var talk = new Talk(
            entities,
            ReadContrasts(map.Optional("contrasts"), known),
            points.ListOf(point => ReadPoint(point, known)),
            misconceptions.ListOf(wrong => ReadMisconception(wrong, known)),
            []);
        Demand(points, talk.Points.Count, 3, 7);
        Demand(misconceptions, talk.Misconceptions.Count, 1, 4);
        return talk with { FollowUps = ReadFollowUps(followUps, talk.Points) };
    }

    private static KeyPoint ReadPoint(YamlMap map, HashSet<string> entities) => new()
    {
        Id = map.Required("id").Text(),
        Statement = map.Required("statement").Text(),
        Weight = map.Required("weight").Number(1, 3),
        About = About(map.Required("about"), entities),
        Hint = map.Required("hint").Text(),
        Says = Phrasings(map.Required("says"), 5),
    };

    private static Misconception ReadMisconception(YamlMap map, HashSet<string> entities) => new()
    {
        Id = map.Required("id").Text(),
        Statement = map.Required("statement").Text(),
        Why = map.Required("why").Text(),
        About = About(map.Required("about"), entities),
        Says = Phrasings(map.Required("says"), 3),
    };

    private static List<string> Phrasings(YamlValue value, int fewest)
    {
        var phrasings = Texts(value);
        Demand(value, phrasings.Count, fewest, 16);
        return phrasings;
    }

    private static List<string> About(YamlValue value, HashSet<string> entities)
    {
        var about = value.List().ToList();
        foreach (var entity in about.Where(entity => !entities.Contains(entity.Text())))
        {
            entity.Report($"There is no entity '{entity.Text()}'{Suggestion.For(entity.Text(), entities)}");
        }

        return [.. about.Select(entity => entity.Text())];
    }

    private static List<Contrast> ReadContrasts(YamlValue? value, HashSet<string> entities)
    {
        var contrasts = new List<Contrast>();
        foreach (var pair in value?.List() ?? [])
        {
            var names = About(pair, entities);
            if (names.Count == 2)
            {
                contrasts.Add(new Contrast(names[0], names[1]));
            }
            else
            {
                pair.Report("A contrast is a pair of two entities, such as [list, tuple].");
            }
        }

        return contrasts;
    }

    private static IReadOnlyList<FollowUp> ReadFollowUps(YamlValue value, IReadOnlyList<KeyPoint> points)
    {
        var followUps = value.ListOf(map =>
        {
            var point = map.Required("point");
            if (points.All(known => known.Id != point.Text()))
            {
                point.Report($"There is no key point '{point.Text()}'{Suggestion.For(point.Text(), points.Select(known => known.Id))}");
            }

            return new FollowUp(map.Required("ask").Text(), point.Text());
        });
        Demand(value, followUps.Count, 2, 8);
        return followUps;
    }

    private static List<string> Texts(YamlValue value) => [.. value.Filled().Select(item => item.Text())];

    private static void Demand(YamlValue value, int count, int fewest, int most)
    {
        if (value.Node is not null && (count < fewest || count > most))
        {
            value.Report($"'{value.Name}' has {count}; write {fewest} to {most}.");
        }
    }
}
