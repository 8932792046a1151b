using DryRun.Core.Curriculum;
using DryRun.Core.Practice;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Practice;

public sealed class ProgressionTests
{
    private static readonly Catalogue Catalogue = SmallCatalogue.Make();
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Without_evidence_the_first_item_of_the_first_day_is_next()
    {
        var progress = Progression.Of(Catalogue, []);

        progress.Next!.Item.Id.ShouldBe("first-steps");
        progress.Days.ShouldAllBe(day => day.Done == 0);
        progress.Attempted.ShouldBeEmpty();
    }

    [Fact]
    public void After_the_lesson_comes_the_problem_of_the_same_day()
    {
        var progress = Progression.Of(Catalogue, [Read("first-steps", Monday)]);

        progress.Next!.Item.ShouldBe(new DayItem(ItemKind.Problem, "add-two", "Add two", 5));
        progress.Day(1, 1)!.Share.ShouldBe(0.5);
        progress.LessonsRead["first-steps"].ShouldBe(Monday);
    }

    [Fact]
    public void A_failed_attempt_counts_as_attempted_and_not_as_solved()
    {
        var progress = Progression.Of(Catalogue, [Tried("add-two", 0)]);

        progress.Attempted.ShouldContain("add-two");
        progress.Solved.ShouldBeEmpty();
    }

    [Fact]
    public void Once_solved_stays_solved_whatever_follows()
    {
        var progress = Progression.Of(Catalogue, [Tried("add-two", 1), Tried("add-two", 0)]);

        progress.Solved.ShouldContain("add-two");
    }

    [Fact]
    public void With_everything_done_nothing_is_next()
    {
        var progress = Progression.Of(Catalogue, [Read("first-steps", Monday), Tried("add-two", 1), Tried("echo", 1)]);

        progress.Next.ShouldBeNull();
        progress.Day(1, 1)!.IsDone.ShouldBeTrue();
        progress.Areas.Select(area => (area.Area.Id, area.Done, area.Total)).ShouldBe([("core", 2, 2), ("algorithms", 1, 1)]);
    }

    [Fact]
    public void A_day_without_items_is_never_done()
    {
        var progress = Progression.Of(Catalogue, []);

        progress.Day(1, 3)!.ShouldSatisfyAllConditions(day => day.Total.ShouldBe(0), day => day.IsDone.ShouldBeFalse());
    }

    [Fact]
    public void Evidence_of_an_item_that_left_the_catalogue_is_not_counted_and_does_no_harm()
    {
        var progress = Progression.Of(Catalogue, [Tried("gone", 1), Read("gone-too", Monday), Tried("add-two", 1)]);

        progress.Solved.ShouldBe(["add-two"]);
        progress.LessonsRead.ShouldBeEmpty();
    }

    [Fact]
    public void A_lesson_counts_from_the_first_time_it_was_read()
    {
        var progress = Progression.Of(Catalogue, [Read("first-steps", Monday.AddDays(1)), Read("first-steps", Monday)]);

        progress.LessonsRead["first-steps"].ShouldBe(Monday);
    }

    private static Evidence Read(string lesson, DateTimeOffset when) => new("local", ItemKind.Lesson, lesson, 1, when);

    private static Evidence Tried(string problem, double score) => new("local", ItemKind.Problem, problem, score, Monday);
}
