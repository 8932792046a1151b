namespace DryRun.Core.Questions;

/// <summary>A name of a skill in a text.</summary>
/// <param name="Name">The name.</param>
/// <param name="From">Index of its first word.</param>
/// <param name="To">Index after its last word.</param>
internal readonly record struct SkillSighting(SkillName Name, int From, int To);
