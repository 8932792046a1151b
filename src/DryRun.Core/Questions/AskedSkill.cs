namespace DryRun.Core.Questions;

/// <summary>A skill that a text asks for.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Strength">How strongly, at the strongest place.</param>
/// <param name="Weight">How much it counts, more than 0 and at most 1.</param>
/// <param name="Lines">Where it stands, the first <see cref="MostLines"/> places in the order of the text.</param>
public sealed record AskedSkill(Skill Skill, AskStrength Strength, double Weight, IReadOnlyList<JobSpan> Lines)
{
    /// <summary>How many places are kept of one skill.</summary>
    public const int MostLines = 20;
}
