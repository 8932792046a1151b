namespace DryRun.App.Curriculum.Search;

/// <summary>How a text fits a query.</summary>
/// <param name="Coverage">Which share of the query the text has, by weight of the words, 0 to 1.</param>
/// <param name="Closeness">Which share of the neighbours in the query are near each other in the text, 0 to 1.</param>
/// <param name="Subject">Which share of the title or heading the query names, 0 to 1.</param>
internal readonly record struct Fit(double Coverage, double Closeness, double Subject)
{
    private const double BesideBody = 0.85;
    private const double Named = 0.8;

    public static Fit Of(SearchQuery query, TextTerms text)
    {
        var total = query.Terms.Sum(term => term.Weight);
        if (total == 0)
        {
            return default;
        }

        var strengths = new double[query.Terms.Count];
        var places = new List<int>[query.Terms.Count];
        for (var slot = 0; slot < places.Length; slot++)
        {
            places[slot] = [];
        }

        Meet(query, text.Body, (slot, strength, place) => Take(slot, strength, place));
        Meet(query, text.Title, (slot, strength, _) => Take(slot, strength, null));
        Meet(query, text.Heading, (slot, strength, _) => Take(slot, strength, null));
        Meet(query, text.Beside, (slot, strength, _) => Take(slot, strength * BesideBody, null));
        var covered = query.Terms.Select((term, slot) => term.Weight * strengths[slot]).Sum();
        return new Fit(covered / total, Near(query.Terms, places), Math.Max(Share(query, text.Title), Share(query, text.Heading)));

        void Take(int slot, double strength, int? place)
        {
            strengths[slot] = Math.Max(strengths[slot], strength);
            if (place is { } at)
            {
                places[slot].Add(at);
            }
        }
    }

    private static void Meet(SearchQuery query, string[] terms, Action<int, double, int> take)
    {
        for (var place = 0; place < terms.Length; place++)
        {
            foreach (var (slot, strength) in query.Slots(terms[place]))
            {
                take(slot, strength, place);
            }
        }
    }

    private static double Near(IReadOnlyList<QueryTerm> terms, List<int>[] places)
    {
        double near = 0, total = 0;
        for (var index = 0; index + 1 < terms.Count; index++)
        {
            var weight = terms[index].Weight + terms[index + 1].Weight;
            total += weight;
            near += weight * Closest(places[index], places[index + 1]);
        }

        return total == 0 ? 0 : near / total;
    }

    private static double Closest(List<int> left, List<int> right)
    {
        var smallest = int.MaxValue;
        foreach (var first in left)
        {
            foreach (var second in right)
            {
                var gap = Math.Abs(first - second);
                smallest = gap > 0 && gap < smallest ? gap : smallest;
            }
        }

        return smallest switch { <= 2 => 1, <= 5 => 0.6, <= 10 => 0.3, _ => 0 };
    }

    private static double Share(SearchQuery query, string[] title)
    {
        var telling = title.Count(term => !SmallWords.IsEmpty(term));
        var named = title.Count(term => !SmallWords.IsEmpty(term) && query.Slots(term).Any(slot => slot.Strength >= Named));
        return telling == 0 ? 0 : (double)named / telling;
    }
}
