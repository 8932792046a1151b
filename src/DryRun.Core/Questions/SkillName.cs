namespace DryRun.Core.Questions;

/// <summary>One way to write a skill.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Rule">What tells the name from a common word; null when it can be nothing else.</param>
internal sealed record SkillName(Skill Skill, NameRule? Rule);

/// <summary>What an ambiguous name needs to count.</summary>
/// <param name="Spellings">The words of its spellings, in the case in which they count.</param>
/// <param name="Near">Words that have to stand near; null when the case is enough.</param>
/// <param name="Not">The words of phrases in which it means something else.</param>
internal sealed record NameRule(
    IReadOnlyList<string> Spellings, IReadOnlySet<string>? Near, IReadOnlyList<IReadOnlyList<string>> Not)
{
    public static NameRule Of(AmbiguousNames names) => new(
        names.Names,
        names.Near is null ? null : names.Near.Select(word => word.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal),
        [.. names.Not.Select(JobWords.Of)]);
}
