namespace DryRun.Core.Coaching;

/// <summary>What a token is to the grader.</summary>
internal enum TokenKind
{
    /// <summary>A word with content.</summary>
    Content,

    /// <summary>A word without content of its own.</summary>
    Function,

    /// <summary>A word that turns the statement round.</summary>
    Negator,

    /// <summary>A mark that ends a sentence.</summary>
    SentenceEnd,

    /// <summary>A mark that ends a clause.</summary>
    ClauseEnd,

    /// <summary>A comma.</summary>
    Comma,
}

/// <summary>A word or mark of a text.</summary>
/// <param name="Start">Where it starts in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Word">It in lower case.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsQuoted">True inside backticks or quotes, where a word is a name.</param>
internal readonly record struct Token(int Start, int End, string Word, string Stem, TokenKind Kind, bool IsQuoted)
{
    /// <summary>True for words, false for marks.</summary>
    public bool IsWord => Kind is TokenKind.Content or TokenKind.Function or TokenKind.Negator;
}
