using DryRun.Core.Coaching;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Coaching;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("compares", "compared", "comparing")]
    [InlineData("copies", "copy", "copying")]
    [InlineData("cached", "caching", "cache")]
    public void Forms_of_one_word_have_one_stem(string first, string second, string third)
    {
        Stemmer.Stem(second).ShouldBe(Stemmer.Stem(first));
        Stemmer.Stem(third).ShouldBe(Stemmer.Stem(first));
    }

    [Theory]
    [InlineData("is")]
    [InlineData("o(n)")]
    [InlineData("x1")]
    public void Short_words_and_symbols_are_left_alone(string word) => Stemmer.Stem(word).ShouldBe(word);
}
