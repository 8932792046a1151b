namespace DryRun.Core.Coaching;

/// <summary>Finds what negators deny.</summary>
/// <remarks>
/// How it works: a negator denies the next word with content and reaches to the end of the clause. A second negator before that
/// word lifts the first ('not without'); after it, it starts again. 'Is not just' leaves it open what is denied. After 'it is not true that' everything is denied. In 'a call that
/// does not bring a list works with the old one' the reach ends at the verb of the whole.
/// </remarks>
internal static class NegationReader
{
    /// <summary>Which way round each token is said.</summary>
    public static Polarity[] Read(IReadOnlyList<Token> tokens)
    {
        var polarities = new Polarity[tokens.Count];
        var next = Polarity.Plain;
        var (relativeEnd, isAllDenied) = (-1, false);
        for (var index = 0; index < tokens.Count; index++)
        {
            next = index == relativeEnd ? Polarity.Plain : next;
            polarities[index] = isAllDenied ? Turned(next) : next;
            if (IsDenialOfAll(tokens, index))
            {
                (next, isAllDenied) = (Polarity.Plain, true);
            }
            else if (IsNegator(tokens, index) || IsComparison(tokens, index))
            {
                next = next == Polarity.Negated ? Polarity.Plain : Polarity.Negated;
                relativeEnd = EndOfRelative(tokens, index);
            }
            else if (IsNotJust(tokens, index))
            {
                next = Polarity.InReach;
            }
            else if (tokens[index].Kind == TokenKind.Content && next == Polarity.Negated)
            {
                next = IsPrevention(tokens[index]) ? Polarity.Plain : Polarity.InReach;
            }
        }

        return polarities;
    }

    /// <summary>True when the words before say that something is not what begins here: 'is not a ...'.</summary>
    public static bool IsDenied(IReadOnlyList<Token> tokens, int index)
    {
        var before = index - 1;
        while (before > 0 && tokens[before].Word is "a" or "an" or "the" or "really")
        {
            before--;
        }

        return before > 0 && tokens[before].Word == "not" && IsFormOfBe(tokens[before - 1]);
    }

    /// <summary>'Is not just JSON' neither says nor denies JSON.</summary>
    private static bool IsNotJust(IReadOnlyList<Token> tokens, int index) =>
        index > 1 && tokens[index].Word is "just" or "merely" or "simply" && tokens[index - 1].Word == "not" && IsFormOfBe(tokens[index - 2]);

    private static bool IsFormOfBe(Token token) => token.Word is "is" or "are" or "was" or "were" or "be";

    /// <summary>What stands after 'instead of' and 'rather than' is not so.</summary>
    private static bool IsComparison(IReadOnlyList<Token> tokens, int index) =>
        index > 0 && (tokens[index - 1].Word, tokens[index].Word) is ("instead", "of") or ("rather", "than");

    /// <summary>What is not prevented happens.</summary>
    private static bool IsPrevention(Token token) => token.Stem is "stop" or "prevent" or "forbid" or "hinder";

    private static Polarity Turned(Polarity polarity) => polarity == Polarity.Plain ? Polarity.Negated : Polarity.Plain;

    /// <summary>The last word of 'not true that', 'not the case that' and 'wrong that'.</summary>
    private static bool IsDenialOfAll(IReadOnlyList<Token> tokens, int index) =>
        index > 0
        && ((tokens[index].Word is "that" && tokens[index - 1].Word is "wrong" or "false" or "untrue")
            || (tokens[index].Word is "that" && tokens[index - 1].Word is "true" or "correct" or "right" or "case" or "mean" && HasDenial(tokens, index))
            || (tokens[index].Word is "think" or "believe" && HasDenial(tokens, index)));

    private static bool HasDenial(IReadOnlyList<Token> tokens, int index) =>
        tokens.Skip(Math.Max(0, index - 4)).Take(Math.Min(index, 4)).Any(token => token.Word is "not" or "never");

    /// <summary>Where the main verb after 'that does not ...' stands; -1 when there is none.</summary>
    private static int EndOfRelative(IReadOnlyList<Token> tokens, int negator)
    {
        if (!tokens.Skip(Math.Max(0, negator - 2)).Take(Math.Min(2, negator)).Any(token => Lexicon.Relatives.Contains(token.Word)))
        {
            return -1;
        }

        for (var index = negator + 3; index < tokens.Count; index++)
        {
            if (Lexicon.CommonVerbs.Contains(tokens[index].Word) && tokens[index].Word is ['i', 's'] or [.., 's'] or "are" or "will" or "can")
            {
                return index;
            }
        }

        return -1;
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
        return before is not ("or" or "why")
            && after is not ("only" or "just" or "merely" or "simply" or "necessarily" or "doubt" or "problem")
            && (tokens[index].Word, after) is not ("no", "matter");
    }
}
