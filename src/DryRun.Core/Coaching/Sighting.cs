namespace DryRun.Core.Coaching;

/// <summary>A claim in a window of clauses.</summary>
/// <param name="First">The index of the first clause.</param>
/// <param name="Last">The index of the last clause.</param>
/// <param name="Strength">How surely it is said there, 0 to 1.</param>
internal readonly record struct Sighting(int First, int Last, double Strength)
{
    /// <summary>True when the two windows have a clause in common.</summary>
    public bool Overlaps(Sighting other) => First <= other.Last && other.First <= Last;
}

/// <summary>What an answer says about a claim.</summary>
/// <param name="Said">Where it is said, in order.</param>
/// <param name="Denied">Where the contrary is said, or the same of a rival, in order.</param>
/// <param name="Evidence">Finds the words that show it.</param>
internal sealed record Finding(IReadOnlyList<Sighting> Said, IReadOnlyList<Sighting> Denied, EvidenceFinder Evidence)
{
    private const double WiderFactor = 0.85;

    /// <summary>The surest place where it is said; the first of several; strength 0 when there is none.</summary>
    public Sighting BestSaid { get; } = Best(Said, _ => true);

    /// <summary>The surest place where it is denied.</summary>
    public Sighting BestDenied { get; } = Best(Denied, _ => true);

    /// <summary>How surely it is said within or across a window.</summary>
    public double SaidAround(Sighting window)
    {
        double best = 0;
        foreach (var sighting in Said.Where(window.Overlaps))
        {
            var isWider = sighting.First < window.First || sighting.Last > window.Last;
            best = Math.Max(best, sighting.Strength * (isWider ? WiderFactor : 1));
        }

        return best;
    }

    /// <summary>The surest place among some; strength 0 when there is none.</summary>
    public Sighting Best(Func<Sighting, bool> counts) => Best(Said, counts);

    /// <summary>What is left when the clauses of mistakes do not count.</summary>
    public Finding Without(IEnumerable<Sighting> mistakes) =>
        new([.. Said.Where(sighting => !mistakes.Any(sighting.Overlaps))], Denied, Evidence);

    private static Sighting Best(IReadOnlyList<Sighting> sightings, Func<Sighting, bool> counts)
    {
        var best = new Sighting(0, -1, 0);
        foreach (var sighting in sightings.Where(counts))
        {
            best = sighting.Strength > best.Strength ? sighting : best;
        }

        return best;
    }
}
