using DryRun.Core.Questions;

namespace DryRun.Core.Coaching;

/// <summary>A promise of a question about how answers are judged that the grader does not keep.</summary>
/// <param name="Sample">The sample answer it is about; null for the model answer.</param>
/// <param name="Promise">What is promised.</param>
/// <param name="Found">What was found instead.</param>
public sealed record BrokenPromise(SampleAnswer? Sample, string Promise, string Found);

/// <summary>Proves that the grader judges the model answer and the sample answers of a question as they promise.</summary>
/// <remarks>What exactly is promised is in <c>docs/content-format.md</c>, 'What answers promise'.</remarks>
public static class AnswerPromises
{
    /// <summary>The highest score a bag of words may have that is not recognised as one.</summary>
    private const double StuffedLimit = 0.15;

    /// <summary>
    /// The promises that <c>dryrun verify</c> demands and that are broken: of the model answer, and that no wrong or stuffed answer
    /// comes near a good one. Empty when all are kept.
    /// </summary>
    /// <param name="grader">A grader that knows the question.</param>
    /// <param name="question">The question.</param>
    public static IReadOnlyList<BrokenPromise> Broken(Grader grader, Question question)
    {
        var judged = Judged(grader, question);
        return
        [
            .. OfModel(question, grader.Grade(question.Id, question.Answer)),
            .. judged.SelectMany(OfStuffed),
            .. OfOrder(judged, (better, worse) => better >= SampleGrade.Good && worse <= SampleGrade.Wrong),
        ];
    }

    /// <summary>
    /// The promises about details that are broken: points covered and missed, misconceptions caught and not imagined, partial answers
    /// between good and wrong ones. They are measured by <c>bench/coach</c>.
    /// </summary>
    /// <param name="grader">A grader that knows the question.</param>
    /// <param name="question">The question.</param>
    public static IReadOnlyList<BrokenPromise> BrokenDetails(Grader grader, Question question)
    {
        var judged = Judged(grader, question);
        return
        [
            .. judged.SelectMany(OfPoints),
            .. judged.SelectMany(OfMisconceptions),
            .. judged.SelectMany(OfFalseAlarm),
            .. OfOrder(judged, (better, worse) => better == SampleGrade.Partial ? worse <= SampleGrade.Wrong : better >= SampleGrade.Good && worse == SampleGrade.Partial),
        ];
    }

    private static List<JudgedAnswer> Judged(Grader grader, Question question) =>
        [.. question.Samples.Select(sample => new JudgedAnswer(sample, grader.Grade(question.Id, sample.Text)))];

    private static IEnumerable<BrokenPromise> OfModel(Question question, GradeResult grade)
    {
        if (grade.Band != Band.StrongHire)
        {
            yield return new BrokenPromise(null, "is a strong hire", $"score {Number(grade.Score)}, not said: {Ids(grade, point => point.State is not PointState.Covered)}");
        }

        if (grade.Misconceptions.Count > 0)
        {
            yield return new BrokenPromise(null, "has no misconception", string.Join(", ", grade.Misconceptions.Select(wrong => $"{wrong.Id} in '{JudgedAnswer.Text(question.Answer, wrong.Quotes)}'")));
        }

        if (grade.Points.Any(point => point.State == PointState.Contradicted))
        {
            yield return new BrokenPromise(null, "contradicts no point", Ids(grade, point => point.State == PointState.Contradicted));
        }
    }

    private static IEnumerable<BrokenPromise> OfPoints(JudgedAnswer judged)
    {
        foreach (var point in judged.Grade.Points)
        {
            if (judged.Sample.Covers.Contains(point.Id, StringComparer.Ordinal) && point.State is not (PointState.Covered or PointState.Partial))
            {
                yield return new BrokenPromise(judged.Sample, $"covers {point.Id}", $"{point.State} {Number(point.Strength)}");
            }

            if (judged.Sample.Misses.Contains(point.Id, StringComparer.Ordinal) && point.State == PointState.Covered)
            {
                yield return new BrokenPromise(judged.Sample, $"misses {point.Id}", $"covered by '{judged.Text(point.Quotes)}'");
            }
        }
    }

    private static IEnumerable<BrokenPromise> OfMisconceptions(JudgedAnswer judged)
    {
        foreach (var id in judged.Sample.Catches)
        {
            var found = judged.Grade.Misconceptions.FirstOrDefault(wrong => wrong.Id == id);
            var words = judged.Sample.CatchQuotes.GetValueOrDefault(id);
            if (found is null)
            {
                yield return new BrokenPromise(judged.Sample, $"catches {id}", "not caught");
            }
            else if (words is not null && !judged.Overlaps(found.Quotes, words))
            {
                yield return new BrokenPromise(judged.Sample, $"catches {id} in '{words}'", $"caught in '{judged.Text(found.Quotes)}'");
            }
        }
    }

    private static IEnumerable<BrokenPromise> OfFalseAlarm(JudgedAnswer judged)
    {
        if (judged.Sample.Grade >= SampleGrade.Good && judged.Grade.Misconceptions.Count > 0)
        {
            yield return new BrokenPromise(
                judged.Sample, "has no misconception", string.Join(", ", judged.Grade.Misconceptions.Select(wrong => $"{wrong.Id} in '{judged.Text(wrong.Quotes)}'")));
        }
    }

    private static IEnumerable<BrokenPromise> OfStuffed(JudgedAnswer judged)
    {
        if (judged.Sample.Grade == SampleGrade.Stuffed && judged.Grade.Score >= StuffedLimit && !judged.Grade.Flags.Contains(AnswerRemark.Stuffed))
        {
            yield return new BrokenPromise(judged.Sample, "is seen to be a bag of words", $"score {Number(judged.Grade.Score)}");
        }
    }

    private static IEnumerable<BrokenPromise> OfOrder(List<JudgedAnswer> judged, Func<SampleGrade, SampleGrade, bool> mustBeat) =>
        from better in judged
        from worse in judged
        where mustBeat(better.Sample.Grade, worse.Sample.Grade) && better.Grade.Score <= worse.Grade.Score
        select new BrokenPromise(
            better.Sample,
            $"scores above {worse.Sample.Grade.ToString().ToLowerInvariant()}/{worse.Sample.Name}",
            $"{Number(better.Grade.Score)} and {Number(worse.Grade.Score)}");

    private static string Ids(GradeResult grade, Func<PointResult, bool> counts) =>
        string.Join(", ", grade.Points.Where(counts).Select(point => point.Id));

    private static string Number(double value) => FormattableString.Invariant($"{value:0.00}");
}
