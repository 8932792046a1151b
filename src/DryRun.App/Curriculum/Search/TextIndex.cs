using DryRun.Core.Questions;

namespace DryRun.App.Curriculum.Search;

/// <summary>A text that was found.</summary>
/// <param name="Text">The text.</param>
/// <param name="Score">How well it fits; comparable within one query.</param>
/// <param name="Coverage">Which share of the query it has, by weight of the words, 0 to 1.</param>
internal sealed record FoundText(IndexedText Text, double Score, double Coverage);

/// <summary>Finds texts. How it works: SQLite's index proposes, a closer look at the words ranks.</summary>
internal sealed class TextIndex : IDisposable
{
    private const int Proposals = 120;

    private readonly IReadOnlyList<IndexedText> _texts;
    private readonly TextTerms[] _terms;
    private readonly TermTable _table;
    private readonly QueryReader _reader;
    private readonly RankWeights _weights;

    public TextIndex(IReadOnlyList<IndexedText> texts, Thesaurus thesaurus, RankWeights weights)
    {
        _texts = texts;
        _weights = weights;
        var vocabulary = new Vocabulary();
        _terms = [.. texts.Select(text => TextTerms.Of(text, vocabulary))];
        vocabulary.Seal();
        _reader = new QueryReader(vocabulary, new SynonymGroups(thesaurus));
        _table = new TermTable(_terms);
    }

    /// <summary>Understands a query.</summary>
    public SearchQuery Read(string text, bool isTyping) => _reader.Read(text, isTyping);

    /// <summary>The texts that fit a query, best first.</summary>
    public IReadOnlyList<FoundText> Find(SearchQuery query)
    {
        var proposed = _table.AnyOf(query.TellingTerms, Proposals);
        var best = proposed.Count == 0 ? 1 : proposed[0].Score;
        return [.. proposed
            .Select(candidate => Look(query, candidate.Text, candidate.Score / best))
            .OrderByDescending(found => found.Score)];
    }

    public void Dispose() => _table.Dispose();

    private FoundText Look(SearchQuery query, int text, double share)
    {
        var fit = Fit.Of(query, _terms[text]);
        return new FoundText(_texts[text], _weights.Score(fit, share), fit.Coverage);
    }
}
