namespace DryRun.Core.Coaching;

/// <summary>A run of tokens of one clause, and the number of its sentence.</summary>
/// <param name="Tokens">The words, without marks.</param>
/// <param name="Sentence">From 0.</param>
/// <param name="IsAsked">True when its sentence ends with a question mark.</param>
internal readonly record struct ClauseTokens(IReadOnlyList<Token> Tokens, int Sentence, bool IsAsked = false);

/// <summary>Cuts tokens into sentences and clauses, also where nobody set a mark.</summary>
internal sealed class ClauseSplitter
{
    private const int ShortestSpoken = 3;
    private const int LongEnough = 5;
    private const int Ahead = 7;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly MentionFinder _names;

    private ClauseSplitter(IReadOnlyList<Token> tokens, MentionFinder names) => (_tokens, _names) = (tokens, names);

    /// <summary>The clauses in order; none is empty.</summary>
    public static List<ClauseTokens> Split(IReadOnlyList<Token> tokens, MentionFinder names) => new ClauseSplitter(tokens, names).Split();

    private List<ClauseTokens> Split()
    {
        var clauses = new List<ClauseTokens>();
        var current = new List<Token>();
        var sentence = 0;
        for (var index = 0; index < _tokens.Count; index++)
        {
            if (current.Count > 0 && Ends(index, current.Count))
            {
                clauses.Add(new ClauseTokens(current, sentence));
                current = [];
            }

            if (_tokens[index].Kind == TokenKind.SentenceEnd)
            {
                MarkAsked(clauses, sentence, _tokens[index].Word == "?");
                sentence++;
            }
            else if (_tokens[index].IsWord)
            {
                current.Add(_tokens[index]);
            }
        }

        if (current.Count > 0)
        {
            clauses.Add(new ClauseTokens(current, sentence));
        }

        return clauses;
    }

    private static void MarkAsked(List<ClauseTokens> clauses, int sentence, bool isAsked)
    {
        for (var index = clauses.Count - 1; isAsked && index >= 0 && clauses[index].Sentence == sentence; index--)
        {
            clauses[index] = clauses[index] with { IsAsked = true };
        }
    }

    private bool Ends(int index, int length) => _tokens[index].Kind switch
    {
        TokenKind.SentenceEnd or TokenKind.ClauseEnd => true,
        TokenKind.Comma => index + 1 < _tokens.Count && EndsAtComma(index, length),
        TokenKind.Function when _tokens[index].IsQuoted => false,
        TokenKind.Function => (length > 1 && Lexicon.HardConnectors.Contains(_tokens[index].Word)) || EndsUnmarked(index, length),
        _ => false,
    };

    /// <summary>
    /// A comma ends a clause before a connecting word or a pronoun, and after an opening such as 'unlike a list'. Between the
    /// items of a list it does not.
    /// </summary>
    private bool EndsAtComma(int index, int length)
    {
        var next = _tokens[index + 1].Word;
        return Lexicon.SoftConnectors.Contains(next)
            ? length > 2 || next is "so" or "which" or "then"
            : Lexicon.Pronouns.Contains(next)
                || IsSubject(index + 1)
                || next is "you" or "we" or "i" or "the" or "a" or "not"
                || (_tokens[index + 1].Kind == TokenKind.Function && IsBetweenVerbs(index, length))
                || OpensWithComparison(index, length);
    }

    private bool OpensWithComparison(int comma, int length) =>
        comma - length >= 0 && Lexicon.Comparing.Contains(_tokens[comma - length].Word);

    /// <summary>In speech nobody sets marks: 'and', 'so' and 'um' before a new subject begin a clause.</summary>
    private bool EndsUnmarked(int index, int length)
    {
        if (length < ShortestSpoken || !Lexicon.SpokenConnectors.Contains(_tokens[index].Word) || !HasVerb(index - length, index))
        {
            return false;
        }

        if (length >= LongEnough && IsBetweenVerbs(index, length))
        {
            return true;
        }

        var next = index + 1;
        while (next < _tokens.Count && Lexicon.SpokenConnectors.Contains(_tokens[next].Word))
        {
            next++;
        }

        return next < _tokens.Count && (Lexicon.Speakers.Contains(_tokens[next].Word) || IsSubject(next));
    }

    private bool IsBetweenVerbs(int index, int length) =>
        HasVerb(index - length, index) && HasVerb(index + 1, index + 1 + Ahead);

    private bool HasVerb(int first, int end)
    {
        for (var index = Math.Max(0, first); index < Math.Min(end, _tokens.Count) && (_tokens[index].IsWord || index < first + 1); index++)
        {
            if (Lexicon.CommonVerbs.Contains(_tokens[index].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name with a verb after it; 'and tuples' alone may be the end of a list.</summary>
    private bool IsSubject(int index)
    {
        var start = _tokens[index].Word is "the" or "a" or "an" or "with" or "for" ? index + 1 : index;
        return _names.LengthAt(_tokens, start) is > 0 and var length
            && start + length < _tokens.Count
            && _tokens[start + length] is { IsWord: true } after
            && (Lexicon.CommonVerbs.Contains(after.Word) || MentionFinder.LooksLikeVerb(after.Word));
    }
}
