using DryRun.App.Curriculum.Search;
using DryRun.Core.Curriculum;

namespace DryRun.App.Coaching;

/// <summary>Ask the coach: finds the passages of lessons, tips and questions that answer a question in a learner's own words.</summary>
public sealed class PassageFinder(Catalogue catalogue) : IDisposable
{
    /// <summary>How long a question may be, in characters.</summary>
    public const int MaxLength = 500;

    private const int MostPassages = 5;
    private const int MostOfOneItem = 2;
    private const double LeastCoverage = 0.5;
    private const double EnoughOfTheBest = 0.4;

    private static readonly RankWeights Weights = new(Coverage: 2, Closeness: 0.4, Subject: 0.8, Rank: 0.5);

    private readonly Lazy<TextIndex> _index = new(() => new TextIndex(PassageTexts.Of(catalogue), catalogue.Thesaurus, Weights));

    /// <summary>Reads the catalogue, so that the first question does not have to.</summary>
    public void Prepare() => _ = _index.Value;

    /// <summary>The passages that fit a question, best first; none when the catalogue does not speak of it.</summary>
    public FoundPassages Find(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var query = _index.Value.Read(question.Length > MaxLength ? question[..MaxLength] : question, isTyping: false);
        var found = _index.Value.Find(query).Where(text => text.Coverage >= LeastCoverage).ToList();
        var enough = found.Select(text => text.Score).FirstOrDefault() * EnoughOfTheBest;
        var passages = found
            .Where(text => text.Score >= enough)
            .GroupBy(text => (text.Text.Kind, text.Text.ItemId))
            .SelectMany(item => item.Take(MostOfOneItem))
            .OrderByDescending(text => text.Score)
            .Take(MostPassages)
            .Select(text => Passage(text.Text, query));
        return new FoundPassages([.. passages], query.Meant);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_index.IsValueCreated)
        {
            _index.Value.Dispose();
        }
    }

    private static Passage Passage(IndexedText text, SearchQuery query) =>
        new(text.Kind, text.ItemId, text.Title, text.Url, Snippets.Whole(text.Body, query)) { Section = text.Heading };
}
