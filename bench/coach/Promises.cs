using System.Globalization;
using DryRun.Core.Coaching;
using DryRun.Core.Questions;

namespace DryRun.CoachBench;

/// <summary>How many promised details of sample answers are found.</summary>
internal static class Promises
{
    public static void Print(IReadOnlyCollection<Question> questions, Func<Question, SampleAnswer, GradeResult> grade)
    {
        var samples = questions.SelectMany(question => question.Samples.Select(sample => (Sample: sample, Grade: grade(question, sample)))).ToList();
        Print("points covered as promised", samples.SelectMany(pair => pair.Sample.Covers.Select(id => IsAtLeastHalf(pair.Grade, id))));
        Print("points missed as promised", samples.SelectMany(pair => pair.Sample.Misses.Select(id => !IsCovered(pair.Grade, id))));
        Print("misconceptions caught as promised", samples.SelectMany(pair => pair.Sample.Catches.Select(id => pair.Grade.Misconceptions.Any(found => found.Id == id))));
        Print("strong and good answers without a misconception found", samples
            .Where(pair => pair.Sample.Grade is SampleGrade.Strong or SampleGrade.Good)
            .Select(pair => pair.Grade.Misconceptions.Count == 0));
    }

    public static bool IsAtLeastHalf(GradeResult grade, string id) =>
        grade.Points.Any(point => point.Id == id && point.State is PointState.Covered or PointState.Partial);

    public static bool IsCovered(GradeResult grade, string id) =>
        grade.Points.Any(point => point.Id == id && point.State == PointState.Covered);

    private static void Print(string name, IEnumerable<bool> kept)
    {
        var all = kept.ToList();
        if (all.Count > 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {all.Count(one => one)} of {all.Count}"));
        }
    }
}
