namespace DryRun.Core.Questions;

/// <summary>Years of experience that a text asks for or tells of.</summary>
/// <param name="Least">The least number of years.</param>
/// <param name="Most">The greatest, as in '3-5 years'; null when there is none.</param>
/// <param name="SkillId">What the years are of, when a skill follows; null for experience in general.</param>
/// <param name="Strength">How strongly.</param>
/// <param name="Line">Where it stands.</param>
public sealed record AskedYears(int Least, int? Most, string? SkillId, AskStrength Strength, JobSpan Line);
