using DryRun.App.Curriculum.Search;

namespace DryRun.App.Coaching;

/// <summary>A paragraph that may answer a learner's question, quoted as it stands.</summary>
/// <param name="Kind">What it is from.</param>
/// <param name="Id">The id of what it is from.</param>
/// <param name="Title">The title of what it is from.</param>
/// <param name="Url">Where it is read.</param>
/// <param name="Text">The paragraph, with the words of the question marked.</param>
public sealed record Passage(SearchKind Kind, string Id, string Title, string Url, MarkedText Text)
{
    /// <summary>The heading above it; empty when there is none.</summary>
    public string Section { get; init; } = "";

    /// <summary>True when it gives away what a good answer to a question of the catalogue says.</summary>
    public bool Reveals => Kind == SearchKind.Question;
}

/// <summary>What the catalogue says to a learner's question.</summary>
/// <param name="Passages">The passages, best first; empty when nothing fits.</param>
/// <param name="Meant">The question as it was understood, when words were misspelt; else null.</param>
public sealed record FoundPassages(IReadOnlyList<Passage> Passages, string? Meant);
