using DryRun.Core.Practice;
using DryRun.Core.Review;
using DryRun.Tests.Questions;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Review;

public sealed class WeekQuizzesTests
{
    private static readonly DateTimeOffset Sunday = new(2026, 3, 8, 18, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Each_week_ends_with_its_quiz_and_no_other_day_does()
    {
        var days = JobCase.Catalogue.Roadmap.Days.Where(day => Progression.Items(JobCase.Catalogue, day).Any(item => item.Kind == ItemKind.WeekQuiz));

        days.Select(day => (day.Week, day.Number)).ShouldBe([(1, 7), (2, 7), (3, 7), (4, 7)]);
    }

    [Fact]
    public void It_is_the_last_item_of_its_day()
    {
        var day = JobCase.Catalogue.Roadmap.Find(2, 7)!;

        Progression.Items(JobCase.Catalogue, day)[^1].ShouldBe(new DayItem(ItemKind.WeekQuiz, "week-2", "Week 2 quiz", WeekQuizzes.Minutes));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.9)]
    public void Whoever_took_it_is_done_with_it_however_it_went(double score)
    {
        var progress = Progression.Of(JobCase.Catalogue, [new Evidence("local", ItemKind.WeekQuiz, "week-2", score, Sunday)]);

        progress.Quizzed.ShouldBe(["week-2"]);
        progress.Day(2, 7)!.Done.ShouldBe(1);
        progress.Day(1, 7)!.Done.ShouldBe(0);
    }

    [Fact]
    public void A_week_that_does_not_exist_has_none() => WeekQuizzes.Find(JobCase.Catalogue, 5).ShouldBeNull();
}
