using System.Text;
using System.Text.RegularExpressions;
using DryRun.Core.Coaching;

namespace DryRun.App.Curriculum.Search;

/// <summary>A word of a text and the term it is found by.</summary>
/// <param name="Surface">As it is written, in lower case.</param>
/// <param name="Term">Its stem, or the name as it is.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct TextWord(string Surface, string Term, int Start, int End);

/// <summary>
/// Cuts text into the words it is found by. How it works: words are stemmed; a name such as <c>lru_cache</c> is found
/// whole and by its parts; operators and orders such as <c>O(n log n)</c> are terms of their own; and a small word such as
/// <c>is</c> that stands between backticks is also the keyword <c>`is</c>, apart from the 'is' of every sentence.
/// </summary>
internal static partial class TextWords
{
    /// <summary>Small English words that are also Python's.</summary>
    private static readonly HashSet<string> Keywords =
    [
        "and", "as", "for", "from", "if", "in", "is", "not", "or", "with", "while", "else", "try", "pass", "del", "all", "any", "self", "finally", "except",
    ];

    public static List<TextWord> Of(string text)
    {
        var words = new List<TextWord>((text.Length / 5) + 1);
        var inCode = false;
        foreach (Match match in Pieces().Matches(text))
        {
            if (match.Value[0] == '`')
            {
                inCode = !inCode;
                continue;
            }

            Add(words, match, inCode);
            AddJoined(words, text, match);
        }

        return words;
    }

    /// <summary>The term of a keyword between backticks; null for other words.</summary>
    public static string? Keyword(string word) => Keywords.Contains(word) ? "`" + word : null;

    private static void Add(List<TextWord> words, Match match, bool inCode)
    {
        var lower = Plain(match.Value.ToLowerInvariant());
        if (match.Groups["name"].Success)
        {
            AddName(words, match, lower);
            if (inCode && Keyword(lower) is { } keyword)
            {
                words.Add(new TextWord(lower, keyword, match.Index, match.Index + match.Length));
            }
        }
        else
        {
            var term = match.Groups["order"].Success ? Order(lower) : lower;
            words.Add(new TextWord(term, term, match.Index, match.Index + match.Length));
        }
    }

    /// <summary>'start-up' is also 'startup'.</summary>
    private static void AddJoined(List<TextWord> words, string text, Match match)
    {
        if (match.Index > 1 && text[match.Index - 1] == '-' && match.Groups["name"].Success
            && words.FindLast(word => word.End == match.Index - 1) is { Surface: not null } first)
        {
            var joined = first.Surface + Plain(match.Value.ToLowerInvariant());
            words.Add(new TextWord(joined, Stemmer.Stem(joined), first.Start, match.Index + match.Length));
        }
    }

    private static void AddName(List<TextWord> words, Match match, string lower)
    {
        var apostrophe = lower.AsSpan().IndexOfAny('\'', '\u2019');
        var word = apostrophe > 0 ? lower[..apostrophe] : lower;
        var parts = Parts().Matches(match.Value[..word.Length]);
        if (parts.Count == 0 || (parts.Count == 1 && parts[0].Length == word.Length) || PluralOfCapitals().IsMatch(match.Value))
        {
            words.Add(new TextWord(word, Stemmer.Stem(word), match.Index, match.Index + word.Length));
            return;
        }

        words.Add(new TextWord(word, word, match.Index, match.Index + word.Length));
        foreach (Match part in parts)
        {
            var piece = part.Value.ToLowerInvariant();
            words.Add(new TextWord(piece, Stemmer.Stem(piece), match.Index + part.Index, match.Index + part.Index + part.Length));
        }
    }

    /// <summary>Letters without their accents, so that 'cafe' finds 'café'. The length stays as it is.</summary>
    private static string Plain(string word) => Ascii.IsValid(word)
        ? word
        : string.Concat(word.Select(letter => letter.ToString().Normalize(NormalizationForm.FormD)[0]));

    private static string Order(string text) => text
        .Replace('θ', 'o').Replace("²", "^2", StringComparison.Ordinal).Replace("**", "^", StringComparison.Ordinal)
        .Replace(" ", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal).Replace("·", "", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<order>\b[OoΘ]\((?:[^()\n]|\([^()\n]*\)){1,20}\))|(?<name>[\p{L}\p{Nd}_]+(?:['\u2019]\p{L}+)?)|==|!=|<=|>=|:=|->|\+=|\*\*|//|<<|>>|@|`")]
    private static partial Regex Pieces();

    [GeneratedRegex(@"^\p{Lu}{2,}s$")]
    private static partial Regex PluralOfCapitals();

    [GeneratedRegex(@"\p{Lu}+(?!\p{Ll})\p{Nd}*|\p{Lu}?[\p{Ll}\p{Lo}\p{Nd}]+|\p{Nd}+|\p{L}+")]
    private static partial Regex Parts();
}
