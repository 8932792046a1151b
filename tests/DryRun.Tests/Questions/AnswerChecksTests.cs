using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Questions;

public sealed class AnswerChecksTests
{
    [Fact]
    public void A_wrong_choice_is_called_by_its_misconception()
    {
        var question = Question(new AnswerRule.Choice(), "1\n2", new Temptation("2\n1", "backwards", "It is reversed.", ""));

        AnswerChecks.Check(question, new("1\n2 \r\n"))!.IsRight.ShouldBeTrue();
        AnswerChecks.Check(question, new("2\n1"))!.Misconception!.Misconception.ShouldBe("backwards");
    }

    [Theory]
    [InlineData("b\na", true, null)]
    [InlineData("a", false, "Missed: 1. Wrongly picked: 0.")]
    [InlineData("a\nb\nc", false, "Missed: 0. Wrongly picked: 1.")]
    [InlineData("", false, "Missed: 2. Wrongly picked: 0.")]
    public void All_right_items_count_in_any_order(string given, bool right, string? remark)
    {
        var check = AnswerChecks.Check(Question(new AnswerRule.Pick(), "a\nb"), new(given))!;

        check.IsRight.ShouldBe(right);
        check.Remark.ShouldBe(remark);
    }

    [Theory]
    [InlineData("1200", true)]
    [InlineData("1.3k", true)]
    [InlineData("1,000", true)]
    [InlineData("2000", false)]
    [InlineData("many", false)]
    [InlineData("-1000", false)]
    public void A_number_counts_within_its_factor(string given, bool right)
    {
        var question = Question(new AnswerRule.Number(1000, 1.3, "bytes", "print(1000)"), "1000");

        AnswerChecks.Check(question, new(given))!.IsRight.ShouldBe(right);
    }

    [Theory]
    [InlineData("1.5k", 1500)]
    [InlineData("2 million", 2e6)]
    [InlineData("3e6", 3e6)]
    [InlineData("1_000", 1000)]
    [InlineData("0", 0)]
    public void Numbers_are_read_as_people_write_them(string text, double value) => LearnerNumber.Parse(text).ShouldBe(value);

    [Theory]
    [InlineData("slice.17", "slice", 17)]
    [InlineData("a-b-c.0", "a-b-c", 0)]
    public void An_id_holds_template_and_seed(string id, string template, int seed)
    {
        QuestionId.Parse(id).ShouldBe((template, seed));
        QuestionId.Of(template, seed).ShouldBe(id);
    }

    [Theory]
    [InlineData("slice")]
    [InlineData("slice.-1")]
    [InlineData(".1")]
    [InlineData("slice.99999999999")]
    public void What_is_no_id_is_refused(string id) => QuestionId.Parse(id).ShouldBeNull();

    private static GeneratedQuestion Question(AnswerRule rule, string answer, params Temptation[] tempting) => new()
    {
        Template = "t", Seed = 1, Title = "T", Kind = TemplateKind.Trace, Topics = ["loops"], Level = Level.Mid, Seconds = 60,
        Prompt = "?", PromptText = Document.Empty, Code = "", Language = "python", Choices = [], Answer = answer, Tempting = tempting,
        Explanation = "", ExplanationText = Document.Empty, Rule = rule, VerifiedOn = "Python 3.11.2",
    };
}
