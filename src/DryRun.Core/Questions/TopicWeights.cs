namespace DryRun.Core.Questions;

/// <summary>How much a topic is asked, and by which lines.</summary>
/// <param name="TopicId">The topic.</param>
/// <param name="Weight">More than 0; the heaviest topic has 1.</param>
/// <param name="Reasons">What asks for it, heaviest first; empty when only a role does.</param>
public sealed record TopicWeight(string TopicId, double Weight, IReadOnlyList<TopicReason> Reasons);

/// <summary>A skill that asks for a topic.</summary>
/// <param name="SkillId">The skill.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record TopicReason(string SkillId, IReadOnlyList<JobSpan> Lines);

/// <summary>
/// From skills to topics. How it works: a skill gives each of its n topics its weight over the square root of n, so that
/// 'Python', which is everything, does not drown 'JWT', which is one thing; several skills that ask for one topic add up as
/// independent chances do (1 - (1 - a)(1 - b)), so no topic exceeds 1; then all are scaled so that the heaviest has 1.
/// </summary>
public static class TopicWeights
{
    private const double RoleShare = 0.4;

    /// <summary>The topics that skills ask for, heaviest first.</summary>
    public static IReadOnlyList<TopicWeight> Of(IReadOnlyList<AskedSkill> skills) => Scale(
        from asked in skills
        from topic in asked.Skill.Topics
        group asked by topic into asking
        select new TopicWeight(
            asking.Key,
            1 - asking.Aggregate(1.0, (left, asked) => left * (1 - Share(asked))),
            [.. asking.Select(asked => new TopicReason(asked.Skill.Id, asked.Lines))]));

    /// <summary>The topics of a role, heaviest first.</summary>
    public static IReadOnlyList<TopicWeight> Of(JobRole role) =>
        Scale(role.Topics.Select(pair => new TopicWeight(pair.Key, pair.Value, [])));

    /// <summary>The topics of a reading with those of a role mixed in, which count less and name no line.</summary>
    public static IReadOnlyList<TopicWeight> Of(JobReading reading, JobRole role)
    {
        var topics = reading.Topics.ToDictionary(topic => topic.TopicId, StringComparer.Ordinal);
        foreach (var (id, weight) in role.Topics)
        {
            var asked = topics.GetValueOrDefault(id) ?? new(id, 0, []);
            topics[id] = asked with { Weight = 1 - ((1 - asked.Weight) * (1 - (RoleShare * weight))) };
        }

        return Scale(topics.Values);
    }

    private static double Share(AskedSkill asked) => Math.Min(0.99, asked.Weight) / Math.Sqrt(asked.Skill.Topics.Count);

    private static IReadOnlyList<TopicWeight> Scale(IEnumerable<TopicWeight> topics)
    {
        List<TopicWeight> all = [.. topics];
        var heaviest = all.Count == 0 ? 1 : all.Max(topic => topic.Weight);
        return
        [
            .. all.Select(topic => topic with { Weight = Math.Round(topic.Weight / heaviest, 3) })
                .OrderByDescending(topic => topic.Weight)
                .ThenBy(topic => topic.TopicId, StringComparer.Ordinal),
        ];
    }
}
