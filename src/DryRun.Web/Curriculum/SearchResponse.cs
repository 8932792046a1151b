using System.ComponentModel;
using System.Text;
using System.Text.Encodings.Web;
using DryRun.App.Curriculum.Search;

namespace DryRun.Web.Curriculum;

/// <summary>What was found.</summary>
/// <param name="Results">The items, best first.</param>
/// <param name="DidYouMean">The query as it was understood, when words were misspelt; else null.</param>
internal sealed record SearchResponse(
    IReadOnlyList<SearchHit> Results,
    [property: Description("The query as it was understood, when words were misspelt; else null")] string? DidYouMean)
{
    public static SearchResponse Of(SearchResults results) => new([.. results.Results.Select(SearchHit.Of)], results.Meant);
}

/// <summary>An item that was found.</summary>
internal sealed record SearchHit
{
    [Description("lesson, question, problem or tip")]
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    [Description("The section that fits best; empty when the item is found as a whole")]
    public required string Section { get; init; }

    public required string Url { get; init; }

    [Description("How well it fits; comparable within one answer")]
    public required double Score { get; init; }

    [Description("HTML: the text encoded, the words that were found in mark elements, code between backticks")]
    public required string Snippet { get; init; }

    public static SearchHit Of(SearchResult result) => new()
    {
        Kind = SearchWords.Name(result.Kind),
        Id = result.Id,
        Title = result.Title,
        Section = result.Section,
        Url = result.Url,
        Score = result.Score,
        Snippet = Html(result.Snippet),
    };

    private static string Html(MarkedText text)
    {
        var html = new StringBuilder();
        var place = 0;
        foreach (var mark in text.Marks)
        {
            html.Append(Encoded(place, mark.Start)).Append("<mark>").Append(Encoded(mark.Start, mark.End)).Append("</mark>");
            place = mark.End;
        }

        return html.Append(Encoded(place, text.Text.Length)).ToString();

        string Encoded(int start, int end) => HtmlEncoder.Default.Encode(text.Text[start..end]);
    }
}
