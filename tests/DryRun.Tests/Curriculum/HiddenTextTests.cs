using DryRun.App.Curriculum.Search;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;
using DryRun.Core.Questions;
using DryRun.Tests.Practice;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Curriculum;

/// <summary>What is hidden before an attempt cannot be searched for.</summary>
public sealed class HiddenTextTests
{
    private static readonly CatalogueSearch Search = new(new Catalogue([], [], new Roadmap([]), [], new CatalogueItems([Problem()], []) { Questions = [Question()] }));

    [Theory]
    [InlineData("zebra")]
    [InlineData("giraffe")]
    [InlineData("walrus")]
    [InlineData("penguin")]
    [InlineData("medium")]
    public void Of_a_problem(string hidden) => Search.Find(hidden, kind: null).Results.ShouldBeEmpty();

    [Theory]
    [InlineData("hippo")]
    [InlineData("otter")]
    [InlineData("badger")]
    [InlineData("flamingo")]
    public void Of_a_question(string hidden) => Search.Find(hidden, kind: null).Results.ShouldBeEmpty();

    [Fact]
    public void What_is_shown_is_found()
    {
        Search.Find("two numbers", kind: null).Results.Single().Id.ShouldBe("add-two");
        Search.Find("heron", kind: null).Results.Single().Id.ShouldBe("birds");
        Search.Find("heron", kind: null).Results.Single().Snippet.Text.ShouldBe("Which bird waits? Name a patient bird.");
    }

    private static Problem Problem() => SmallCatalogue.AddTwo() with
    {
        Pattern = "Zebra",
        Difficulty = Difficulty.Medium,
        Hints = [Prose("A giraffe.")],
        Editorial = Prose("A walrus."),
        Solutions = [new Solution("penguin", Verdict.Accepted, "Penguin.", "penguin = 1")],
    };

    private static Question Question() => new()
    {
        Id = "birds",
        Title = "Birds",
        Kind = QuestionKind.Concept,
        Level = Level.Junior,
        Topics = [],
        Ask = "Which bird waits?",
        Wordings = ["Name a patient bird."],
        Entities = [new Entity("heron", ["heron"])],
        Contrasts = [],
        Points = [new KeyPoint { Id = "hippo", Statement = "Hippo.", Weight = 1, About = [], Hint = "Hippo?", Says = ["hippo"] }],
        Misconceptions = [new Misconception { Id = "otter", Statement = "Otter.", Why = "Otter.", About = [], Says = ["otter"] }],
        FollowUps = [],
        Answer = "The badger.",
        Explanation = Prose("The flamingo."),
    };

    private static Document Prose(string text) => new([new DocumentPart.Prose($"<p>{text}</p>")]);
}
