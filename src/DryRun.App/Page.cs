namespace DryRun.App;

/// <summary>A part of a list.</summary>
/// <param name="Items">The items of this page.</param>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Size">How many items a page has at most.</param>
/// <param name="Total">How many items there are in all.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, int Total)
{
    /// <summary>True when another page follows.</summary>
    public bool HasNext => (long)Number * Size < Total;
}
