namespace DryRun.Core.Questions;

/// <summary>
/// Turns in proportion to weights, as evenly spread as can be (smooth weighted round robin): before each turn everyone gains
/// their own weight, who has most takes the turn and pays the sum. Everyone alike: they take turns in their order.
/// </summary>
internal static class FairTurns
{
    private const int Steps = 1000;

    /// <summary>Places in the list without end; none when it is empty.</summary>
    /// <param name="weights">More than 0, at most 1; counted in thousandths, so that no rounding adds up.</param>
    public static IEnumerable<int> Of(IReadOnlyList<double> weights)
    {
        long[] gains = [.. weights.Select(weight => Math.Max(1L, (long)Math.Round(weight * Steps)))];
        var held = new long[gains.Length];
        var sum = gains.Sum();
        while (gains.Length > 0)
        {
            var next = 0;
            for (var place = 0; place < gains.Length; place++)
            {
                held[place] += gains[place];
                next = held[place] > held[next] ? place : next;
            }

            held[next] -= sum;
            yield return next;
        }
    }
}
