namespace DryRun.App.Curriculum.Search;

/// <summary>A word that is looked for.</summary>
/// <param name="Term">The term it is known by.</param>
/// <param name="Weight">How much it tells.</param>
/// <param name="Variants">The terms that satisfy it, each with how well, above 0 to 1.</param>
internal sealed record QueryTerm(string Term, double Weight, IReadOnlyDictionary<string, double> Variants);

/// <summary>A query that was understood.</summary>
/// <param name="Terms">What is looked for, in the order it was typed.</param>
/// <param name="Meant">The query with its misspelt words corrected; null when there was nothing to correct.</param>
internal sealed record SearchQuery(IReadOnlyList<QueryTerm> Terms, string? Meant)
{
    private const double Telling = 0.25;

    private readonly Dictionary<string, List<(int Slot, double Strength)>> _slots = Terms
        .SelectMany((term, slot) => term.Variants.Select(variant => (variant.Key, Slot: slot, Strength: variant.Value)))
        .GroupBy(variant => variant.Key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(variant => (variant.Slot, variant.Strength)).ToList(), StringComparer.Ordinal);

    /// <summary>All terms that satisfy any word.</summary>
    public IReadOnlyCollection<string> AllTerms => _slots.Keys;

    /// <summary>The terms by which texts are proposed: those of the telling words, and of all when there are no others.</summary>
    public IEnumerable<string> TellingTerms
    {
        get
        {
            var least = Terms.Count == 0 ? 0 : Terms.Max(term => term.Weight) * Telling;
            return Terms.Where(term => term.Weight >= least).SelectMany(term => term.Variants.Keys).Distinct(StringComparer.Ordinal);
        }
    }

    private static List<(int Slot, double Strength)> None { get; } = [];

    /// <summary>The words that a term satisfies, by their place in <see cref="Terms"/>, each with how well.</summary>
    public IReadOnlyList<(int Slot, double Strength)> Slots(string term) => _slots.GetValueOrDefault(term, None);
}
