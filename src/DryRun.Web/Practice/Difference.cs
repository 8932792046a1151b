using System.Text.RegularExpressions;
using DryRun.Web.Shared;

namespace DryRun.Web.Practice;

/// <summary>A piece of a shown value.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Differs">True when the other value has something else there.</param>
public sealed record Piece(string Text, bool Differs);

/// <summary>Two values beside each other, with what differs marked.</summary>
internal sealed partial record Difference(IReadOnlyList<Piece> Expected, IReadOnlyList<Piece> Actual)
{
    /// <summary>Compares word by word; the longest common run of words stays unmarked.</summary>
    internal static Difference Of(string expected, string actual)
    {
        if (expected == actual)
        {
            return new Difference([new Piece(expected, false)], [new Piece(actual, false)]);
        }

        var (left, right) = Excerpt.OfBoth(expected, actual);
        var (a, b) = (Words(left), Words(right));
        var keep = WordAlignment.Common(a, b);
        return new Difference(Join(a, keep.Left), Join(b, keep.Right));
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

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
