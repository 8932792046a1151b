using DryRun.Core.Questions;
using DryRun.Core.Review;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Review;

public sealed class EloTests
{
    [Theory]
    [InlineData(1500, 1500, 0, 0.5)]
    [InlineData(1900, 1500, 0, 0.909)]
    [InlineData(1500, 1500, 4, 0.625)]
    [InlineData(0, 3000, 4, 0.25)]
    public void Expects_by_the_distance_and_by_what_can_be_guessed(double learner, double item, int choices, double expected) =>
        Elo.Expected(learner, item, choices).ShouldBe(expected, 0.001);

    [Fact]
    public void A_surprise_moves_both_apart_and_more_than_what_was_expected()
    {
        var (expected, _) = Elo.After(new Rating(1800, 0), new Rating(1200, 0), 1, 0);
        var (surprised, item) = Elo.After(new Rating(1200, 0), new Rating(1800, 0), 1, 0);

        (surprised.Value - 1200).ShouldBeGreaterThan(expected.Value - 1800);
        item.Value.ShouldBeLessThan(1800);
    }

    [Fact]
    public void Experience_makes_the_steps_smaller()
    {
        var (fresh, _) = Elo.After(new Rating(1500, 0), new Rating(1500, 0), 1, 0);
        var (settled, _) = Elo.After(new Rating(1500, 100), new Rating(1500, 0), 1, 0);

        (settled.Value - 1500).ShouldBeLessThan((fresh.Value - 1500) / 5);
        settled.Count.ShouldBe(101);
    }

    [Theory]
    [InlineData(Level.Junior)]
    [InlineData(Level.Mid)]
    [InlineData(Level.Senior)]
    public void A_level_is_found_again_at_its_own_rating(Level level) =>
        Elo.LevelOf(Elo.Of(level)).ShouldBe(level);

    [Fact]
    public void Refuses_a_score_that_is_none() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Elo.After(new Rating(1500, 0), new Rating(1500, 0), 1.5, 0));
}
