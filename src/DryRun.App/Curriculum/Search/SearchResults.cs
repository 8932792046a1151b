namespace DryRun.App.Curriculum.Search;

/// <summary>What a search found.</summary>
/// <param name="Results">The items, best first.</param>
/// <param name="Meant">The query as it was understood, when words were misspelt; else null.</param>
public sealed record SearchResults(IReadOnlyList<SearchResult> Results, string? Meant)
{
    /// <summary>Nothing.</summary>
    public static SearchResults None { get; } = new([], null);
}

/// <summary>An item that was found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id or slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Where it is read, at the section that fits best.</param>
/// <param name="Score">How well it fits; comparable within one search.</param>
public sealed record SearchResult(SearchKind Kind, string Id, string Title, string Url, double Score)
{
    /// <summary>The heading of the section that fits best; empty when the item is found as a whole.</summary>
    public string Section { get; init; } = "";

    /// <summary>The part of the text that shows why it was found.</summary>
    public required MarkedText Snippet { get; init; }
}
