namespace DryRun.Core.Questions;

/// <summary>All that a generated question hangs on.</summary>
/// <param name="Template">The template's id.</param>
/// <param name="Seed">The seed, 0 or more.</param>
public readonly record struct QuestionSeed(string Template, int Seed);
