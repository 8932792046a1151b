using DryRun.App.Curriculum.Search;

namespace DryRun.Web.Shared;

/// <summary>Characters that look alike.</summary>
internal readonly record struct MarkedPiece(string Text, bool IsMarked);

/// <summary>Prose, or what stood between backticks.</summary>
internal sealed record MarkedRun(bool IsCode, IReadOnlyList<MarkedPiece> Pieces)
{
    /// <summary>Cuts marked text into runs, whose pieces are to be encoded one by one.</summary>
    public static IEnumerable<MarkedRun> Of(MarkedText text)
    {
        var start = 0;
        for (var isCode = false; start <= text.Text.Length; isCode = !isCode)
        {
            var backtick = text.Text.IndexOf('`', start);
            var end = backtick < 0 ? text.Text.Length : backtick;
            yield return new MarkedRun(isCode, [.. PiecesOf(text, start, end)]);
            start = end + 1;
        }
    }

    private static IEnumerable<MarkedPiece> PiecesOf(MarkedText text, int start, int end)
    {
        foreach (var mark in text.Marks.Where(mark => mark.End > start && mark.Start < end))
        {
            var (first, last) = (Math.Max(start, mark.Start), Math.Min(end, mark.End));
            yield return new MarkedPiece(text.Text[start..first], IsMarked: false);
            yield return new MarkedPiece(text.Text[first..last], IsMarked: true);
            start = last;
        }

        yield return new MarkedPiece(text.Text[start..end], IsMarked: false);
    }
}
