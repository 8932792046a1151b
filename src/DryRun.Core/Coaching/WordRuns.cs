namespace DryRun.Core.Coaching;

/// <summary>Runs of five words, by which a copied text is recognised.</summary>
internal static class WordRuns
{
    private const int Length = 5;

    /// <summary>All runs of five neighbouring words.</summary>
    public static HashSet<string> Of(IReadOnlyList<Token> tokens)
    {
        var words = tokens.Where(token => token.IsWord).Select(token => token.Word).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - Length + 1)).Select(start => string.Join(' ', words.GetRange(start, Length)))];
    }
}
