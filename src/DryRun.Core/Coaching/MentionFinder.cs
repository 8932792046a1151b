using DryRun.Core.Questions;

namespace DryRun.Core.Coaching;

/// <summary>Finds the entities of a question by all their names.</summary>
internal sealed class MentionFinder
{
    private const int LongestEnding = 3;
    private readonly List<Name> _names;
    private readonly HashSet<string> _ambiguous;

    public MentionFinder(IReadOnlyList<Entity> entities)
    {
        _names =
        [
            .. entities
                .SelectMany(entity => entity.Names.Select(name => new Name(Words(name), entity.Id)))
                .Where(name => name.Tokens.Length > 0)
                .OrderByDescending(name => name.Tokens.Length),
        ];
        _ambiguous =
        [
            .. _names.GroupBy(name => name.Stems, StringComparer.Ordinal)
                .Where(names => names.Select(name => name.Entity).Distinct(StringComparer.Ordinal).Count() > 1)
                .Select(names => names.Key),
        ];
    }

    /// <summary>The mentions in a clause, in order and without overlap; longer names win.</summary>
    public List<Mention> Find(IReadOnlyList<Token> tokens)
    {
        var mentions = new List<Mention>();
        for (var place = 0; place < tokens.Count;)
        {
            if (At(tokens, place) is not { } name || IsVerb(tokens, place, name) || IsOfAnotherName(tokens, place, name))
            {
                place++;
                continue;
            }

            mentions.Add(new Mention(name.Entity, place, place + name.Tokens.Length - 1));
            place += name.Tokens.Length;
        }

        return mentions;
    }

    /// <summary>How many tokens the name has that starts here; 0 when none does.</summary>
    public int LengthAt(IReadOnlyList<Token> tokens, int place) => At(tokens, place)?.Tokens.Length ?? 0;

    /// <summary>The longest name that starts here; as it is written before other forms of its words.</summary>
    private Name? At(IReadOnlyList<Token> tokens, int place) =>
        _names.FirstOrDefault(name => Matches(tokens, place, name, (token, word) => Singular(token.Word).SequenceEqual(Singular(word.Word))))
        ?? _names.FirstOrDefault(name => !_ambiguous.Contains(name.Stems) && Matches(tokens, place, name, IsFormOf));

    /// <summary>'Caching' is a form of 'cache'; 'depend' is another word than 'dependencies'.</summary>
    private static bool IsFormOf(Token token, Token word) =>
        token.Stem == word.Stem && Math.Abs(token.Word.Length - word.Word.Length) <= LongestEnding;

    private static ReadOnlySpan<char> Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word.AsSpan(0, word.Length - 1) : word;

    /// <summary>A guess by its ending: 'compares', 'holds'.</summary>
    public static bool LooksLikeVerb(string word) =>
        (Lexicon.CommonVerbs.Contains(word) && word.EndsWith('s'))
        || (word.Length > 4 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal));

    /// <summary>'Copies' is no name of a copy when something is copied: 'a deep copy copies everything'.</summary>
    private static bool IsVerb(IReadOnlyList<Token> tokens, int place, Name name) =>
        name.Tokens.Length == 1
        && tokens[place].Word != name.Tokens[0].Word
        && tokens[place].Word.EndsWith('s')
        && place > 0
        && tokens[place - 1].Word is not ("the" or "all" or "two" or "of" or "these" or "those" or "both" or "some" or "many" or "and" or "or")
        && (tokens[place - 1].Kind == TokenKind.Content || Lexicon.Speakers.Contains(tokens[place - 1].Word));

    /// <summary>'Non-repeatable read' is no repeatable read, and 'the new object' is not <c>__new__</c>.</summary>
    private static bool IsOfAnotherName(IReadOnlyList<Token> tokens, int place, Name name)
    {
        var after = place + 1 < tokens.Count ? tokens[place + 1] : default;
        var isAdjective = name.Tokens.Length == 1
            && tokens[place].Word is "new" or "open" or "closed"
            && after is { Kind: TokenKind.Content, Word: { } word }
            && !Lexicon.CommonVerbs.Contains(word)
            && !LooksLikeVerb(word);
        return isAdjective || (place > 0 && tokens[place - 1].Word == "non");
    }

    private static Token[] Words(string name)
    {
        var words = Tokenizer.Tokens(name).Where(token => token.IsWord).ToArray();
        if (words.All(word => word.Word.Length < 2) || words.Length < name.Split(' ').Count(piece => piece != "-"))
        {
            return words.Length == 1 && words[0].Word.Length == 1 && name.Length == 1 ? words : [];
        }

        return words.Length > 1 && words[0].Word is "the" or "a" or "an" ? words[1..] : words;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int place, Name name, Func<Token, Token, bool> same)
    {
        if (place + name.Tokens.Length > tokens.Count)
        {
            return false;
        }

        for (var offset = 0; offset < name.Tokens.Length; offset++)
        {
            if (!same(tokens[place + offset], name.Tokens[offset]))
            {
                return false;
            }
        }

        return name.Tokens.Length > 1 || !Lexicon.Function.Contains(name.Tokens[0].Word) || IsUsedAsName(tokens, place);
    }

    /// <summary>
    /// An everyday word such as 'is' or 'with' is a name when it is quoted, or stands where only a name can: before a verb, or
    /// after 'use' and its like.
    /// </summary>
    private static bool IsUsedAsName(IReadOnlyList<Token> tokens, int place)
    {
        if (tokens[place].IsQuoted)
        {
            return true;
        }

        var before = place > 0 ? tokens[place - 1].Word : "";
        var after = place + 1 < tokens.Count ? tokens[place + 1].Word : "";
        return before is "use" or "using" or "used" or "write" or "writing" or "with" or "reserve" or "prefer" or "like" or "for" or "of"
            || after is "operator" or "keyword" or "statement"
            || (place == 0 && after is "i" or "you" or "we" or "for" or "only")
            || (before is "and" or "but" or "whereas" or "while" && after is "only" or "for" or "when" or "just")
            || (place == 0 || before is "and" or "the" or "while" or "whereas" or "but" or "that" or "so" or "um" or "then" or "well" or "because" or "since") && LooksLikeVerb(after)
            || (before is "does" && Lexicon.CommonVerbs.Contains(after));
    }

    private sealed record Name(Token[] Tokens, string Entity)
    {
        public string Stems { get; } = string.Join(' ', Tokens.Select(token => token.Stem));
    }
}
