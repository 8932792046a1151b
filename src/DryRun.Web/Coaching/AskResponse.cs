using System.ComponentModel;
using DryRun.App.Coaching;
using DryRun.App.Curriculum.Search;

namespace DryRun.Web.Coaching;

/// <summary>A question in a learner's own words.</summary>
/// <param name="Question">The question, at most 500 characters.</param>
internal sealed record AskRequest(string Question);

/// <summary>What the catalogue says to it.</summary>
/// <param name="Passages">The passages, best first; empty when nothing fits.</param>
/// <param name="DidYouMean">The question as it was understood, when words were misspelt; else null.</param>
internal sealed record AskResponse(
    [property: Description("Best first; empty when nothing fits")] IReadOnlyList<PassageResponse> Passages,
    [property: Description("The question as it was understood, when words were misspelt; else null")] string? DidYouMean)
{
    public static AskResponse Of(FoundPassages found) => new([.. found.Passages.Select(PassageResponse.Of)], found.Meant);
}

/// <summary>A paragraph, word for word.</summary>
internal sealed record PassageResponse
{
    [Description("lesson, question or tip")]
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    [Description("The heading above it; empty when there is none")]
    public required string Section { get; init; }

    public required string Url { get; init; }

    [Description("Plain text, code between backticks")]
    public required string Text { get; init; }

    [Description("Where the words of the question stand in the text, in UTF-16 units, ends exclusive")]
    public required IReadOnlyList<TextRange> QuoteRanges { get; init; }

    [Description("True when it gives away what a good answer to the catalogue's question says")]
    public required bool Reveals { get; init; }

    public static PassageResponse Of(Passage passage) => new()
    {
        Kind = passage.Kind.ToString().ToLowerInvariant(),
        Id = passage.Id,
        Title = passage.Title,
        Section = passage.Section,
        Url = passage.Url,
        Text = passage.Text.Text,
        QuoteRanges = passage.Text.Marks,
        Reveals = passage.Reveals,
    };
}
