using System.Globalization;
using DryRun.Core.Coaching;
using DryRun.Core.Questions;

namespace DryRun.CoachBench;

/// <summary>Lists the pairs of the tuning part that the coach puts in the wrong order.</summary>
internal static class Disagreements
{
    public static void Print(IEnumerable<Question> questions, Grader grader)
    {
        foreach (var question in questions.Where(question => !Part.IsSetAside(question.Id)))
        {
            var scored = question.Samples.Select(sample => (Sample: sample, grader.Grade(question.Id, sample.Text).Score)).ToList();
            foreach (var better in scored)
            {
                foreach (var worse in scored.Where(other => Ranking.IsBetter(better.Sample, other.Sample) && better.Score <= other.Score))
                {
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{better.Sample.Grade} < {worse.Sample.Grade}: {question.Id} {better.Sample.Name} {better.Score:0.00}, {worse.Sample.Name} {worse.Score:0.00}"));
                }
            }
        }
    }
}
