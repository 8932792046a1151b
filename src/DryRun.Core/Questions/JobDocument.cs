namespace DryRun.Core.Questions;

/// <summary>A job text as lines, words and sentences. Blank lines are counted and otherwise mean nothing.</summary>
internal sealed class JobDocument
{
    // A line of prose that was wrapped is about as long as the page is wide.
    private const int ShortestWrapped = 45;

    private JobDocument(IReadOnlyList<string> lines, IReadOnlyList<JobWord> words, IReadOnlyList<Range> sentences)
    {
        Lines = lines;
        Words = words;
        Sentences = sentences;
    }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<JobWord> Words { get; }

    /// <summary>Ranges of words; together they are all words, in order.</summary>
    public IReadOnlyList<Range> Sentences { get; }

    public static JobDocument Of(string text)
    {
        var lines = Split(text);
        var words = new List<JobWord>();
        string? before = null;
        for (var number = 0; number < lines.Count; number++)
        {
            var line = lines[number];
            if (!string.IsNullOrWhiteSpace(line))
            {
                JobWords.Append(line, number, before is not null && Continues(before, line), words);
                before = line;
            }
        }

        return new(lines, words, Cut(lines, words));
    }

    /// <summary>The text between two words of one line; a line end when they are on different lines.</summary>
    public ReadOnlySpan<char> Between(int left, int right) => Words[left].Line == Words[right].Line
        ? Lines[Words[left].Line].AsSpan(Words[left].End, Words[right].Start - Words[left].End)
        : "\n";

    /// <summary>A word as it is written.</summary>
    public ReadOnlySpan<char> Written(int word) => Lines[Words[word].Line].AsSpan(Words[word].Start, Words[word].End - Words[word].Start);

    /// <summary>The first character after a word that is no blank or ornament; null at the end of its line.</summary>
    public char? After(int word) => Sign(Lines[Words[word].Line].AsSpan(Words[word].End).TrimStart(" \t*_`"));

    /// <summary>The last character before a word that is no blank or ornament; null at the start of its line.</summary>
    public char? Before(int word)
    {
        var left = Lines[Words[word].Line].AsSpan(0, Words[word].Start).TrimEnd(" \t*_`");
        return left.IsEmpty ? null : left[^1];
    }

    private static char? Sign(ReadOnlySpan<char> text) => text.IsEmpty ? null : text[0];

    private static List<string> Split(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\n' or '\r')
            {
                lines.Add(text[start..at]);
                at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 1 : 0;
                start = at + 1;
            }
        }

        lines.Add(text[start..]);
        return lines;
    }

    private static bool Continues(string before, string line)
    {
        var end = before.AsSpan().TrimEnd();
        return end.Length >= ShortestWrapped && !".:;!?".Contains(end[^1]) && char.IsLower(line.AsSpan().TrimStart()[0]);
    }

    private static List<Range> Cut(List<string> lines, List<JobWord> words)
    {
        var sentences = new List<Range>();
        var start = 0;
        for (var word = 1; word <= words.Count; word++)
        {
            if (word == words.Count || IsEnd(lines, words, word))
            {
                if (word > start)
                {
                    sentences.Add(start..word);
                }

                start = word;
            }
        }

        return sentences;
    }

    private static bool IsEnd(List<string> lines, List<JobWord> words, int next)
    {
        var (left, right) = (words[next - 1], words[next]);
        if (left.Line != right.Line)
        {
            return !right.Joins;
        }

        var gap = lines[left.Line].AsSpan(left.End, right.Start - left.End);
        return gap.IndexOfAny(";!?•|") >= 0 || (gap.IndexOf(". ") >= 0 && left.Folded is not ("e" or "g" or "i" or "etc" or "vs" or "incl"));
    }
}
