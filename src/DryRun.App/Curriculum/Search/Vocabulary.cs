using System.Runtime.InteropServices;
using DryRun.Core.Coaching;

namespace DryRun.App.Curriculum.Search;

/// <summary>The words of all texts: which are known, how rare they are, and what a misspelt one was meant to be.</summary>
internal sealed class Vocabulary
{
    private const int ShortestToCorrect = 4;
    private const int LengthForTwoSlips = 7;
    private const int MostContinuations = 12;

    private readonly Dictionary<string, int> _textsByTerm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _textsByWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _same = new(StringComparer.Ordinal);
    private string[] _sorted = [];
    private ILookup<int, string> _byLength = Enumerable.Empty<string>().ToLookup(word => word.Length);

    /// <summary>How many texts there are.</summary>
    public int Texts { get; private set; }

    /// <summary>Counts the words of a text, and names of its programs, which are known but never suggested.</summary>
    public void Add(IEnumerable<TextWord> words, IEnumerable<TextWord> code)
    {
        Texts++;
        foreach (var word in words.DistinctBy(word => word.Surface))
        {
            _textsByWord[word.Surface] = _textsByWord.GetValueOrDefault(word.Surface) + 1;
        }

        foreach (var term in words.Concat(code).Select(word => word.Term).Distinct(StringComparer.Ordinal))
        {
            _textsByTerm[term] = _textsByTerm.GetValueOrDefault(term) + 1;
        }

        _names.UnionWith(code.Select(word => word.Surface));
    }

    /// <summary>The one copy of a term that all texts share.</summary>
    public string Same(string term)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_same, term, out _);
        return known ??= term;
    }

    /// <summary>Makes ready what was added.</summary>
    public void Seal()
    {
        _same.Clear();
        _sorted = [.. _textsByWord.Keys.Union(_names).Order(StringComparer.Ordinal)];
        _byLength = _textsByWord.Keys.Where(IsPlainWord).ToLookup(word => word.Length);
    }

    /// <summary>True when some text has the word in just this form.</summary>
    public bool HasWord(string word) => _textsByWord.ContainsKey(word) || _names.Contains(word);

    /// <summary>True when some text has the term.</summary>
    public bool Has(string term) => _textsByTerm.ContainsKey(term);

    /// <summary>How much a term tells: rare ones more than frequent ones. A term that no text has tells most.</summary>
    /// <remarks>Inverse document frequency, K. Spärck Jones 1972.</remarks>
    public double Weight(string term) => Math.Log(1 + ((Texts + 0.5) / (_textsByTerm.GetValueOrDefault(term) + 0.5)));

    /// <summary>The words that begin so, the frequent ones first.</summary>
    public IReadOnlyList<string> Continuations(string beginning)
    {
        var first = Array.BinarySearch(_sorted, beginning, StringComparer.Ordinal);
        first = first < 0 ? ~first : first;
        return [.. _sorted.Skip(first)
            .TakeWhile(word => word.StartsWith(beginning, StringComparison.Ordinal))
            .OrderByDescending(word => _textsByWord.GetValueOrDefault(word))
            .Take(MostContinuations)];
    }

    /// <summary>The word that was meant; null when none is near enough.</summary>
    /// <remarks>
    /// One slip is forgiven from four letters on, two from seven on. The first letter is seldom mistyped: it has to be right,
    /// or swapped with the second. Fewer slips win, then the word that more texts have.
    /// </remarks>
    public string? Correct(string word)
    {
        if (word.Length < ShortestToCorrect || !IsPlainWord(word))
        {
            return null;
        }

        var limit = word.Length >= LengthForTwoSlips ? 2 : 1;
        return Enumerable.Range(word.Length - limit, (2 * limit) + 1)
            .SelectMany(length => _byLength[length])
            .Select(known => (Word: known, Slips: EditDistance.Between(word, known, limit)))
            .Where(near => near.Slips <= limit && BeginsAlike(word, near.Word))
            .OrderBy(near => near.Slips)
            .ThenByDescending(near => _textsByWord[near.Word])
            .ThenBy(near => near.Word, StringComparer.Ordinal)
            .Select(near => near.Word)
            .FirstOrDefault();
    }

    /// <summary>The two known words that were written as one; null when there are none.</summary>
    public (string First, string Second)? Split(string word)
    {
        for (var cut = 3; cut <= word.Length - 3; cut++)
        {
            if (Has(Stemmer.Stem(word[..cut])) && Has(Stemmer.Stem(word[cut..])))
            {
                return (word[..cut], word[cut..]);
            }
        }

        return null;
    }

    private static bool BeginsAlike(string left, string right) => left[0] == right[0] || (left[0] == right[1] && left[1] == right[0]);

    private static bool IsPlainWord(string word) => word.All(char.IsLetter);
}
