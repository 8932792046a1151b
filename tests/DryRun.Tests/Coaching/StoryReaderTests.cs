using DryRun.Content.Curriculum;
using DryRun.Core.Coaching;
using DryRun.Core.Curriculum;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Coaching;

public sealed class StoryReaderTests
{
    private const string Carts =
        """
        I once shipped a change on a Friday evening that deleted the shopping carts of about 2,000 customers. It was my mistake, because I had
        tested only with my own account. I told my team lead at once, I rolled the release back within twenty minutes and restored the carts from a
        backup. In the end 95 percent of the carts were back by Saturday noon. Since then I don't release on Fridays any more.
        """;

    private static readonly Catalogue Content = ContentReader.Read(Path.Combine(Repository.Root, "content")).Catalogue!;
    private static readonly Grader Grader = new(Content.Questions, Content.Thesaurus);

    [Theory]
    [InlineData(StoryPart.Situation, "I once shipped a change")]
    [InlineData(StoryPart.Task, "It was my mistake")]
    [InlineData(StoryPart.Action, "I told my team lead")]
    [InlineData(StoryPart.Result, "In the end 95 percent")]
    [InlineData(StoryPart.Learned, "Since then I don't release")]
    public void Finds_the_part_of_each_sentence(StoryPart part, string beginning)
    {
        var told = Read(Carts).Parts.Single(found => found.Part == part).Quotes.Select(quote => Carts[quote.Start..quote.End]);

        told.ShouldContain(text => text.StartsWith(beginning, StringComparison.Ordinal));
    }

    [Fact]
    public void Shares_of_the_parts_make_a_whole() =>
        Read(Carts).Parts.Sum(part => part.Share).ShouldBe(1, 0.005);

    [Fact]
    public void Counts_who_acts_and_the_numbers_of_the_result()
    {
        var own = Read(Carts);
        var together = Read("We had a project that was late. We worked hard together, our team did everything, and basically we finished it on time.");

        (own.FirstPerson > own.Team, own.NumbersInResult).ShouldBe((true, 1));
        (together.FirstPerson, together.Team > 2, together.Fillers).ShouldBe((0, true, 1));
    }

    [Fact]
    public void Takes_a_definition_for_no_story()
    {
        var result = Grader.Grade("a-failure", "Recursion is a function that calls itself until a base case is reached, and each call gets a frame on the stack.");

        result.Flags.ShouldContain(AnswerRemark.OffTopic);
        result.Band.ShouldBe(Band.StrongNo);
    }

    private static StoryResult Read(string answer) => Grader.Grade("a-failure", answer).Story!;
}
