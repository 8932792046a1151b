using DryRun.Core.Review;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Review;

public sealed class QuizMixTests
{
    [Theory]
    [InlineData(4, 0, "g g g g")]
    [InlineData(4, 1, "g g w g g")]
    [InlineData(6, 2, "g g w g g w g g")]
    [InlineData(1, 2, "w w g")]
    [InlineData(0, 2, "w w")]
    public void Questions_in_words_are_spread_among_the_others(int generated, int inWords, string order)
    {
        QuizSlot[] made = [.. Enumerable.Range(0, generated).Select(seed => new QuizSlot("g", seed, 0))];
        QuizSlot[] words = [.. Enumerable.Range(0, inWords).Select(number => QuizSlot.InWords($"w{number}"))];

        var all = QuizMix.Spread(made, words);

        string.Join(' ', all.Select(slot => slot.Item[..1])).ShouldBe(order);
        all.Where(slot => slot.IsInWords).ShouldBe(words);
        all.Where(slot => !slot.IsInWords).ShouldBe(made);
    }

    [Theory]
    [InlineData("t.1/0", 0.99, false)]
    [InlineData("t.1/0", 1.0, true)]
    [InlineData("is-and-equals/0", 0.49, false)]
    [InlineData("is-and-equals/0", 0.5, true)]
    public void An_answer_in_words_is_right_from_half_of_it_on(string slot, double score, bool isRight) =>
        QuizMark.IsRight(QuizSlot.Parse(slot)!.Value, score).ShouldBe(isRight);
}
