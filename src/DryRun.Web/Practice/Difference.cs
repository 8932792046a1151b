using System.Text.RegularExpressions;

namespace DryRun.Web.Practice;

/// <summary>A piece of a shown value.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Differs">True when the other value has something else there.</param>
public sealed record Piece(string Text, bool Differs);

/// <summary>Two values beside each other, with what differs marked.</summary>
internal sealed partial record Difference(IReadOnlyList<Piece> Expected, IReadOnlyList<Piece> Actual)
{
    private const int MaxCells = 1_000_000;

    /// <summary>Compares word by word; the longest common run of words stays unmarked.</summary>
    internal static Difference Of(string expected, string actual)
    {
        if (expected == actual)
        {
            return new Difference([new Piece(expected, false)], [new Piece(actual, false)]);
        }

        var (left, right) = Excerpt.OfBoth(expected, actual);
        var (a, b) = (Words(left), Words(right));
        var keep = Common(a, b);
        return new Difference(Join(a, keep.Left), Join(b, keep.Right));
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    private static (bool[] Left, bool[] Right) Common(string[] a, string[] b)
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

    private static List<Piece> Join(string[] words, bool[] common)
    {
        var pieces = new List<Piece>();
        for (int from = 0, to; from < words.Length; from = to)
        {
            for (to = from + 1; to < words.Length && common[to] == common[from]; to++)
            {
            }

            pieces.Add(new Piece(string.Concat(words[from..to]), !common[from]));
        }

        return pieces;
    }

    [GeneratedRegex(@"[\w.]+|\s|[^\w\s.]")]
    private static partial Regex Word();
}
