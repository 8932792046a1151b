using DryRun.Web.Practice;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Problems;

public sealed class DifferenceTests
{
    [Theory]
    [InlineData("[1, 2, 3]", "[1, 3, 2]", "[1, <2>, <3>]", "[1, <3>, <2>]")]
    [InlineData("4", "3", "<4>", "<3>")]
    [InlineData("[1, 2]", "[1, 2]", "[1, 2]", "[1, 2]")]
    [InlineData("[]", "[0]", "[]", "[<0>]")]
    [InlineData("'abc'", "'abd'", "'<abc>'", "'<abd>'")]
    public void What_differs_is_marked(string expected, string actual, string markedExpected, string markedActual)
    {
        var difference = Difference.Of(expected, actual);

        Text(difference.Expected).ShouldBe(markedExpected);
        Text(difference.Actual).ShouldBe(markedActual);
    }

    [Fact]
    public void Long_values_are_cut_around_the_first_difference()
    {
        var common = string.Concat(Enumerable.Repeat("7, ", 5_000));

        var difference = Difference.Of(common + "1", common + "2");

        Text(difference.Actual).ShouldStartWith("… 14,800 characters …");
        Text(difference.Actual).ShouldEndWith("<2>");
    }

    private static string Text(IEnumerable<Piece> pieces) =>
        string.Concat(pieces.Select(piece => piece.Differs ? $"<{piece.Text}>" : piece.Text));
}
