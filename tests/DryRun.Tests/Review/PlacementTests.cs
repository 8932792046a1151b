using DryRun.Core.Questions;
using DryRun.Core.Review;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Review;

public sealed class PlacementTests
{
    private static readonly string[] Areas = ["core", "web", "algorithms", "systems"];

    private static readonly PlacementItem[] Items =
    [
        .. Areas.SelectMany(area => Enumerable.Range(0, 12).Select(number => new PlacementItem($"{area}-{number:00}", Level.Mid, area, 1000 + (number * 100), 4))),
    ];

    [Fact]
    public void The_areas_take_turns()
    {
        var answers = Play(_ => true);

        answers.Count.ShouldBe(Placement.Length);
        answers.GroupBy(answer => answer.Template.Split('-')[0]).ShouldAllBe(area => area.Count() == 5);
        answers.Select(answer => answer.Template).ShouldBeUnique();
    }

    [Fact]
    public void Who_knows_the_hard_ones_is_placed_above_who_knows_the_easy_ones()
    {
        var strong = Placement.Ratings(Items, Play(item => item.Difficulty < 2000));
        var weak = Placement.Ratings(Items, Play(item => item.Difficulty < 1200));

        Areas.ShouldAllBe(area => strong[area].Value > weak[area].Value + 150);
        Elo.LevelOf(weak["core"].Value).ShouldBe(Level.Junior);
        Elo.LevelOf(strong["core"].Value).ShouldBe(Level.Senior);
    }

    [Fact]
    public void Questions_get_harder_for_who_is_right()
    {
        var right = Play(_ => true).Last(answer => answer.Template.StartsWith("core", StringComparison.Ordinal));
        var wrong = Play(_ => false).Last(answer => answer.Template.StartsWith("core", StringComparison.Ordinal));

        string.CompareOrdinal(right.Template, wrong.Template).ShouldBePositive();
    }

    [Fact]
    public void Ends_early_when_nothing_is_left_to_ask() =>
        Placement.Next(Items[..1], [new PlacementAnswer(Items[0].Template, Level.Mid, true)]).ShouldBeNull();

    private static List<PlacementAnswer> Play(Func<PlacementItem, bool> knows)
    {
        var answers = new List<PlacementAnswer>();
        while (Placement.Next(Items, answers) is { } item)
        {
            answers.Add(new PlacementAnswer(item.Template, item.Level, knows(item)));
        }

        return answers;
    }
}
