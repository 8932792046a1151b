using DryRun.Core.Questions;

namespace DryRun.Core.Review;

/// <summary>
/// Places learners and questions on one scale by who gets what right. A. Elo, The Rating of Chessplayers, 1978; with guessing and a
/// step that shrinks with experience as in R. Pelánek, Applications of the Elo rating system in adaptive educational systems, 2016.
/// </summary>
public static class Elo
{
    /// <summary>How often a question of the right difficulty is answered right.</summary>
    public const double Target = 0.75;

    /// <summary>Where a learner starts of whom nothing is known.</summary>
    public const double Start = 1500;

    private const double Scale = 400;
    private const double LevelStep = 300;

    // Learners move fast at first, so that a placement quiz of a few questions an area finds them; questions rest on
    // their author's level and move slowly.
    private static readonly Pace Learners = new(300, 0.25);
    private static readonly Pace Items = new(80, 0.05);

    /// <summary>Where a question starts that was written for this level: 1200, 1500 or 1800.</summary>
    public static double Of(Level level) => Start + (((int)level - (int)Level.Mid) * LevelStep);

    /// <summary>The level a rating is nearest to.</summary>
    public static Level LevelOf(double rating) => (rating - Start) switch
    {
        < -LevelStep / 2 => Level.Junior,
        < LevelStep / 2 => Level.Mid,
        _ => Level.Senior,
    };

    /// <summary>The probability, 0 to 1, that a learner answers a question right.</summary>
    /// <param name="learner">The learner's rating.</param>
    /// <param name="item">The question's rating.</param>
    /// <param name="choices">How many choices can be guessed between; 0 when nothing can be guessed.</param>
    public static double Expected(double learner, double item, int choices)
    {
        var known = 1 / (1 + Math.Pow(10, (item - learner) / Scale));
        var guess = Guess(choices);
        return guess + ((1 - guess) * known);
    }

    /// <summary>Both ratings after an answer.</summary>
    /// <param name="learner">The learner before.</param>
    /// <param name="item">The question before.</param>
    /// <param name="score">0 wrong to 1 right.</param>
    /// <param name="choices">How many choices could be guessed between; 0 when nothing could be guessed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is not in 0 to 1.</exception>
    public static (Rating Learner, Rating Item) After(Rating learner, Rating item, double score, int choices)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(score);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, 1);
        var surprise = score - Expected(learner.Value, item.Value, choices);
        return (Learners.Move(learner, surprise), Items.Move(item, -surprise));
    }

    private static double Guess(int choices) => choices > 1 ? 1.0 / choices : 0;

    private readonly record struct Pace(double FirstStep, double Slowing)
    {
        public Rating Move(Rating rating, double surprise) =>
            new(rating.Value + (FirstStep / (1 + (Slowing * rating.Count)) * surprise), rating.Count + 1);
    }
}
