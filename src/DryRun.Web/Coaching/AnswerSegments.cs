using DryRun.Core.Coaching;

namespace DryRun.Web.Coaching;

/// <summary>What a quote shows, the gravest first.</summary>
public enum MarkKind
{
    /// <summary>A misconception.</summary>
    Mistake,

    /// <summary>The contrary of a key point.</summary>
    Contrary,

    /// <summary>A point of which the coach is not sure.</summary>
    Unsure,

    /// <summary>Half of a point.</summary>
    Half,

    /// <summary>A point.</summary>
    Said,
}

/// <summary>A quote that is to be marked.</summary>
/// <param name="Quote">The place.</param>
/// <param name="Kind">What it shows.</param>
/// <param name="Note">The number of the note that says why.</param>
public readonly record struct Mark(Quote Quote, MarkKind Kind, int Note);

/// <summary>A piece of an answer in which nothing begins or ends.</summary>
/// <param name="Text">The words.</param>
/// <param name="Kind">The gravest of the marks it lies in; null when it lies in none.</param>
/// <param name="IsShared">True when it lies in more than one.</param>
/// <param name="Notes">The notes whose quotes end with it.</param>
public sealed record Segment(string Text, MarkKind? Kind, bool IsShared, IReadOnlyList<int> Notes);

/// <summary>Cuts an answer where marks begin and end, so that overlapping quotes can be shown.</summary>
internal static class AnswerSegments
{
    /// <summary>The pieces in order; together they are the text.</summary>
    public static IReadOnlyList<Segment> Cut(string text, IReadOnlyCollection<Mark> marks)
    {
        var inside = marks.Select(mark => mark with { Quote = Within(text, mark.Quote) }).Where(mark => mark.Quote.Start < mark.Quote.End).ToList();
        var cuts = inside.SelectMany(mark => new[] { mark.Quote.Start, mark.Quote.End }).Append(0).Append(text.Length).Distinct().Order().ToList();
        return [.. cuts.Zip(cuts.Skip(1), (start, end) => Piece(text, start, end, inside))];
    }

    private static Segment Piece(string text, int start, int end, List<Mark> marks)
    {
        var around = marks.Where(mark => mark.Quote.Start <= start && mark.Quote.End >= end).ToList();
        return new Segment(
            text[start..end],
            around.Count > 0 ? around.Min(mark => mark.Kind) : null,
            around.Select(mark => mark.Note).Distinct().Count() > 1,
            [.. around.Where(mark => mark.Quote.End == end).Select(mark => mark.Note).Distinct().Order()]);
    }

    private static Quote Within(string text, Quote quote) =>
        new(Math.Clamp(quote.Start, 0, text.Length), Math.Clamp(quote.End, 0, text.Length));
}
