using System.Text.RegularExpressions;

namespace DryRun.Core.Coaching;

/// <summary>Cuts a text into words and marks with their places, as people type and speak about code.</summary>
/// <remarks>
/// How it works: one pattern finds words, numbers, operators and marks. Contractions are opened ('doesn't' becomes 'does'
/// and 'not', both with the place of the whole). Names with underscores and dots become their words, and
/// <c>__eq__</c> becomes 'dunder eq', so that typed and spoken forms are the same.
/// </remarks>
internal static partial class Tokenizer
{
    private const int LongestCall = 200;

    private static readonly Dictionary<string, string[]> Irregular = new(StringComparer.Ordinal)
    {
        ["can't"] = ["can", "not"],
        ["won't"] = ["will", "not"],
        ["ain't"] = ["is", "not"],
        ["let's"] = ["let", "us"],
        ["cannot"] = ["can", "not"],
        ["dont"] = ["do", "not"],
        ["doesnt"] = ["does", "not"],
        ["isnt"] = ["is", "not"],
        ["cant"] = ["can", "not"],
        ["didnt"] = ["did", "not"],
        ["wont"] = ["will", "not"],
    };

    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal)
    {
        ["s"] = "", ["re"] = "are", ["ve"] = "have", ["ll"] = "will", ["d"] = "would", ["m"] = "am",
    };

    /// <summary>The tokens of a text in order.</summary>
    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>(text.Length / 4);
        foreach (Match match in Pieces().Matches(text))
        {
            Add(tokens, text, match);
        }

        return tokens;
    }

    private static void Add(List<Token> tokens, string text, Match match)
    {
        var piece = match.Value;
        var quoted = match.Index > 0 && text[match.Index - 1] is '`' or '"' or '\'' or '\u201c' or '\u2018';
        if (IsCodeMark(text, match))
        {
            return;
        }

        if (Mark(piece) is { } mark)
        {
            tokens.Add(new Token(match.Index, match.Index + match.Length, piece, piece, mark, IsQuoted: false));
            return;
        }

        foreach (var word in Words(piece))
        {
            tokens.Add(Of(word, match.Index, match.Length, quoted));
        }
    }

    /// <summary>Brackets and colons end a clause in prose, not in <c>f.read(10)</c> or <c>a[1:3]</c>.</summary>
    private static bool IsCodeMark(string text, Match match) => match.Value switch
    {
        "(" => match.Index > 0 && !char.IsWhiteSpace(text[match.Index - 1]),
        ")" => IsCodeMark(text, match.Index),
        ":" => match.Index + 1 < text.Length && !char.IsWhiteSpace(text[match.Index + 1]),
        _ => false,
    };

    /// <summary>True for a bracket that closes one that was opened right after a name.</summary>
    private static bool IsCodeMark(string text, int closing)
    {
        var depth = 0;
        for (var index = closing; index >= 0 && closing - index < LongestCall; index--)
        {
            depth += text[index] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
            {
                return index > 0 && !char.IsWhiteSpace(text[index - 1]);
            }
        }

        return false;
    }

    private static TokenKind? Mark(string piece) => piece[0] switch
    {
        '.' or '?' or '\n' => TokenKind.SentenceEnd,
        '!' when piece.Length == 1 => TokenKind.SentenceEnd,
        ';' or ':' or '\u2014' or '\u2013' or '(' or ')' => TokenKind.ClauseEnd,
        '-' when piece.Contains(' ') => TokenKind.ClauseEnd,
        ',' => TokenKind.Comma,
        _ => null,
    };

    private static IEnumerable<string> Words(string piece)
    {
        var lower = piece.ToLowerInvariant().Replace('\u2019', '\'');
        if (lower.StartsWith("o(", StringComparison.Ordinal))
        {
            return [lower.Replace(" ", "", StringComparison.Ordinal)];
        }

        if (lower.StartsWith("__", StringComparison.Ordinal))
        {
            return ["dunder", .. lower.Split('_', StringSplitOptions.RemoveEmptyEntries)];
        }

        if (Irregular.TryGetValue(lower, out var opened))
        {
            return opened;
        }

        return lower.Contains('\'') ? Opened(lower) : lower.Split('_', StringSplitOptions.RemoveEmptyEntries);
    }

    private static IEnumerable<string> Opened(string word)
    {
        if (word.EndsWith("n't", StringComparison.Ordinal))
        {
            return [word[..^3], "not"];
        }

        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        var ending = Endings.GetValueOrDefault(word[(apostrophe + 1)..], "");
        return ending.Length == 0 ? [word[..apostrophe]] : [word[..apostrophe], ending];
    }

    private static Token Of(string word, int start, int length, bool quoted)
    {
        var kind = Lexicon.Negators.Contains(word) ? TokenKind.Negator
            : Lexicon.Function.Contains(word) ? TokenKind.Function
            : TokenKind.Content;
        return new Token(start, start + length, word, Stemmer.Stem(word), kind, quoted);
    }

    // A full stop inside a word (copy.copy, 3.11) is not a sentence's end; neither is the one of e.g. and i.e.
    [GeneratedRegex(
        @"\b[Oo]\([^()\n]{1,14}\)|__[A-Za-z]\w*__|[\p{L}_][\p{L}\p{Nd}_]*(?:['\u2019]\p{L}+)?|\d+(?:[.,]\d+)*%?|==|!=|<=|>=|//|\+=|(?<!\b[ei]\.?[ge])\.(?=\s|$|[""')])|[?!;:,()\u2013\u2014\n]| - ")]
    private static partial Regex Pieces();
}
