namespace DryRun.Core.Coaching;

/// <summary>Tells which way round two things stand: 'bytes into text' is not 'text into bytes'.</summary>
internal static class Direction
{
    private const int Reach = 3;

    /// <summary>True for a word after 'into', 'to', 'before' or 'than', or before 'out of', articles and small words between them left out.</summary>
    public static bool IsTarget(IReadOnlyList<Token> tokens, int place)
    {
        for (var index = place - 1; index >= Math.Max(0, place - Reach) && tokens[index].Kind == TokenKind.Function; index--)
        {
            if (tokens[index].Word is "into" or "to" or "before" or "than")
            {
                return true;
            }
        }

        if (place + 2 < tokens.Count && tokens[place + 1].Word == "out" && tokens[place + 2].Word == "of")
        {
            return true;
        }

        return tokens.Count > 0 && place > 0 && tokens[place - 1].Word is "before" or "than";
    }

    /// <summary>True when a clause says a phrasing the other way round: what it turns into something is what the phrasing turns it into.</summary>
    public static bool IsTurned(IReadOnlyList<PhraseTerm> phrase, IReadOnlyList<Term> clause)
    {
        bool target = false, source = false;
        foreach (var term in clause)
        {
            target |= term.IsTarget && phrase.Any(wanted => !wanted.IsTarget && wanted.Concept == term.Concept);
            source |= !term.IsTarget && phrase.Any(wanted => wanted.IsTarget && wanted.Concept == term.Concept);
        }

        return target && source;
    }
}
