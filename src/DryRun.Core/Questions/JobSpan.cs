namespace DryRun.Core.Questions;

/// <summary>Where something stands in a job text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Start">Where it begins in that line, in UTF-16 units from 0.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">The exact text between the two.</param>
/// <param name="Excerpt">The whole line without blanks around it; a part of it when it is long.</param>
public sealed record JobSpan(int Line, int Start, int End, string Text, string Excerpt)
{
    private const int LongestExcerpt = 240;
    private const int Lead = 80;

    /// <summary>The span of some words of one line.</summary>
    internal static JobSpan Of(JobDocument document, int from, int to)
    {
        var (first, last) = (document.Words[from], document.Words[to - 1]);
        var end = last.Line == first.Line ? last.End : document.Lines[first.Line].Length;
        var line = document.Lines[first.Line];
        return new(first.Line + 1, first.Start, end, line[first.Start..end], ExcerptOf(line, first.Start));
    }

    private static string ExcerptOf(string line, int start)
    {
        if (line.Length <= LongestExcerpt)
        {
            return line.Trim();
        }

        var from = Math.Max(0, start - Lead);
        var to = Math.Min(line.Length, from + LongestExcerpt);
        from += from > 0 && char.IsLowSurrogate(line[from]) ? 1 : 0;
        to -= to < line.Length && char.IsLowSurrogate(line[to]) ? 1 : 0;
        return $"{(from > 0 ? "… " : "")}{line[from..to].Trim()}{(to < line.Length ? " …" : "")}";
    }
}
