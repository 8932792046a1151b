using DryRun.Core.Questions;

namespace DryRun.Core.Coaching;

/// <summary>An answer as its learner sees it, where the coach was unsure.</summary>
public static class LearnerView
{
    /// <summary>What a point of which the coach is unsure stands for in the coach's score, as a share of the whole point.</summary>
    private const double Unsure = 0.5;

    /// <summary>
    /// The score with the learner's word on unsure points, 0 to 1: one that was said counts in full, one that was not counts nothing. Other
    /// points are the coach's to judge and stay as they are.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="result">What the coach made of the answer.</param>
    /// <param name="ticks">For ids of points: true when the learner says that it was said.</param>
    public static double Score(Question question, GradeResult result, IReadOnlyDictionary<string, bool> ticks)
    {
        var whole = (double)question.Points.Sum(point => point.Weight);
        var change = result.Points
            .Where(point => point.State == PointState.Unsure && ticks.ContainsKey(point.Id))
            .Sum(point => Weight(question, point.Id) / whole * (ticks[point.Id] ? 1 - Unsure : -Unsure));
        return Math.Round(Math.Clamp(result.Score + change, 0, 1), 3);
    }

    private static int Weight(Question question, string pointId) =>
        question.Points.FirstOrDefault(point => point.Id == pointId)?.Weight ?? 0;
}
