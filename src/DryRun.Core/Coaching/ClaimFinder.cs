namespace DryRun.Core.Coaching;

/// <summary>Looks for a claim in an answer: the right words, said of the right thing, the right way round.</summary>
/// <remarks>
/// How it works: every phrasing is compared with every clause, and with runs of clauses that go on about the same thing; wider
/// windows count a little less. The match is multiplied by how surely the window is about the claim's entities.
/// </remarks>
internal sealed class ClaimFinder
{
    private const double SentenceFactor = 0.96;
    private const double NeighbourFactor = 0.86;
    private const double PooledFactor = 0.6;
    private const double Faintest = 0.25;
    private const double Looseness = 0.7;
    private const double LoosenessOfOneWord = 0.4;
    private const int MostContent = 4;
    private const int PooledTerms = 3;
    private const int MostClauses = 5;

    private readonly Claim _claim;
    private readonly Passage _passage;
    private readonly List<PhraseMatcher> _phrases;
    private readonly Binder _binder;

    private ClaimFinder(Claim claim, Passage passage)
    {
        _claim = claim;
        _passage = passage;
        _phrases = [.. claim.Phrases.Select(phrase => new PhraseMatcher(phrase, passage, claim.About))];
        _binder = new Binder(claim, passage.Clauses);
    }

    /// <summary>What the answer says about a key point.</summary>
    public static Finding FindPoint(Claim claim, Passage passage) => new ClaimFinder(claim, passage).Find(isStrict: false);

    /// <summary>What the answer says about a misconception: one sentence must say it, and of nothing else.</summary>
    public static Finding FindMisconception(Claim claim, Passage passage) => new ClaimFinder(claim, passage).Find(isStrict: true);

    private Finding Find(bool isStrict)
    {
        List<Sighting> said = [], denied = [];
        for (var first = 0; first < _passage.Clauses.Count; first++)
        {
            if (!_phrases.Any(phrase => phrase.Touches(first)))
            {
                continue;
            }

            for (var last = first; last < _passage.Clauses.Count && _binder.Reaches(first, last, isStrict) && last - first < MostClauses; last++)
            {
                Look(said, denied, first, last, isStrict);
            }
        }

        return new Finding(said, denied, new EvidenceFinder(_claim, _passage, _phrases));
    }

    private void Look(List<Sighting> said, List<Sighting> denied, int first, int last, bool isStrict)
    {
        var (strength, contrary) = Strengths(first, last, isStrict);
        if (!isStrict)
        {
            strength = Math.Max(strength, Pooled(first, last));
        }

        var bound = isStrict ? _binder.Strictly(first, last) : _binder.Bound(first, last);
        if (strength * bound * Width(first, last) is > Faintest and var sure)
        {
            said.Add(new Sighting(first, last, sure));
        }

        var against = first < last ? 0 : _binder.IsRival(first) ? strength : contrary * _binder.Strictly(first, last);
        if (against > Faintest)
        {
            denied.Add(new Sighting(first, last, against));
        }
    }

    private double Width(int first, int last) =>
        first == last ? 1 : _passage.Clauses[first].Sentence == _passage.Clauses[last].Sentence ? SentenceFactor : NeighbourFactor;

    private (double Said, double Denied) Strengths(int first, int last, bool isStrict)
    {
        var content = ContentOf(first, last);
        double said = 0, denied = 0;
        foreach (var phrase in _phrases)
        {
            var match = phrase.Match(first, last);
            var share = Math.Min(1, match.Terms / content);
            var looseness = phrase.Length > 1 || !isStrict ? Looseness : LoosenessOfOneWord;
            said = Math.Max(said, match.Said * (isStrict || phrase.Length == 1 ? looseness + ((1 - looseness) * share) : 1));
            denied = Math.Max(denied, match.Denied * (looseness + ((1 - looseness) * share)));
        }

        return (said, denied);
    }

    /// <summary>
    /// How many things the window says beside the names of entities, within reason: a phrasing of one word says little of a
    /// clause with many.
    /// </summary>
    private double ContentOf(int first, int last)
    {
        double count = 0;
        for (var index = first; index <= last; index++)
        {
            var clause = _passage.Clauses[index];
            count += clause.Terms.Count(term => clause.NamedBy(term) is null);
        }

        return Math.Clamp(count, 1, MostContent);
    }

    /// <summary>Several telling terms of different phrasings together: never more than half of a point.</summary>
    private double Pooled(int first, int last)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        double weight = 0;
        for (var index = first; index <= last; index++)
        {
            foreach (var term in _passage.Clauses[index].Terms)
            {
                if (term.Polarity == Polarity.Plain && _claim.Pool.TryGetValue(term.Concept, out var value) && found.Add(term.Concept))
                {
                    weight += value;
                }
            }
        }

        return found.Count < PooledTerms ? 0 : PooledFactor * Math.Min(1, weight / (1.5 * _claim.UsualWeight));
    }
}
