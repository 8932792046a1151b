using DryRun.Core.Coaching;

namespace DryRun.App.Coaching;

/// <summary>A key point of which coach and model think otherwise. Both are shown; the coach's is the one that counts.</summary>
/// <param name="PointId">The point's id.</param>
/// <param name="Coach">What the coach found.</param>
/// <param name="Model">What the model found.</param>
public sealed record Disagreement(string PointId, PointState Coach, PointOpinion Model)
{
    /// <summary>All of them, in the order of the coach's points.</summary>
    public static IReadOnlyList<Disagreement> Between(GradeResult grade, SecondOpinion opinion)
    {
        ArgumentNullException.ThrowIfNull(grade);
        ArgumentNullException.ThrowIfNull(opinion);
        return [.. grade.Points
            .Select(point => (Coach: point, Model: opinion.Points.FirstOrDefault(other => other.Id == point.Id)))
            .Where(pair => pair.Model is not null && pair.Model.State != pair.Coach.State)
            .Select(pair => new Disagreement(pair.Coach.Id, pair.Coach.State, pair.Model!))];
    }

    /// <summary>Misconceptions that only the model found.</summary>
    public static IReadOnlyList<MisconceptionResult> OnlyModel(GradeResult grade, SecondOpinion opinion)
    {
        ArgumentNullException.ThrowIfNull(grade);
        ArgumentNullException.ThrowIfNull(opinion);
        return [.. opinion.Misconceptions.Where(wrong => grade.Misconceptions.All(found => found.Id != wrong.Id))];
    }
}
