using DryRun.Core.Curriculum;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>What came of a template and a seed: a question, or what is wrong with the template.</summary>
/// <param name="Template">The template's id.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Question">The question; null when there is a problem.</param>
/// <param name="Problem">What is wrong, with the file and line; null when there is a question.</param>
/// <param name="Text">All of it as the engine said it: the same question is the same text, byte for byte.</param>
public sealed record MadeQuestion(string Template, int Seed, GeneratedQuestion? Question, Diagnostic? Problem, string Text);
