namespace DryRun.App.Curriculum.Search;

/// <summary>A piece of text that can be found on its own. Code in it stands between backticks.</summary>
/// <param name="Kind">What it is part of.</param>
/// <param name="ItemId">The id of what it is part of.</param>
/// <param name="Title">The title of what it is part of.</param>
/// <param name="Url">Where it is read.</param>
internal sealed record IndexedText(SearchKind Kind, string ItemId, string Title, string Url)
{
    /// <summary>The heading above it; empty when there is none.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Words it is found by beside its own; never shown.</summary>
    public string Context { get; init; } = "";

    /// <summary>What is shown.</summary>
    public required string Body { get; init; }

    /// <summary>Programs that belong to it: searched, and never shown.</summary>
    public string Code { get; init; } = "";
}
