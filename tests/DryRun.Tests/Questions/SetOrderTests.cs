using DryRun.App.Questions;
using DryRun.Core.Questions;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Questions;

public sealed class SetOrderTests
{
    [Theory]
    [InlineData(0, "A set has 1 to 200 questions, not 0.")]
    [InlineData(10_000, "A set has 1 to 200 questions, not 10000.")]
    public void A_count_out_of_range_is_refused(int count, string reason) => Refused(new() { Count = count }).ShouldBe(new("count", reason));

    [Fact]
    public void A_misspelt_topic_is_refused_with_the_nearest_one()
    {
        var refused = Refused(new() { Topics = ["loops", "generatros"] });

        refused.Field.ShouldBe("topics");
        refused.Reason.ShouldBe("There is no topic 'generatros'; did you mean 'generators'?");
    }

    [Fact]
    public void An_unknown_role_is_refused_with_those_there_are() =>
        Refused(new() { Role = "astronaut" }).Reason.ShouldContain("known are backend, data, full-stack");

    [Theory]
    [InlineData("5-9")]
    [InlineData("tomorrow")]
    public void An_unknown_day_is_refused(string day) => Refused(new() { Day = day }).Reason.ShouldContain("for example 2-3");

    [Theory]
    [InlineData("", "There is no text in it")]
    [InlineData("The cat sat on the mat and looked at the birds in the garden all day long.", "does not look like a job description")]
    [InlineData("Wir suchen einen Koch für die Küche und eine Hilfe für den Service, mit Freude an der Arbeit und nicht nur am Wochenende.", "does not look like English")]
    public void A_text_that_says_nothing_is_refused_with_what_to_do(string text, string reason) =>
        Refused(new() { Job = JobText.From(text) }).ShouldSatisfyAllConditions(
            refused => refused.Field.ShouldBe("jobDescription"),
            refused => refused.Reason.ShouldContain(reason));

    [Fact]
    public void A_text_of_two_megabytes_is_too_large() => Refused(new() { Job = JobText.From(new string('a', 2_000_000)) }).IsTooLarge.ShouldBeTrue();

    [Fact]
    public void A_role_is_enough_where_a_text_says_nothing()
    {
        var order = Taken(new() { Job = JobText.From("The cat sat on the mat and looked at the birds in the garden all day long."), Role = "backend" });

        order.Request.WeightOf("orms").ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void A_django_job_and_a_data_job_give_different_sets()
    {
        var (django, data) = (Topics("django-backend"), Topics("data-engineer"));

        django.Intersect(data).Count().ShouldBeLessThan(django.Count / 2);
        new[] { "orms", "n-plus-one" }.ShouldBeSubsetOf(django);
        new[] { "partitioning", "data-modelling" }.ShouldBeSubsetOf(data);
        data.ShouldNotContain("orms");
        django.ShouldNotContain("data-modelling");
    }

    [Fact]
    public void A_question_answers_a_line_that_asks_for_its_topic()
    {
        var reading = JobCase.Read("Requirements:\n- Python and Git\n- JWT authentication\n");

        var line = AskedLine.Of(reading, "jwt-structure", turn: 0).ShouldNotBeNull();

        (line.Skill.Id, line.Span.Line, line.Span.Excerpt).ShouldBe(("jwt", 3, "- JWT authentication"));
        AskedLine.Of(reading, "heaps", turn: 0).ShouldBeNull();
    }

    [Fact]
    public void Named_topics_are_asked_even_when_the_role_does_not_ask_them() =>
        Taken(new() { Role = "backend", Topics = ["tries", "orms"] }).Request.WeightOf("tries").ShouldBe(0.1);

    // One template a topic shows what a set would be about once every topic has its templates.
    private static List<string> Topics(string job)
    {
        var templates = JobCase.Catalogue.Topics.Select(topic => new QuestionTemplate
        {
            Id = topic.Id, Title = "", Kind = TemplateKind.Trace, Topics = [topic.Id], Levels = [Level.Junior, Level.Mid, Level.Senior], Trains = "", Seconds = 60, Source = "",
        });
        var order = Taken(new() { Count = 20, Job = JobText.From(JobCase.Text(job)) });
        return [.. SetPlan.Deal([.. templates], order.Request).Take(20).Select(dealt => dealt.Template).Distinct()];
    }

    private static SetOrder.Taken Taken(SetWishes wishes) => SetOrder.Of(wishes, JobCase.Catalogue).ShouldBeOfType<SetOrder.Taken>();

    private static SetOrder.Refused Refused(SetWishes wishes) => SetOrder.Of(wishes, JobCase.Catalogue).ShouldBeOfType<SetOrder.Refused>();
}
