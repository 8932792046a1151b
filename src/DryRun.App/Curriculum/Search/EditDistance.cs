namespace DryRun.App.Curriculum.Search;

/// <summary>How many slips of a finger lie between two words.</summary>
internal static class EditDistance
{
    private const int Longest = 40;

    /// <summary>
    /// The number of letters to add, leave out, change or swap with their neighbour, or <paramref name="limit"/> + 1 when it
    /// is more than the limit.
    /// </summary>
    /// <remarks>Optimal string alignment (G. Navarro, 'A guided tour to approximate string matching', 2001), three rows kept.</remarks>
    public static int Between(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) > limit || Math.Max(from.Length, to.Length) > Longest)
        {
            return limit + 1;
        }

        Span<int> beforeLast = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var column = 0; column <= to.Length; column++)
        {
            last[column] = column;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            if (Fill(row, last, beforeLast, (from, to, i)) > limit)
            {
                return limit + 1;
            }

            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return Math.Min(last[to.Length], limit + 1);
    }

    /// <summary>Fills a row and returns the smallest number in it.</summary>
    private static int Fill(Span<int> row, Span<int> last, Span<int> beforeLast, (string From, string To, int I) at)
    {
        var (from, to, i) = at;
        row[0] = i;
        var smallest = i;
        for (var j = 1; j <= to.Length; j++)
        {
            var change = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            var best = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
            var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
            row[j] = swapped ? Math.Min(best, beforeLast[j - 2] + 1) : best;
            smallest = Math.Min(smallest, row[j]);
        }

        return smallest;
    }
}
