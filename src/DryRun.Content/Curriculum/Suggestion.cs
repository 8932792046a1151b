namespace DryRun.Content.Curriculum;

/// <summary>'Did you mean …?' for a misspelt name.</summary>
public static class Suggestion
{
    /// <summary>Half a sentence that names the nearest known word, or the known words when they are few, or nothing.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        var words = known.Distinct().ToList();
        if (word.Length > 2 && words.Find(candidate => candidate.StartsWith(word, StringComparison.Ordinal)) is { } longer)
        {
            return $"; did you mean '{longer}'?";
        }

        var nearest = words.Select(candidate => (candidate, distance: Distance(word, candidate)))
            .OrderBy(pair => pair.distance)
            .FirstOrDefault();
        if (nearest.candidate is not null && nearest.distance <= Math.Max(1, word.Length / 3))
        {
            return $"; did you mean '{nearest.candidate}'?";
        }

        return words.Count is > 0 and <= 12 ? $"; known are {string.Join(", ", words)}." : ".";
    }

    /// <summary>Edit distance (Levenshtein), swaps of neighbours counted as one.</summary>
    private static int Distance(string from, string to)
    {
        var costs = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                costs[i, j] = i == 0 || j == 0 ? i + j : Cheapest(costs, from, to, (i, j));
            }
        }

        return costs[from.Length, to.Length];
    }

    private static int Cheapest(int[,] costs, string from, string to, (int I, int J) at)
    {
        var (i, j) = at;
        var change = costs[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        var best = Math.Min(change, Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return swapped ? Math.Min(best, costs[i - 2, j - 2] + 1) : best;
    }
}
