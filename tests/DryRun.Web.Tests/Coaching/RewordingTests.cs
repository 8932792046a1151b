using DryRun.Web.Coaching;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Coaching;

public sealed class RewordingTests
{
    [Fact]
    public void Marks_what_goes_and_what_is_new()
    {
        var pieces = Rewording.Of("So is compares\nthe identity.", "The operator is compares identity.");

        pieces.ShouldBe(
        [
            new RewordedPiece("So", Change.Removed), new RewordedPiece("The operator", Change.Added), new RewordedPiece("is compares", Change.Kept),
            new RewordedPiece("the", Change.Removed), new RewordedPiece("identity.", Change.Kept),
        ]);
    }

    [Theory]
    [InlineData("", "new words")]
    [InlineData("old words", "")]
    [InlineData("a b c d", "c d a b")]
    public void Together_the_pieces_are_both_texts(string before, string after)
    {
        var pieces = Rewording.Of(before, after);

        string.Join(' ', pieces.Where(piece => piece.Change != Change.Added).Select(piece => piece.Text)).ShouldBe(before);
        string.Join(' ', pieces.Where(piece => piece.Change != Change.Removed).Select(piece => piece.Text)).ShouldBe(after);
    }
}
