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
    /// The promises that are broken: of the model answer, of points covered and missed, of misconceptions caught in the right words and
    /// not imagined, and of the order of scores. Empty when all are kept.
    /// </summary>
    /// <param name="grader">A grader that knows the question.</param>
    /// <param name="question">The question.</param>
    public static IReadOnlyList<BrokenPromise> Broken(Grader grader, Question question)
    {
        List<JudgedAnswer> judged = [.. question.Samples.Select(sample => new JudgedAnswer(sample, grader.Grade(question.Id, sample.Text)))];
        return
        [
            .. OfModel(question, grader.Grade(question.Id, question.Answer)),
            .. judged.SelectMany(OfPoints),
            .. judged.SelectMany(OfMisconceptions),
            .. judged.SelectMany(OfFalseAlarm),
            .. judged.SelectMany(OfStuffed),
            .. OfOrder(judged),
        ];
    }

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

    private static IEnumerable<BrokenPromise> OfOrder(List<JudgedAnswer> judged) =>
        from better in judged
        from worse in judged
        where MustBeat(better.Sample.Grade, worse.Sample.Grade) && better.Grade.Score <= worse.Grade.Score
        select new BrokenPromise(
            better.Sample,
            $"scores above {worse.Sample.Grade.ToString().ToLowerInvariant()}/{worse.Sample.Name}",
            $"{Number(better.Grade.Score)} and {Number(worse.Grade.Score)}");

    /// <summary>Two right answers, or two that are none, may come in either order: which is better is not for a number to decide.</summary>
    private static bool MustBeat(SampleGrade better, SampleGrade worse) => better switch
    {
        SampleGrade.Strong or SampleGrade.Good => worse <= SampleGrade.Partial,
        SampleGrade.Partial => worse <= SampleGrade.Wrong,
        _ => false,
    };

    private static string Ids(GradeResult grade, Func<PointResult, bool> counts) =>
        string.Join(", ", grade.Points.Where(counts).Select(point => point.Id));

    private static string Number(double value) => FormattableString.Invariant($"{value:0.00}");
}
