using DryRun.Core.Questions;

namespace DryRun.Core.Review;

/// <summary>A template at one of its levels, that a placement quiz may ask.</summary>
/// <param name="Template">The template's id.</param>
/// <param name="Level">The level.</param>
/// <param name="AreaId">The skill area it belongs to.</param>
/// <param name="Difficulty">Its rating.</param>
/// <param name="Choices">How many choices can be guessed between; 0 when nothing can be guessed.</param>
public sealed record PlacementItem(string Template, Level Level, string AreaId, double Difficulty, int Choices);

/// <summary>An answer in a placement quiz.</summary>
/// <param name="Template">The template that was asked.</param>
/// <param name="Level">The level it was asked at.</param>
/// <param name="IsRight">True when it was right.</param>
public readonly record struct PlacementAnswer(string Template, Level Level, bool IsRight);

/// <summary>
/// Finds a learner's level in each area with few questions: the areas take turns, and each question is the one that the learner
/// would answer right with a probability nearest to <see cref="Elo.Target"/>.
/// </summary>
public static class Placement
{
    /// <summary>How many questions a placement quiz asks.</summary>
    public const int Length = 20;

    /// <summary>What to ask next, no template twice, or null when the quiz is over or nothing is left to ask.</summary>
    /// <param name="items">All templates that may be asked; the order decides between equals.</param>
    /// <param name="answers">The answers so far, in order.</param>
    public static PlacementItem? Next(IReadOnlyList<PlacementItem> items, IReadOnlyList<PlacementAnswer> answers)
    {
        if (answers.Count >= Length)
        {
            return null;
        }

        var asked = answers.Select(answer => answer.Template).ToHashSet(StringComparer.Ordinal);
        var ratings = Ratings(items, answers);
        return items
            .Where(item => !asked.Contains(item.Template))
            .GroupBy(item => item.AreaId, StringComparer.Ordinal)
            .OrderBy(area => ratings.GetValueOrDefault(area.Key).Count)
            .FirstOrDefault()
            ?.MinBy(item => Math.Abs(Elo.Expected(Of(ratings, item.AreaId).Value, item.Difficulty, item.Choices) - Elo.Target));
    }

    /// <summary>The learner's rating in each area that was asked.</summary>
    public static IReadOnlyDictionary<string, Rating> Ratings(IReadOnlyList<PlacementItem> items, IReadOnlyList<PlacementAnswer> answers)
    {
        var known = items.ToDictionary(item => (item.Template, item.Level));
        var ratings = new Dictionary<string, Rating>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            if (known.TryGetValue((answer.Template, answer.Level), out var item))
            {
                var (learner, _) = Elo.After(Of(ratings, item.AreaId), new Rating(item.Difficulty, 0), answer.IsRight ? 1 : 0, item.Choices);
                ratings[item.AreaId] = learner;
            }
        }

        return ratings;
    }

    private static Rating Of(IReadOnlyDictionary<string, Rating> ratings, string areaId) =>
        ratings.GetValueOrDefault(areaId, new Rating(Elo.Start, 0));
}
