using DryRun.App.Curriculum;
using DryRun.Core.Coaching;
using DryRun.Core.Curriculum;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Coaching;

public sealed class ScoreAccountTests
{
    private static readonly Catalogue Catalogue = CatalogueSource.Read(Path.Combine(Repository.Root, "content"));

    private static readonly Grader Grader = new(Catalogue.Questions, Catalogue.Thesaurus);

    [Fact]
    public void The_parts_add_up_to_the_score_of_every_sample_answer()
    {
        var graded = Catalogue.Questions
            .SelectMany(question => question.Samples.Select(sample => (Question: question, Result: Grader.Grade(question.Id, sample.Text))))
            .ToList();

        graded.Count.ShouldBeGreaterThan(100);
        graded.Where(pair => Math.Abs(ScoreAccount.Of(pair.Question, pair.Result).Score - pair.Result.Score) > 0.005)
            .Select(pair => pair.Question.Id).ShouldBeEmpty();
    }

    [Fact]
    public void A_mistake_costs_and_what_is_missing_gives_nothing()
    {
        var question = SmallQuestion.Make();
        var account = ScoreAccount.Of(question, new Grader([question], DryRun.Core.Questions.Thesaurus.Empty).Grade(question.Id, SmallQuestion.Wrong));

        account.Mistakes.ShouldBeLessThan(0);
        account.Points["none"].Earned.ShouldBe(0);
        account.Points["identity"].Possible.ShouldBe(3 * account.Points["none"].Possible, 0.0001);
    }

    [Fact]
    public void The_possible_parts_are_the_whole_score()
    {
        foreach (var question in Catalogue.Questions)
        {
            var account = ScoreAccount.Of(question, Grader.Grade(question.Id, question.Answer));

            (account.Points.Values.Sum(part => part.Possible) + account.Told.Possible + (account.Story?.Possible ?? 0)).ShouldBe(1, 0.0001, question.Id);
        }
    }
}
