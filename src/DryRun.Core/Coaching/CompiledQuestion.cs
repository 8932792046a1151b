using DryRun.Core.Questions;

namespace DryRun.Core.Coaching;

/// <summary>A question made ready to grade answers to it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Names">Finds its entities.</param>
/// <param name="Points">Its key points, in order.</param>
/// <param name="Misconceptions">Its misconceptions, in order.</param>
/// <param name="AskTerms">What the question itself says.</param>
/// <param name="ModelRuns">The runs of five words of the model answer.</param>
internal sealed record CompiledQuestion(
    Question Question,
    MentionFinder Names,
    IReadOnlyList<Claim> Points,
    IReadOnlyList<Claim> Misconceptions,
    IReadOnlySet<string> AskTerms,
    IReadOnlySet<string> ModelRuns)
{
    /// <summary>All concepts that belong to the question: of its points, its misconceptions and its model answer.</summary>
    public required IReadOnlySet<string> Vocabulary { get; init; }
}
