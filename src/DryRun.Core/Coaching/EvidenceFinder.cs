namespace DryRun.Core.Coaching;

/// <summary>Finds the words that show a claim in a window: what is quoted to the learner.</summary>
/// <remarks>
/// How it works: the phrasing that fits the window best says which clauses take part, and only those are quoted, neighbours
/// together. Of a long clause, which nobody set a mark in, only the part between the first and the last word that counts is quoted.
/// </remarks>
internal sealed class EvidenceFinder(Claim claim, Passage passage, IReadOnlyList<PhraseMatcher> phrases)
{
    private const int LongClause = 18;
    private const int Around = 3;

    /// <summary>The places, in order and without overlap; one at the least.</summary>
    public IReadOnlyList<Quote> Quotes(Sighting place)
    {
        var terms = Terms(place);
        var quotes = new List<Quote>();
        var before = -2;
        foreach (var clause in terms.GroupBy(term => term.Clause).OrderBy(group => group.Key))
        {
            var quote = QuoteOf(clause.Key, [.. clause.Select(term => term.Concept)]);
            if (clause.Key == before + 1 && passage.Clauses[before].Sentence == passage.Clauses[clause.Key].Sentence)
            {
                quotes[^1] = quotes[^1] with { End = quote.End };
            }
            else
            {
                quotes.Add(quote);
            }

            before = clause.Key;
        }

        return quotes.Count > 0 ? quotes : [QuoteOf(place.First, [])];
    }

    private List<(string Concept, int Clause)> Terms(Sighting place)
    {
        var best = phrases.MaxBy(phrase => Strength(phrase, place));
        var single = best is null || Strength(best, place) < Scoring.Half
            ? claim.Pool.Keys.Select(concept => (Concept: concept, Clause: passage.Said(concept).FirstOrDefault(said => said.Clause >= place.First, new Occurrence(-1, default, null, false)).Clause))
                .Where(term => term.Clause >= place.First && term.Clause <= place.Last)
            : best.Evidence(place.First, place.Last).SelectMany(found => found.Term.Opposites.Append(found.Term.Concept).Select(concept => (concept, found.Clause)));
        return [.. single];
    }

    private static double Strength(PhraseMatcher phrase, Sighting place)
    {
        var match = phrase.Match(place.First, place.Last);
        return Math.Max(match.Said, match.Denied);
    }

    private Quote QuoteOf(int index, IReadOnlyList<string> concepts)
    {
        var (clause, tokens) = (passage.Clauses[index], passage.Runs[index].Tokens);
        var first = Enumerable.Range(0, tokens.Count).FirstOrDefault(place => !IsOpening(tokens[place].Word));
        var shown = clause.Terms.Where(term => concepts.Contains(term.Concept, StringComparer.Ordinal)).ToList();
        if (tokens.Count <= LongClause || shown.Count == 0)
        {
            return new Quote(tokens[first].Start, clause.End);
        }

        var start = Math.Max(first, shown.Min(term => term.First) - Around);
        var end = Math.Min(tokens.Count - 1, shown.Max(term => term.Last) + Around);
        return new Quote(tokens[start].Start, tokens[end].End);
    }

    private static bool IsOpening(string word) => word is "and" or "but" or "so" or "or" or "because" or "then" or "um" or "uh" or "er" or "well" or "yeah" or "since" or "whereas" or "while";
}
