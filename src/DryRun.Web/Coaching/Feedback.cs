using DryRun.App.Coaching;
using DryRun.Core.Coaching;
using DryRun.Core.Questions;

namespace DryRun.Web.Coaching;

/// <summary>A note at the side of an answer: what a quote shows and why.</summary>
/// <param name="Number">Its number, by which the quote refers to it.</param>
/// <param name="Kind">What the quote shows.</param>
/// <param name="Statement">The key point, or the misconception.</param>
public sealed record Note(int Number, MarkKind Kind, string Statement)
{
    /// <summary>Why it is wrong; null for key points.</summary>
    public string? Why { get; init; }

    /// <summary>1 to 3; null for misconceptions.</summary>
    public int? Weight { get; init; }

    /// <summary>What it gave or cost; null when that is not known.</summary>
    public ScorePart? Part { get; init; }

    /// <summary>The places.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }
}

/// <summary>A key point and what the answer did with it.</summary>
/// <param name="Point">The point.</param>
/// <param name="Result">What the answer did with it.</param>
public sealed record JudgedPoint(KeyPoint Point, PointResult Result)
{
    /// <summary>0 not there, 1 half or not sure, 2 said.</summary>
    public int Rank => Result.State switch { PointState.Covered => 2, PointState.Partial or PointState.Unsure => 1, _ => 0 };
}

/// <summary>An answer made ready to be shown beside its question. Points that have left the question are left out.</summary>
public sealed class Feedback
{
    /// <summary>Results are kept with three digits.</summary>
    private const double Rounding = 0.006;

    /// <summary>Puts an answer beside its question.</summary>
    public Feedback(Question question, Answer answer)
    {
        Question = question;
        Answer = answer;
        Points = [.. answer.Result.Points
            .Select(result => (Point: question.Points.FirstOrDefault(point => point.Id == result.Id), Result: result))
            .Where(pair => pair.Point is not null)
            .Select(pair => new JudgedPoint(pair.Point!, pair.Result))];
        Account = ScoreAccount.Of(question, answer.Result) is var account && Math.Abs(account.Score - answer.Result.Score) < Rounding ? account : null;
        Notes = Numbered([.. Points.Where(point => point.Result.Quotes.Count > 0).Select(NoteOf), .. Mistakes(question, answer)]);
        Segments = AnswerSegments.Cut(answer.Text, [.. Notes.SelectMany(note => note.Quotes.Select(quote => new Mark(quote, note.Kind, note.Number)))]);
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The answer.</summary>
    public Answer Answer { get; }

    /// <summary>How the score came about; null for an answer that was scored by other rules than today's.</summary>
    public ScoreAccount? Account { get; }

    /// <summary>All points in the question's order.</summary>
    public IReadOnlyList<JudgedPoint> Points { get; }

    /// <summary>Notes in the order in which their quotes begin.</summary>
    public IReadOnlyList<Note> Notes { get; }

    /// <summary>The text, cut where quotes begin and end.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>Points that are not there, the essential ones first.</summary>
    public IReadOnlyList<JudgedPoint> Missing =>
        [.. Points.Where(point => point.Result.State == PointState.Missing).OrderByDescending(point => point.Point.Weight)];

    /// <summary>Points of which the coach is not sure.</summary>
    public IReadOnlyList<JudgedPoint> Unsure => [.. Points.Where(point => point.Result.State == PointState.Unsure)];

    /// <summary>What to ask next: a question that goes on from a point that was made, else the first one.</summary>
    public FollowUp FollowUp =>
        Question.FollowUps.FirstOrDefault(next => Points.Any(point => point.Point.Id == next.PointId && point.Rank == 2)) ?? Question.FollowUps[0];

    /// <summary>What a point gave, or null when that is not known.</summary>
    public ScorePart? PartOf(string pointId) => Account is { } account && account.Points.TryGetValue(pointId, out var part) ? part : null;

    private Note NoteOf(JudgedPoint point) => new(0, KindOf(point.Result.State), point.Point.Statement)
    {
        Weight = point.Point.Weight,
        Part = PartOf(point.Point.Id),
        Quotes = point.Result.Quotes,
    };

    private static IEnumerable<Note> Mistakes(Question question, Answer answer) => answer.Result.Misconceptions
        .Select(found => (Found: found, Wrong: question.Misconceptions.FirstOrDefault(wrong => wrong.Id == found.Id)))
        .Where(pair => pair.Wrong is not null)
        .Select(pair => new Note(0, MarkKind.Mistake, pair.Wrong!.Statement) { Why = pair.Wrong.Why, Quotes = pair.Found.Quotes });

    private static IReadOnlyList<Note> Numbered(List<Note> notes) =>
        [.. notes.OrderBy(note => note.Quotes.Min(quote => quote.Start)).ThenBy(note => note.Kind).Select((note, index) => note with { Number = index + 1 })];

    private static MarkKind KindOf(PointState state) => state switch
    {
        PointState.Covered => MarkKind.Said,
        PointState.Partial => MarkKind.Half,
        PointState.Contradicted => MarkKind.Contrary,
        _ => MarkKind.Unsure,
    };
}
