using DryRun.Core.Review;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Review;

public sealed class QuizCourseTests
{
    private static readonly QuizSlot[] Five = [.. Enumerable.Range(0, 5).Select(number => new QuizSlot($"t{number}", number, 0))];

    [Fact]
    public void Goes_through_the_plan_in_order()
    {
        var asked = Walk(Five, [true, true, true, true, true]);

        asked.ShouldBe(Five);
    }

    [Fact]
    public void A_wrong_one_comes_back_as_a_fresh_variant_after_three_others()
    {
        var asked = Walk(Five, [false, true, true, true, true, true]);

        asked.Select(slot => slot.Item).ShouldBe(["t0", "t1", "t2", "t3", "t0", "t4"]);
        asked[4].Round.ShouldBe(1);
        asked[4].Seed.ShouldNotBe(asked[0].Seed);
        (asked[4].Seed % 2).ShouldBe(asked[0].Seed % 2, "seeds take the levels of a template in turn");
    }

    [Fact]
    public void A_wrong_one_at_the_end_comes_back_at_once()
    {
        var position = QuizCourse.After(Five, [true, true, true, true, false], _ => 2);

        position.Current!.Value.Item.ShouldBe("t4");
        position.Left.ShouldBe(1);
    }

    [Fact]
    public void Nothing_comes_back_in_a_quiz_that_tells_nothing() =>
        QuizCourse.After(Five, [false, false, false, false, false], levelsOf: null).Current.ShouldBeNull();

    [Fact]
    public void Whatever_is_answered_the_quiz_ends() =>
        Prop.ForAll<bool[]>(answers => Ends([.. answers, .. Enumerable.Repeat(false, Five.Length * 3)])).QuickCheckThrowOnFailure();

    [Fact]
    public void A_slot_is_read_as_it_was_written() =>
        QuizSlot.Parse(Five[3].Variant(3).ToString()).ShouldBe(Five[3].Variant(3));

    [Fact]
    public void A_question_in_words_is_read_as_it_was_written() =>
        QuizSlot.Parse(QuizSlot.InWords("is-and-equals").ToString()).ShouldBe(QuizSlot.InWords("is-and-equals"));

    [Fact]
    public void A_question_in_words_does_not_come_back()
    {
        QuizSlot[] planned = [QuizSlot.InWords("is-and-equals"), Five[0]];

        var position = QuizCourse.After(planned, [false, true], _ => 2);

        position.Current.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("t0")]
    [InlineData("t0.1")]
    [InlineData("t0.1/x")]
    [InlineData("t0.1/1/1")]
    [InlineData("t0/1")]
    [InlineData("/0")]
    public void Anything_else_is_no_slot(string text) => QuizSlot.Parse(text).ShouldBeNull();

    private static bool Ends(bool[] answers) =>
        QuizCourse.After(Five, answers, _ => 2) is { Current: null, Answered: <= 15 };

    private static List<QuizSlot> Walk(QuizSlot[] planned, bool[] answers) =>
        [.. Enumerable.Range(0, answers.Length).Select(count => QuizCourse.After(planned, answers[..count], _ => 2).Current!.Value)];
}
