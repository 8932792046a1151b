using System.Globalization;
using DryRun.Core.Coaching;
using DryRun.Core.Questions;

namespace DryRun.CoachBench;

/// <summary>Shows model answers that the grader does not find strong.</summary>
internal static class ModelAnswers
{
    public static bool IsRight(GradeResult grade) =>
        grade.Band == Band.StrongHire && grade.Misconceptions.Count == 0 && grade.Points.All(point => point.State != PointState.Contradicted);

    public static void Print(IEnumerable<Question> questions, Grader grader)
    {
        foreach (var question in questions)
        {
            var grade = grader.Grade(question.Id, question.Answer);
            if (!IsRight(grade))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question.Id}: {grade.Score:0.000} {grade.Band}"));
                Explanation.Print(question, question.Answer, grade);
            }
        }
    }
}
