using DryRun.Core.Curriculum;
using DryRun.Core.Practice;
using DryRun.Core.Questions;
using DryRun.Tests.Coaching;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Questions;

public sealed class DayQuestionsTests
{
    private static readonly Question[] Questions =
    [
        SmallQuestion.Make("senior", level: Level.Senior),
        SmallQuestion.Make("b"),
        SmallQuestion.Make("a"),
        SmallQuestion.Make("mid", level: Level.Mid),
        SmallQuestion.Make("loop", "loops"),
    ];

    private static readonly Catalogue Catalogue = SmallQuestion.Catalogue(Questions);

    [Fact]
    public void A_day_has_the_questions_of_its_topics_easier_ones_first() =>
        DayQuestions.Of(Catalogue, Day("numbers")).Select(question => question.Id).ShouldBe(["a", "b", "mid", "senior"]);

    [Fact]
    public void Three_of_them_are_its_drills() =>
        DayQuestions.DrillsOf(Catalogue, Day("numbers")).Select(question => question.Id).ShouldBe(["a", "b", "mid"]);

    [Fact]
    public void Every_topic_has_a_drill_before_one_has_two() =>
        DayQuestions.DrillsOf(Catalogue, Day("numbers", "loops")).Select(question => question.Id).ShouldBe(["a", "loop", "b"]);

    [Fact]
    public void A_day_is_done_without_the_questions_that_are_no_drills()
    {
        var day = Catalogue.Roadmap.Find(1, 3)!;
        List<Evidence> evidence = [.. DayQuestions.DrillsOf(Catalogue, day).Select(question => Answered(question.Id, 0.3))];

        Progression.Of(Catalogue, evidence).Day(1, 3)!.ShouldSatisfyAllConditions(
            progress => progress.Total.ShouldBe(DayQuestions.Drills),
            progress => progress.IsDone.ShouldBeTrue());
    }

    [Fact]
    public void An_answer_without_anything_right_is_a_beginning()
    {
        var progress = Progression.Of(Catalogue, [Answered("a", 0.1), Answered("gone", 1)]);

        progress.Asked.ShouldBe(["a"]);
        progress.Answered.ShouldBeEmpty();
    }

    private static Evidence Answered(string id, double score) => new("local", ItemKind.Question, id, score, DateTimeOffset.UnixEpoch);

    private static Day Day(params string[] topics) => Catalogue.Roadmap.Find(1, 1)! with { Topics = topics };
}
