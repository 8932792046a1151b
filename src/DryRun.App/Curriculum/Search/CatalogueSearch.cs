using DryRun.Core.Curriculum;

namespace DryRun.App.Curriculum.Search;

/// <summary>Finds lessons, questions, problems and tips by their words, also by misspelt ones.</summary>
public sealed class CatalogueSearch(Catalogue catalogue) : IDisposable
{
    /// <summary>How long a query may be, in characters.</summary>
    public const int MaxLength = 500;

    private const int MostResults = 50;
    private const double EnoughOfTheBest = 0.5;

    private static readonly RankWeights Weights = new(Coverage: 2, Closeness: 0.3, Subject: 0.6, Rank: 0.4);

    private readonly Lazy<TextIndex> _index = new(() => new TextIndex(SearchTexts.Of(catalogue), catalogue.Thesaurus, Weights));

    /// <summary>Reads the catalogue, so that the first search does not have to.</summary>
    public void Prepare() => _ = _index.Value;

    /// <summary>What fits a query, best first.</summary>
    /// <param name="text">What was typed. The last word may be unfinished.</param>
    /// <param name="kind">Only this kind; null for all.</param>
    public SearchResults Find(string text, SearchKind? kind)
    {
        ArgumentNullException.ThrowIfNull(text);
        var query = _index.Value.Read(text.Length > MaxLength ? text[..MaxLength] : text, isTyping: true);
        var found = _index.Value.Find(query);
        var enough = found.Select(text => text.Coverage).DefaultIfEmpty(0).Max() * EnoughOfTheBest;
        var results = found
            .Where(text => text.Coverage >= enough && (kind is null || text.Text.Kind == kind))
            .DistinctBy(text => (text.Text.Kind, text.Text.ItemId))
            .Take(MostResults)
            .Select(text => Result(text, query));
        return new SearchResults([.. results], query.Meant);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_index.IsValueCreated)
        {
            _index.Value.Dispose();
        }
    }

    private static SearchResult Result(FoundText found, SearchQuery query)
    {
        var text = found.Text;
        return new SearchResult(text.Kind, text.ItemId, text.Title, text.Url, Math.Round(found.Score, 3))
        {
            Section = text.Heading,
            Snippet = Snippets.Cut(text.Body, query),
        };
    }
}
