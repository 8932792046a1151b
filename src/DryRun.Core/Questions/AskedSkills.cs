namespace DryRun.Core.Questions;

/// <summary>Gathers sightings by skill.</summary>
internal static class AskedSkills
{
    // A skill that is named again and again counts a little more than one that is named once.
    private const double Repeated = 1.1;

    public static IReadOnlyList<AskedSkill> Of(
        JobDocument document, IReadOnlyList<SkillSighting> seen, IReadOnlyList<AskStrength?> strengths, SkillLexicon lexicon)
    {
        var bySkill = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < seen.Count; at++)
        {
            if (strengths[at] is not null)
            {
                (bySkill.TryGetValue(seen[at].Name.Skill.Id, out var places) ? places : bySkill[seen[at].Name.Skill.Id] = []).Add(at);
            }
        }

        return
        [
            .. bySkill.Select(pair => Gather(lexicon.Find(pair.Key)!, pair.Value))
                .OrderByDescending(asked => asked.Weight)
                .ThenBy(asked => asked.Skill.Id, StringComparer.Ordinal),
        ];

        AskedSkill Gather(Skill skill, List<int> places)
        {
            var strength = places.Max(at => strengths[at]!.Value);
            var lines = places.Take(AskedSkill.MostLines).Select(at => JobSpan.Of(document, seen[at].From, seen[at].To));
            return new(skill, strength, Weigh(strength, places.Count), [.. lines]);
        }
    }

    private static double Weigh(AskStrength strength, int places)
    {
        var weight = strength switch
        {
            AskStrength.Must => 0.9,
            AskStrength.Mentioned => 0.5,
            AskStrength.NiceToHave => 0.35,
            _ => throw new InvalidOperationException($"{strength} is not a strength."),
        };
        return Math.Round(places > 1 ? weight * Repeated : weight, 3);
    }
}
