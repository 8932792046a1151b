namespace DryRun.Core.Coaching;

/// <summary>Finds what negators deny.</summary>
/// <remarks>
/// How it works: a negator denies the next word with content and reaches to the end of the clause. A second negator before that
/// word lifts the first ('not without'); after it, it starts again.
/// </remarks>
internal static class NegationReader
{
    /// <summary>Which way round each token is said.</summary>
    public static Polarity[] Read(IReadOnlyList<Token> tokens)
    {
        var polarities = new Polarity[tokens.Count];
        var next = Polarity.Plain;
        for (var index = 0; index < tokens.Count; index++)
        {
            polarities[index] = next;
            if (IsNegator(tokens, index))
            {
                next = next == Polarity.Negated ? Polarity.Plain : Polarity.Negated;
            }
            else if (tokens[index].Kind == TokenKind.Content && next == Polarity.Negated)
            {
                next = Polarity.InReach;
            }
        }

        return polarities;
    }

    /// <summary>'Not only', 'whether or not', 'no matter' and 'why not' turn nothing round.</summary>
    private static bool IsNegator(IReadOnlyList<Token> tokens, int index)
    {
        if (tokens[index].Kind != TokenKind.Negator)
        {
            return false;
        }

        var before = index > 0 ? tokens[index - 1].Word : "";
        var after = index + 1 < tokens.Count ? tokens[index + 1].Word : "";
        return before is not ("or" or "why") && after is not ("only" or "just" or "necessarily" or "matter" or "doubt" or "problem");
    }
}
