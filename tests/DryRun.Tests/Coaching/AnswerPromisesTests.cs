using DryRun.Content.Curriculum;
using DryRun.Core.Coaching;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Coaching;

public sealed class AnswerPromisesTests
{
    private const string Right = "The is operator checks that both names refer to the same object, and == compares the values.";
    private const string Swapped = "The is operator compares the values of two objects. The == operator checks that both names refer to the same object.";
    private static readonly Catalogue Content = ContentReader.Read(Path.Combine(Repository.Root, "content")).Catalogue!;
    private static readonly Question Question = Content.Question("is-and-equals")!;

    [Fact]
    public void Every_question_keeps_its_promises()
    {
        var grader = new Grader(Content.Questions, Content.Thesaurus);

        var broken = Content.Questions.SelectMany(question => AnswerPromises.Broken(grader, question).Select(promise => $"{question.Id}: {promise.Promise}: {promise.Found}"));

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Reports_a_model_answer_that_is_not_strong() =>
        Broken(Question with { Answer = Right, Samples = [] }).ShouldContain(promise => promise.Sample == null && promise.Promise == "is a strong hire");

    [Fact]
    public void Reports_a_model_answer_with_a_misconception() =>
        Broken(Question with { Answer = Swapped, Samples = [] }).ShouldContain(promise => promise.Sample == null && promise.Promise == "has no misconception");

    [Theory]
    [InlineData(SampleGrade.Good, SampleGrade.Wrong)]
    [InlineData(SampleGrade.Good, SampleGrade.Partial)]
    [InlineData(SampleGrade.Strong, SampleGrade.Stuffed)]
    [InlineData(SampleGrade.Partial, SampleGrade.Wrong)]
    public void Reports_a_worse_answer_above_a_better_one(SampleGrade better, SampleGrade worse) =>
        Broken(Sample(better, Swapped), Sample(worse, Right)).ShouldContain(promise => promise.Promise == $"scores above {worse.ToString().ToLowerInvariant()}/sample");

    [Theory]
    [InlineData(SampleGrade.Strong, SampleGrade.Good)]
    [InlineData(SampleGrade.Wrong, SampleGrade.Stuffed)]
    public void Lets_two_answers_of_a_kind_come_in_either_order(SampleGrade better, SampleGrade worse) =>
        Broken(Sample(better, Swapped), Sample(worse, Right)).ShouldNotContain(promise => promise.Promise.StartsWith("scores above", StringComparison.Ordinal));

    [Fact]
    public void Reports_a_stuffed_answer_that_is_taken_for_an_answer() =>
        Broken(Sample(SampleGrade.Stuffed, Right)).ShouldContain(promise => promise.Promise == "is seen to be a bag of words");

    [Fact]
    public void Reports_a_misconception_in_a_good_answer() =>
        Broken(Sample(SampleGrade.Good, Swapped)).ShouldContain(promise => promise.Sample != null && promise.Promise == "has no misconception");

    [Fact]
    public void Reports_a_point_that_is_not_found() =>
        Broken(Sample(SampleGrade.Good, Right) with { Covers = ["eq-dunder"] }).ShouldContain(promise => promise.Promise == "covers eq-dunder");

    [Fact]
    public void Reports_a_point_that_is_found_against_the_promise() =>
        Broken(Sample(SampleGrade.Partial, Right) with { Misses = ["is-identity"] }).ShouldContain(promise => promise.Promise == "misses is-identity");

    [Fact]
    public void Reports_a_misconception_that_is_not_caught() =>
        Broken(Sample(SampleGrade.Wrong, Right) with { Catches = ["interchangeable"] }).ShouldContain(promise => promise.Promise == "catches interchangeable");

    [Fact]
    public void Reports_a_misconception_that_is_caught_in_other_words()
    {
        var quotes = new Dictionary<string, string>(StringComparer.Ordinal) { ["is-compares-values"] = "both names refer" };

        Broken(Sample(SampleGrade.Wrong, Swapped) with { Catches = ["is-compares-values"], CatchQuotes = quotes })
            .ShouldContain(promise => promise.Promise == "catches is-compares-values in 'both names refer'");
    }

    private static SampleAnswer Sample(SampleGrade grade, string text) => new("sample", grade, text);

    private static IReadOnlyList<BrokenPromise> Broken(params SampleAnswer[] samples) => Broken(Question with { Samples = samples });

    private static IReadOnlyList<BrokenPromise> Broken(Question question) =>
        AnswerPromises.Broken(new Grader([question], Content.Thesaurus), question);
}
