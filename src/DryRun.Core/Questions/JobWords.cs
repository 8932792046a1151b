using System.Buffers;

namespace DryRun.Core.Questions;

/// <summary>Splits lines into words. A word is a run of letters and digits, with what belongs to a name: C++, C#, .NET.</summary>
internal static class JobWords
{
    private const int LongestGap = 3;

    private static readonly SearchValues<char> Joints = SearchValues.Create(" -/_'’&\u00a0\u2010\u2011");

    /// <summary>Appends the words of a line.</summary>
    /// <param name="line">The text of the line.</param>
    /// <param name="number">Its index.</param>
    /// <param name="continues">True when the line goes on with the sentence of the line before.</param>
    /// <param name="words">Where to append.</param>
    public static void Append(string line, int number, bool continues, List<JobWord> words)
    {
        var end = 0;
        var first = true;
        for (var at = 0; at < line.Length; at++)
        {
            if (!BeginsWord(line, at))
            {
                continue;
            }

            var start = at;
            at = EndOfWord(line, line[at] == '.' ? at + 1 : at);
            var joins = first ? continues : IsJoint(line.AsSpan(end, start - end));
            words.Add(new(number, start, at, line[start..at].ToLowerInvariant(), joins));
            end = at--;
            first = false;
        }
    }

    /// <summary>The words of a phrase, in lower case.</summary>
    public static IReadOnlyList<string> Of(string phrase)
    {
        var words = new List<JobWord>();
        Append(phrase, 0, continues: false, words);
        return [.. words.Select(word => word.Folded)];
    }

    private static bool BeginsWord(string line, int at) =>
        char.IsLetterOrDigit(line[at])
        || (line[at] == '.' && at + 1 < line.Length && char.IsLetter(line[at + 1]) && (at == 0 || " \t(/,".Contains(line[at - 1])));

    private static int EndOfWord(string line, int at)
    {
        while (at < line.Length && char.IsLetterOrDigit(line[at]))
        {
            at++;
        }

        while (at < line.Length && (line[at] is '+' or '#'))
        {
            at++;
        }

        return at;
    }

    // A dot joins only without a space: Node.js, but not 'in Node. JS'.
    private static bool IsJoint(ReadOnlySpan<char> gap) =>
        gap is "." || (gap.Length <= LongestGap && gap.IndexOfAnyExcept(Joints) < 0);
}
