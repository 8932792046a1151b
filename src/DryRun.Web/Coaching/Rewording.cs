using DryRun.Web.Shared;

namespace DryRun.Web.Coaching;

/// <summary>What happened to a piece of a text.</summary>
public enum Change
{
    /// <summary>It stays.</summary>
    Kept,

    /// <summary>It goes.</summary>
    Removed,

    /// <summary>It is new.</summary>
    Added,
}

/// <summary>A piece of a reworded text.</summary>
/// <param name="Text">The words, one space between them.</param>
/// <param name="Change">What happened to them.</param>
public sealed record RewordedPiece(string Text, Change Change);

/// <summary>A text and its better phrasing as one, with what goes and what is new marked.</summary>
internal static class Rewording
{
    /// <summary>The pieces in order. Those kept and removed are the words before, those kept and added the words after.</summary>
    public static IReadOnlyList<RewordedPiece> Of(string before, string after)
    {
        var (left, right) = (Words(before), Words(after));
        var (kept, stays) = WordAlignment.Common(left, right);
        var words = new List<(string Word, Change Change)>();
        for (int i = 0, j = 0; i < left.Length || j < right.Length;)
        {
            if (i < left.Length && !kept[i])
            {
                words.Add((left[i++], Change.Removed));
            }
            else if (j < right.Length && !stays[j])
            {
                words.Add((right[j++], Change.Added));
            }
            else
            {
                words.Add((left[i++], Change.Kept));
                j++;
            }
        }

        return Joined(words);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static List<RewordedPiece> Joined(List<(string Word, Change Change)> words)
    {
        var pieces = new List<RewordedPiece>();
        for (int from = 0, to; from < words.Count; from = to)
        {
            for (to = from + 1; to < words.Count && words[to].Change == words[from].Change; to++)
            {
            }

            pieces.Add(new RewordedPiece(string.Join(' ', words[from..to].Select(word => word.Word)), words[from].Change));
        }

        return pieces;
    }
}
