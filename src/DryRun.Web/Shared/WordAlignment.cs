namespace DryRun.Web.Shared;

/// <summary>Lays two runs of words beside each other.</summary>
internal static class WordAlignment
{
    private const int MaxCells = 1_000_000;

    /// <summary>For each word of both, whether it is one of the words that stay: those of a longest common run.</summary>
    public static (bool[] Left, bool[] Right) Common(string[] a, string[] b)
    {
        var (left, right) = (new bool[a.Length], new bool[b.Length]);
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            left[start] = right[start] = true;
            start++;
        }

        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
            left[^end] = right[^end] = true;
        }

        Middle(a[start..^end], b[start..^end], left.AsSpan(start), right.AsSpan(start));
        return (left, right);
    }

    // The longest common subsequence by the usual table, from the end so that it can be walked forwards.
    private static void Middle(string[] a, string[] b, Span<bool> left, Span<bool> right)
    {
        if ((long)a.Length * b.Length > MaxCells)
        {
            return;
        }

        var table = Table(a, b);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                left[i++] = right[j++] = true;
            }
            else if (table[i + 1, j] >= table[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private static int[,] Table(string[] a, string[] b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                table[i, j] = a[i] == b[j] ? table[i + 1, j + 1] + 1 : Math.Max(table[i + 1, j], table[i, j + 1]);
            }
        }

        return table;
    }
}
