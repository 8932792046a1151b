using System.Text.RegularExpressions;
using DryRun.Core.Coaching;

namespace DryRun.App.Coaching;

/// <summary>Finds words in an answer, word for word. Only white space may differ.</summary>
internal static class QuoteFinder
{
    /// <summary>The first place that holds these words as whole words; null when there is none.</summary>
    public static Quote? Find(string answer, string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 2 * answer.Length || !parts.Any(part => part.Any(char.IsLetterOrDigit)))
        {
            return null;
        }

        // Linear in the answer: the words are literals with white space between.
        var pattern = string.Join(@"\s+", parts.Select(Regex.Escape));
        var match = Regex.Matches(answer, pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)
            .FirstOrDefault(match => IsWhole(answer, match.Index, match.Index + match.Length));
        return match is null ? null : new Quote(match.Index, match.Index + match.Length);
    }

    // 'is' is not said in 'this'.
    private static bool IsWhole(string answer, int start, int end) =>
        !(start > 0 && char.IsLetterOrDigit(answer[start - 1]) && char.IsLetterOrDigit(answer[start]))
        && !(end < answer.Length && char.IsLetterOrDigit(answer[end]) && char.IsLetterOrDigit(answer[end - 1]));
}
