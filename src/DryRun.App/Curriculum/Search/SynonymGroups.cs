using DryRun.Core.Questions;

namespace DryRun.App.Curriculum.Search;

/// <summary>What computing English says in several ways, for finding: 'hash map' also finds 'dict'.</summary>
internal sealed class SynonymGroups
{
    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);

    public SynonymGroups(Thesaurus thesaurus)
    {
        foreach (var group in thesaurus.Groups)
        {
            var phrases = group.Select(Terms).Where(terms => terms.Length > 0).ToList();
            string[] words = [.. phrases.Where(terms => terms.Length == 1).Select(terms => terms[0]).Distinct(StringComparer.Ordinal)];
            phrases.ForEach(terms => Add(terms, words));
        }
    }

    /// <summary>The longest phrase that begins at a place: how many terms it has, and the words that mean the same.</summary>
    public (int Length, IReadOnlyList<string> Words) At(IReadOnlyList<string> terms, int place)
    {
        foreach (var phrase in _byFirst.GetValueOrDefault(terms[place], []))
        {
            if (terms.Skip(place).Take(phrase.Terms.Length).SequenceEqual(phrase.Terms, StringComparer.Ordinal))
            {
                return (phrase.Terms.Length, phrase.Words);
            }
        }

        return (0, []);
    }

    private void Add(string[] terms, string[] words)
    {
        if (!_byFirst.TryGetValue(terms[0], out var phrases))
        {
            _byFirst[terms[0]] = phrases = [];
        }

        phrases.Add(new Phrase(terms, words));
        phrases.Sort((left, right) => right.Terms.Length.CompareTo(left.Terms.Length));
    }

    /// <summary>The terms of a phrase; none of one with small words in it, which a query leaves out.</summary>
    private static string[] Terms(string phrase)
    {
        var words = TextWords.Of(phrase).Where(word => word.Surface is not ("a" or "an" or "the")).ToList();
        return words.Exists(word => SmallWords.IsEmpty(word.Surface)) ? [] : [.. words.Select(word => word.Term)];
    }

    private sealed record Phrase(string[] Terms, string[] Words);
}
