using DryRun.App.Curriculum.Search;

namespace DryRun.Web.Curriculum;

/// <summary>How a search is written in an address.</summary>
internal static class SearchWords
{
    /// <summary>Why nothing can be looked for; null when all is well.</summary>
    public static string? Fault(string? text) =>
        string.IsNullOrWhiteSpace(text) ? "Say what to look for, for example /api/search?q=generator."
        : text.Length > CatalogueSearch.MaxLength ? $"That is {text.Length} characters. Look for some words, {CatalogueSearch.MaxLength} characters at most."
        : null;

    /// <summary>Reads a kind. Absent or empty is any kind.</summary>
    public static bool TryKind(string? text, out SearchKind? kind)
    {
        kind = Enum.GetValues<SearchKind>().Cast<SearchKind?>().FirstOrDefault(known => string.Equals(Name(known!.Value), text, StringComparison.Ordinal));
        return kind is not null || string.IsNullOrEmpty(text);
    }

    /// <summary>The name of a kind: <c>lesson</c>, <c>question</c>, <c>problem</c> or <c>tip</c>.</summary>
    public static string Name(SearchKind kind) => kind.ToString().ToLowerInvariant();
}
