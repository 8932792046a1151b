using DryRun.Core.Coaching;
using DryRun.Web.Coaching;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Questions;

public sealed class AnswerSegmentsTests
{
    [Fact]
    public void A_text_without_marks_is_one_piece() =>
        AnswerSegments.Cut("all of it", []).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            piece => piece.Text.ShouldBe("all of it"),
            piece => piece.Kind.ShouldBeNull());

    [Fact]
    public void A_quote_is_a_piece_that_ends_with_its_note()
    {
        var pieces = AnswerSegments.Cut("one two three", [Mark(4, 7, MarkKind.Said, 1)]);

        pieces.Select(piece => piece.Text).ShouldBe(["one ", "two", " three"]);
        pieces[1].Kind.ShouldBe(MarkKind.Said);
        pieces[1].Notes.ShouldBe([1]);
    }

    [Fact]
    public void Where_quotes_overlap_the_graver_one_is_shown_and_both_notes_are_kept()
    {
        var pieces = AnswerSegments.Cut("one two three", [Mark(0, 7, MarkKind.Said, 1), Mark(4, 13, MarkKind.Mistake, 2)]);

        pieces.Select(piece => (piece.Text, piece.Kind, piece.IsShared)).ShouldBe(
            [("one ", MarkKind.Said, false), ("two", MarkKind.Mistake, true), (" three", MarkKind.Mistake, false)]);
        pieces.Select(piece => piece.Notes.Count).ShouldBe([0, 1, 1]);
    }

    [Fact]
    public void A_quote_inside_another_keeps_both()
    {
        var pieces = AnswerSegments.Cut("one two three", [Mark(0, 13, MarkKind.Said, 1), Mark(4, 7, MarkKind.Unsure, 2)]);

        pieces.Select(piece => piece.Kind).ShouldBe([MarkKind.Said, MarkKind.Unsure, MarkKind.Said]);
    }

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(2, 99)]
    [InlineData(3, 3)]
    [InlineData(50, 60)]
    public void A_place_that_is_not_in_the_text_does_no_harm(int start, int end) =>
        string.Concat(AnswerSegments.Cut("words", [Mark(start, end, MarkKind.Half, 1)]).Select(piece => piece.Text)).ShouldBe("words");

    private static Mark Mark(int start, int end, MarkKind kind, int note) => new(new Quote(start, end), kind, note);
}
