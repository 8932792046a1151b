using DryRun.Core.Curriculum;
using DryRun.Core.Judging;
using DryRun.Core.Questions;

namespace DryRun.Tests.Practice;

/// <summary>A catalogue of one lesson and two problems, quick to prepare.</summary>
internal static class SmallCatalogue
{
    public const string Accepted = "def add(left, right):\n    return left + right\n";
    public const string Wrong = "def add(left, right):\n    return left - right\n";

    public static Catalogue Make() => Make([AddTwo(), Echo()]);

    public static Catalogue Make(IReadOnlyList<Problem> problems) => new(
        [new Area("core", "Core", "The language."), new Area("algorithms", "Algorithms", "Problems.")],
        [new Topic("numbers", "Numbers", "core", []), new Topic("loops", "Loops", "algorithms", ["numbers"])],
        new Roadmap([Week(problems)]),
        [Lesson()],
        new CatalogueItems(problems, [])
        {
            Skills = new SkillLexicon(
            [
                new Skill { Id = "python", Name = "Python", Topics = ["loops"] },
                new Skill { Id = "git", Name = "Git" },
            ]),
        });

    public static Problem AddTwo() => new()
    {
        Slug = "add-two",
        Title = "Add two",
        Summary = "Add two numbers.",
        Difficulty = Difficulty.Easy,
        Pattern = "Arithmetic",
        Topics = ["numbers"],
        Minutes = 5,
        Interface = new ProblemInterface.Function("add", [new("left", "int"), new("right", "int")], "int"),
        Checker = new Checker.Exact(),
        Statement = Document.Empty,
        Constraints = [],
        Starter = "def add(left: int, right: int) -> int:\n    ...\n",
        Examples = [new Example(new TestCase("sample-1", "[1, 2]", "3", IsSample: true), Explanation: null)],
        EdgeCases = [new TestCase("zero", "[0, 0]", "0", IsSample: false)],
        Generator = new TestGenerator(
            "def generate(rng, size):\n    return [rng.randint(1, size), rng.randint(1, size)]\n",
            new SizeRange(1, 10),
            [new GeneratedTest(1, 1000), new GeneratedTest(2, 1000)]),
        BruteForce = Accepted,
        Hints = [],
        Editorial = Document.Empty,
        Solutions = [new Solution("plus", Verdict.Accepted, "Add them.", Accepted)],
    };

    public static Problem Echo() => AddTwo() with
    {
        Slug = "echo",
        Title = "Echo",
        Summary = "Print what was read.",
        Topics = ["loops"],
        Interface = new ProblemInterface.Program(),
        Examples = [new Example(new TestCase("sample-1", "\"hello\\n\"", "\"hello\\n\"", IsSample: true), Explanation: null)],
        EdgeCases = [],
        Generator = new TestGenerator("def generate(rng, size):\n    return 'a' * size + '\\n'\n", new SizeRange(1, 10), [new GeneratedTest(1, 10)]),
        Solutions = [new Solution("print", Verdict.Accepted, "Print it.", "print(input())\n")],
    };

    private static Lesson Lesson() => new()
    {
        Id = "first-steps",
        Title = "First steps",
        Summary = "How a program begins.",
        Minutes = 20,
        Python = "3.11",
        Topics = ["numbers"],
        Body = Document.Empty,
    };

    private static Week Week(IReadOnlyList<Problem> problems) => new(
        1, "Start", "Begin.", new BeReady("Why?", "It is asked.", ["Say so."]),
        [
            Day(1) with { Lessons = ["first-steps"], Problems = [.. problems.Take(1).Select(problem => problem.Slug)] },
            Day(2) with { Problems = [.. problems.Skip(1).Select(problem => problem.Slug)] },
            Day(3),
        ]);

    private static Day Day(int number) => new()
    {
        Week = 1,
        Number = number,
        Title = $"Day {number}",
        Goal = "Learn it.",
        Summary = "It matters.",
        Minutes = 30,
        Topics = ["numbers"],
    };
}
