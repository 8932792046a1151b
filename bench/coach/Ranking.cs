using DryRun.Core.Questions;

namespace DryRun.CoachBench;

/// <summary>How often a way to score puts two answers to one question in the right order.</summary>
/// <param name="Right">Pairs in the right order; a tie is not right.</param>
/// <param name="Pairs">All pairs of answers that promise different levels.</param>
internal readonly record struct Ranking(int Right, int Pairs)
{
    public double Share => Pairs == 0 ? 0 : (double)Right / Pairs;

    /// <summary>Compares all answers of each question; wrong and stuffed ones are not compared with each other.</summary>
    public static Ranking Of(IEnumerable<Question> questions, Func<Question, SampleAnswer, double> score)
    {
        int right = 0, pairs = 0;
        foreach (var question in questions)
        {
            var scored = question.Samples.Select(sample => (Rank: Rank(sample.Grade), Score: score(question, sample))).ToList();
            foreach (var better in scored)
            {
                foreach (var worse in scored.Where(other => other.Rank < better.Rank))
                {
                    pairs++;
                    right += better.Score > worse.Score ? 1 : 0;
                }
            }
        }

        return new Ranking(right, pairs);
    }

    /// <summary>The questions in which each wrong answer is below each good one, among those that have both.</summary>
    public static (int Right, int Questions) WrongBelowGood(IEnumerable<Question> questions, Func<Question, SampleAnswer, double> score)
    {
        var judged = questions
            .Select(question => (
                Wrong: Scores(question, SampleGrade.Wrong, score),
                Good: Scores(question, SampleGrade.Good, score)))
            .Where(scores => scores.Wrong.Count > 0 && scores.Good.Count > 0)
            .ToList();
        return (judged.Count(scores => scores.Wrong.Max() < scores.Good.Min()), judged.Count);
    }

    private static List<double> Scores(Question question, SampleGrade grade, Func<Question, SampleAnswer, double> score) =>
        [.. question.Samples.Where(sample => sample.Grade == grade).Select(sample => score(question, sample))];

    /// <summary>True when the first promises more than the second.</summary>
    public static bool IsBetter(SampleAnswer first, SampleAnswer second) => Rank(first.Grade) > Rank(second.Grade);

    private static int Rank(SampleGrade grade) => Math.Max(1, (int)grade);
}
