namespace DryRun.Core.Coaching;

/// <summary>A key point or misconception made ready to be looked for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="About">The entities it is said of.</param>
/// <param name="Phrases">Its phrasings.</param>
/// <param name="Rivals">Entities that people swap with those.</param>
internal sealed record Claim(
    string Id, IReadOnlyList<string> About, IReadOnlyList<Phrase> Phrases, IReadOnlyList<string> Rivals)
{
    /// <summary>The terms of all phrasings with their weights, for evidence that is spread over a sentence.</summary>
    public IReadOnlyDictionary<string, double> Pool { get; } = Phrases
        .SelectMany(phrase => phrase.Terms)
        .Where(term => term.Polarity == Polarity.Plain)
        .GroupBy(term => term.Concept, StringComparer.Ordinal)
        .ToDictionary(terms => terms.Key, terms => terms.Max(term => term.Weight), StringComparer.Ordinal);

    /// <summary>The weight of a usual phrasing.</summary>
    public double UsualWeight { get; } = Phrases.Count == 0 ? 1 : Phrases.Average(phrase => phrase.Weight);
}
