namespace DryRun.Core.Coaching;

/// <summary>Compares one phrasing with the clauses of an answer.</summary>
/// <remarks>
/// How it works: for each term of the phrasing and each clause it is noted once whether the clause says it (up to 1) or
/// turns it round (-1). What a window of clauses says is then the sum over the terms of the best that any of
/// its clauses says.
/// </remarks>
internal sealed class PhraseMatcher
{
    /// <summary>By a term that excludes the opposite one: 'not slow' is nearly 'fast'.</summary>
    private const double ByOpposite = 0.5;

    /// <summary>In the reach of a negator it is not clear whether a word is denied.</summary>
    private const double InReach = 0.35;

    /// <summary>A word that is a part of the entity's own name says little of it.</summary>
    private const double InName = 0.4;
    private const double Unclear = 0.3;
    private const double WithoutDenial = 0.5;

    /// <summary>'From text' is not 'to text'.</summary>
    private const double WithoutDirection = 0.7;
    private const double LeastTurned = 0.3;
    private const double EvidenceOffset = 0.45;
    private const double EvidenceScale = 1.12;

    private readonly Phrase _phrase;
    private readonly double[][] _gains;
    private readonly bool[] _turned;

    public PhraseMatcher(Phrase phrase, Passage passage, IReadOnlyList<string> about)
    {
        _phrase = phrase;
        _gains = [.. phrase.Terms.Select(term => Gains(term, passage, about))];
        _turned = [.. passage.Clauses.Select(clause => Direction.IsTurned(phrase.Terms, clause.Terms))];
    }

    /// <summary>How many terms the phrasing has.</summary>
    public int Length => _gains.Length;

    /// <summary>The terms of the phrasing that a window says or turns round, each in the clause that does so best.</summary>
    public IEnumerable<(PhraseTerm Term, int Clause)> Evidence(int first, int last)
    {
        for (var index = 0; index < _gains.Length; index++)
        {
            var best = Best(_gains[index], first, last);
            if (best != 0)
            {
                yield return (_phrase.Terms[index], Array.IndexOf(_gains[index], best, first, last - first + 1));
            }
        }
    }

    /// <summary>True when the clause has anything to do with the phrasing.</summary>
    public bool Touches(int clause) => _gains.Any(gains => gains[clause] != 0);

    /// <summary>What a window of clauses says.</summary>
    public PhraseMatch Match(int first, int last)
    {
        double said = 0, turned = 0;
        var terms = 0;
        for (var index = 0; index < _gains.Length; index++)
        {
            var gain = Best(_gains[index], first, last);
            said += Math.Max(0, gain) * _phrase.Terms[index].Weight;
            turned += Math.Max(0, -gain) * _phrase.Terms[index].Weight;
            terms += gain != 0 ? 1 : 0;
        }

        var evidence = Math.Min(1, EvidenceScale * _phrase.Weight / (_phrase.Weight + EvidenceOffset)) / _phrase.Weight;
        var essential = LacksDenial(first, last) ? WithoutDenial : 1;
        return turned >= LeastTurned * _phrase.Weight || Array.IndexOf(_turned, value: true, first, last - first + 1) >= 0
            ? new PhraseMatch(0, (said + turned) * evidence, terms)
            : new PhraseMatch(said * evidence * essential, 0, terms);
    }

    /// <summary>What a phrasing denies is its point: 'the order does not matter' is not said by 'the order'.</summary>
    private bool LacksDenial(int first, int last)
    {
        for (var index = 0; index < _gains.Length; index++)
        {
            if (_phrase.Terms[index].Polarity == Polarity.Negated && Best(_gains[index], first, last) <= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static double Best(double[] gains, int first, int last)
    {
        double best = 0;
        for (var index = first; index <= last; index++)
        {
            best = gains[index] > 0 && gains[index] > best || gains[index] < 0 && best == 0 ? gains[index] : best;
        }

        return best;
    }

    private static double[] Gains(PhraseTerm term, Passage passage, IReadOnlyList<string> about)
    {
        var (gains, against) = (new double[passage.Clauses.Count], new double[passage.Clauses.Count]);
        Note(gains, passage.Said(term.Concept), about, said => Same(term.Polarity, said.Polarity) * (term.IsTarget && !said.IsTarget ? WithoutDirection : 1));
        foreach (var opposite in term.Opposites)
        {
            Note(against, passage.Said(opposite), about, said => said.Entity is null ? Turned(term.Polarity, said.Polarity) : 0);
        }

        for (var clause = 0; clause < gains.Length; clause++)
        {
            gains[clause] = Both(gains[clause], against[clause]);
        }

        return gains;
    }

    /// <summary>'The same row has different values' says neither of the two clearly.</summary>
    private static double Both(double same, double opposite) => (same, opposite) switch
    {
        (0, _) => opposite,
        ( > 0, < 0) => Unclear,
        _ => Math.Max(same, opposite),
    };

    private static void Note(double[] gains, IReadOnlyList<Occurrence> occurrences, IReadOnlyList<string> about, Func<Occurrence, double> gain)
    {
        foreach (var said in occurrences)
        {
            var isName = said.Entity is not null && (about.Count == 0 || about.Contains(said.Entity, StringComparer.Ordinal));
            var value = gain(said) * (isName ? InName : 1);
            var known = gains[said.Clause];
            gains[said.Clause] = value > 0 ? Math.Max(known, value) : known == 0 ? value : known;
        }
    }

    private static double Same(Polarity wanted, Polarity said) => (wanted, said) switch
    {
        (Polarity.Plain, Polarity.Plain) or (Polarity.InReach, _) => 1,
        (Polarity.Plain, Polarity.InReach) => InReach,
        (Polarity.Negated, not Polarity.Plain) => 1,
        _ => -1,
    };

    private static double Turned(Polarity wanted, Polarity said) => (wanted, said) switch
    {
        (Polarity.Plain, Polarity.Plain) => -1,
        (Polarity.Plain, Polarity.Negated) or (Polarity.Negated, Polarity.Plain) => ByOpposite,
        (Polarity.Negated, Polarity.Negated) => -1,
        _ => 0,
    };
}
