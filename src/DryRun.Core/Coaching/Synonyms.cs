using DryRun.Core.Questions;

namespace DryRun.Core.Coaching;

/// <summary>A thesaurus made ready: turns tokens into terms, and knows which terms exclude each other.</summary>
/// <remarks>
/// How it works: each phrase of a group is kept as its stems, articles left out. At every token the longest phrase that
/// goes on from there becomes one term of the group. The single words of a phrase stay as terms beside it, so that 'same
/// memory address' also speaks of memory. Which way round a phrase is said is decided before its first word: 'never ends' is
/// 'infinite', and 'not infinite' is not.
/// </remarks>
internal sealed class Synonyms
{
    private readonly Dictionary<string, List<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _opposites = new(StringComparer.Ordinal);

    public Synonyms(Thesaurus thesaurus)
    {
        foreach (var group in thesaurus.Groups)
        {
            foreach (var phrase in group)
            {
                Add(phrase, "#" + group[0]);
            }
        }

        foreach (var list in _entries.Values)
        {
            list.Sort((left, right) => right.Stems.Length.CompareTo(left.Stems.Length));
        }

        foreach (var opposite in thesaurus.Opposites)
        {
            AddOpposite(Concept(opposite.First), Concept(opposite.Second));
            AddOpposite(Concept(opposite.Second), Concept(opposite.First));
        }
    }

    private static HashSet<string> NoOpposites { get; } = [];

    /// <summary>The terms that exclude this one.</summary>
    public IReadOnlySet<string> Opposites(string concept) =>
        _opposites.TryGetValue(concept, out var opposites) ? opposites : NoOpposites;

    /// <summary>The terms of a run of tokens.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="longestOnly">True leaves out the single words of a longer phrase that became a term.</param>
    public List<Term> Terms(IReadOnlyList<Token> tokens, bool longestOnly = false)
    {
        var polarities = NegationReader.Read(tokens);
        var terms = new List<Term>(tokens.Count);
        for (var place = 0; place < tokens.Count;)
        {
            var (entry, end) = Longest(tokens, place);
            if (entry is not null)
            {
                terms.Add(new Term(entry.Concept, polarities[place], place, end - 1) { IsTarget = Direction.IsTarget(tokens, place) });
            }

            if (entry is null || (entry.Stems.Length > 1 && !longestOnly))
            {
                AddSingles(terms, tokens, polarities, place, end);
            }

            place = end;
        }

        return terms;
    }

    /// <summary>The stems by which a phrase is known: all its words but articles.</summary>
    public static string[] Stems(string phrase) =>
        [.. Tokenizer.Tokens(phrase).Where(token => token.IsWord && !IsArticle(token)).Select(token => token.Stem)];

    private void AddSingles(List<Term> terms, IReadOnlyList<Token> tokens, Polarity[] polarities, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (tokens[index].Kind == TokenKind.Content)
            {
                terms.Add(new Term(Single(tokens[index].Stem), polarities[index], index, index) { IsTarget = Direction.IsTarget(tokens, index) });
            }
        }
    }

    private string Single(string stem) =>
        _entries.TryGetValue(stem, out var entries) && entries[^1].Stems.Length == 1 ? entries[^1].Concept : stem;

    private (Entry? Entry, int End) Longest(IReadOnlyList<Token> tokens, int place)
    {
        if (_entries.TryGetValue(tokens[place].Stem, out var entries))
        {
            foreach (var entry in entries)
            {
                if (EndOf(entry, tokens, place) is > 0 and var end)
                {
                    return (entry, end);
                }
            }
        }

        return (null, place + 1);
    }

    /// <summary>Where a phrase that starts here ends, exclusive; 0 when it does not stand here.</summary>
    private static int EndOf(Entry entry, IReadOnlyList<Token> tokens, int place)
    {
        var index = place;
        foreach (var stem in entry.Stems)
        {
            while (index < tokens.Count && index > place && IsArticle(tokens[index]))
            {
                index++;
            }

            if (index >= tokens.Count || tokens[index].Stem != stem)
            {
                return 0;
            }

            index++;
        }

        return index;
    }

    private void Add(string phrase, string concept)
    {
        var stems = Stems(phrase);
        if (!_entries.TryGetValue(stems[0], out var list))
        {
            _entries[stems[0]] = list = [];
        }

        list.Add(new Entry(stems, concept));
    }

    private void AddOpposite(string concept, string opposite)
    {
        if (!_opposites.TryGetValue(concept, out var known))
        {
            _opposites[concept] = known = new HashSet<string>(StringComparer.Ordinal);
        }

        known.Add(opposite);
    }

    private string Concept(string word)
    {
        var terms = Terms(Tokenizer.Tokens(word));
        return terms.Count > 0 ? terms[0].Concept : word;
    }

    private static bool IsArticle(Token token) => token.Word is "a" or "an" or "the";

    private sealed record Entry(string[] Stems, string Concept);
}
