using DryRun.Core.Questions;

namespace DryRun.Core.Coaching;

/// <summary>A part of a score.</summary>
/// <param name="Earned">What it gives, in shares of the whole score; negative when it costs.</param>
/// <param name="Possible">What it can give.</param>
public readonly record struct ScorePart(double Earned, double Possible);

/// <summary>How a score came about: what each point gave, what was told beside them, what mistakes cost.</summary>
public sealed record ScoreAccount
{
    /// <summary>What each point gave, by the point's id.</summary>
    public required IReadOnlyDictionary<string, ScorePart> Points { get; init; }

    /// <summary>Reasons, examples and consequences beside the bare facts.</summary>
    public required ScorePart Told { get; init; }

    /// <summary>How the story is told; null where that is not scored.</summary>
    public ScorePart? Story { get; init; }

    /// <summary>What misconceptions cost, 0 or negative.</summary>
    public required double Mistakes { get; init; }

    /// <summary>The highest score that the remarks about the answer allow; null when there is no such limit.</summary>
    public double? Cap { get; init; }

    /// <summary>The parts together, under the limit: the score.</summary>
    public double Score => Math.Clamp(
        Math.Min(Math.Max(0, Points.Values.Sum(part => part.Earned)) + Told.Earned + (Story?.Earned ?? 0) + Mistakes, Cap ?? 1), 0, 1);

    /// <summary>Takes a result apart by the rules by which it was scored.</summary>
    public static ScoreAccount Of(Question question, GradeResult result)
    {
        var isStory = result.Story is not null && question.Seeks is not Grader.Motivation;
        var content = isStory ? 1 - Scoring.StoryShare : 1;
        var whole = (double)question.Points.Sum(point => point.Weight);
        var shares = result.Points.ToDictionary(point => point.Id, point => Weight(question, point.Id) / whole, StringComparer.Ordinal);
        var covered = Math.Max(0, result.Points.Sum(point => shares[point.Id] * Scoring.Earned(point.State, point.Strength)));
        var facts = content * (1 - Scoring.DepthShare);
        return new ScoreAccount
        {
            Points = result.Points.ToDictionary(
                point => point.Id,
                point => new ScorePart(facts * shares[point.Id] * Scoring.Earned(point.State, point.Strength), facts * shares[point.Id]),
                StringComparer.Ordinal),
            Told = new ScorePart(content * Scoring.DepthShare * Scoring.Told(result.Depth, covered), content * Scoring.DepthShare),
            Story = isStory ? new ScorePart(Scoring.StoryShare * Scoring.Story(result.Story!), Scoring.StoryShare) : null,
            Mistakes = -Scoring.MisconceptionCost * result.Misconceptions.Count,
            Cap = Scoring.Cap(result.Flags) is < 1 and var cap ? cap : null,
        };
    }

    private static int Weight(Question question, string pointId) =>
        question.Points.FirstOrDefault(point => point.Id == pointId)?.Weight ?? 0;
}
