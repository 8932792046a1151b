using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Tests.Practice;

namespace DryRun.Tests.Coaching;

/// <summary>Questions that are quick to answer rightly and wrongly, and a catalogue that holds them.</summary>
internal static class SmallQuestion
{
    public const string Right = "The is operator compares identity: it is true only when both names refer to the same object.";
    public const string Wrong = "The is operator compares the values of two objects and nothing else at all.";

    public static Question Make(string id = "is-operator", string topic = "numbers", Level level = Level.Junior) => new()
    {
        Id = id,
        Title = "The is operator",
        Kind = QuestionKind.Concept,
        Level = level,
        Topics = [topic],
        Ask = "What does `is` compare?",
        Wordings = ["When is `a is b` true?", "What is `is` for?"],
        Entities = [new Entity("is", ["is", "is operator", "the is operator"])],
        Contrasts = [],
        Points =
        [
            new KeyPoint { Id = "none", Statement = "Use it for `None`.", Weight = 1, About = ["is"], Hint = "For which value is it right?", Says = ["right for comparing with None", "use for None"] },
            new KeyPoint { Id = "identity", Statement = "It compares identity.", Weight = 3, About = ["is"], Hint = "What does it look at?", Says = ["compares identity", "true when both names refer to the same object"] },
        ],
        Misconceptions =
        [
            new Misconception { Id = "values", Statement = "It compares values.", Why = "It compares identities.", About = ["is"], Says = ["compares values", "compares the values of two objects"] },
        ],
        FollowUps = [new FollowUp("Why `is None`?", "none"), new FollowUp("What is identity?", "identity")],
        Answer = Right,
        Explanation = Document.Empty,
    };

    /// <summary>The small catalogue with questions in it.</summary>
    public static Catalogue Catalogue(params Question[] questions)
    {
        var small = SmallCatalogue.Make();
        return new Catalogue(
            small.Areas, small.Topics, small.Roadmap, small.Lessons,
            new CatalogueItems(small.Problems, small.Tips) 
            {
                Questions = questions.Length > 0 ? questions : [Make()],
                Skills = small.Skills,
            });
    }
}
