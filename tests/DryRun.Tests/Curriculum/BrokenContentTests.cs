using Shouldly;
using Xunit;

namespace DryRun.Tests.Curriculum;

/// <summary>One small break each, and exactly what an author is told.</summary>
public sealed class BrokenContentTests
{
    private const string Yaml = ContentTree.Problem + "problem.yaml";

    [Theory]
    [InlineData("title: Double it", "titel: Double it", "1: 'title' is missing.", "1: Unknown key 'titel'; did you mean 'title'?")]
    [InlineData("title: Double it", "title: [Double, it]", "1: 'title' must be text, not a list.")]
    [InlineData("title: Double it", "title:", "1: 'title' is empty; write a text.")]
    [InlineData("title: Double it", "title: \"`Double` it\"", "1: 'title' is shown as plain text; leave ` and ** out.")]
    [InlineData("difficulty: easy", "difficulty: esay", "3: 'difficulty' can't be 'esay'; did you mean 'easy'?")]
    [InlineData("minutes: 5", "minutes: soon", "6: 'minutes' must be a whole number from 1 to 600, not 'soon'.")]
    [InlineData("minutes: 5", "minutes: \"5\"", "6: 'minutes' must be a whole number from 1 to 600, not '5'.")]
    [InlineData("topics: [loops]", "topics: [loop]", "5: There is no topic 'loop'; did you mean 'loops'?")]
    [InlineData("topics: [loops]", "topics: [loops, loops]", "5: 'loops' is named twice in 'topics'.")]
    [InlineData("topics: [loops]", "topics: loops", "5: 'topics' must be a list, not a single value.")]
    [InlineData("minutes: 5", "minutes: 5\nminutes: 6", "7: Is not valid YAML: Duplicate key minutes.")]
    [InlineData("type: int", "type: integer", "10: The type 'integer' can't be used: 'integer' is not a type of the value language; *")]
    [InlineData("type: int", "type: \"set[list[int]]\"", "10: The type 'set[list[int]]' can't be used: list[int] can't be hashed, so it can't be in a set or be a key.")]
    [InlineData("kind: function", "kind: functoin", "8: 'kind' can't be 'functoin'; did you mean 'function'?")]
    [InlineData("name: double", "name: 2double", "9: '2double' is not a Python name.")]
    [InlineData("{name: two, input: [2]", "{name: two, input: [two]", "14: 'input': number: expected int, but \"two\" is not one.")]
    [InlineData("{name: two, input: [2]", "{name: two, input: [2, 3]", "14: 'input': double takes 1 arguments (number), not 2.")]
    [InlineData("expected: 10", "expected: true", "15: 'expected': expected int, but true is not one.")]
    [InlineData("name: zero", "name: two", "17: There is already a test called 'two'; give this one another name.")]
    [InlineData("name: zero", "name: large-1", "17: 'large-1' is the name of a generated test; give this one another name.")]
    [InlineData("small: [0, 9]", "small: [9, 0]", "24: 'small' is [lowest, highest], the sizes for comparing with the brute force, such as [0, 8].")]
    [InlineData("large: [{seed: 1, size: 100}]", "large: []", "25: 'large' is empty; name at least one.")]
    [InlineData("constraints: [\"`0 <= number`\"]", "constraints: [\"a <b>bold</b> one\"]", "12: 'constraints[1]': HTML is not allowed in texts; put code and angle brackets in backticks.")]
    [InlineData("constraints:", "checker: fuzzy\nconstraints:", "12: 'checker' can't be 'fuzzy'; known are exact, unordered, program, tolerance.")]
    [InlineData("constraints:", "limits: {memory: 3}\nconstraints:", "12: Unknown key 'memory'; did you mean 'memory-mib'?")]
    public void A_problem_file_is_checked(string from, string to, params string[] expected)
    {
        using var tree = new ContentTree();

        var lines = tree.Change(Yaml, from, to).Lint();

        lines.Where(line => line.StartsWith(Yaml, StringComparison.Ordinal)).ShouldMatch(expected.Select(line => $"{Yaml}:{line}"));
    }

    [Theory]
    [InlineData("statement.md", "statement.md: This file is missing; it holds the story, without examples and constraints.")]
    [InlineData("hints/4.md", "hints/4.md: This file is missing; it holds one step of the ladder: nudge, idea, plan, part of the code.")]
    [InlineData("brute.py", "brute.py: This file is missing; it holds the slow and obvious solution.")]
    [InlineData("problem.yaml", "problem.yaml: This file is missing; docs/content-format.md shows what belongs in it.")]
    [InlineData("solutions/accepted/add.py", "solutions/accepted: There must be 2 accepted solutions or more, not 1.")]
    [InlineData("solutions/runtime_error/divide.py", "solutions: There must be 3 solutions or more that are wrong or too slow, not 2.")]
    public void A_problem_needs_all_its_files(string file, string expected)
    {
        using var tree = new ContentTree();

        tree.Delete(ContentTree.Problem + file).Lint().ShouldBe([ContentTree.Problem + expected]);
    }

    [Theory]
    [InlineData("hints/5.md", "hints/5.md: There are exactly 4 hints, 1.md to 4.md; take this away.")]
    [InlineData("editorail.md", "editorail.md: Nothing here is called 'editorail.md'; did you mean 'editorial.md'?")]
    [InlineData("checker.py", "checker.py: Is not used; write 'checker: program' in problem.yaml, or take it away.")]
    [InlineData("solutions/wrong_answers/x.py", "solutions/wrong_answers: 'wrong_answers' is not a verdict; did you mean 'wrong_answer'?")]
    [InlineData("solutions/accepted/Bad Name.py", "solutions/accepted/Bad Name.py: A solution is called like two_pointers.py: lower case letters, digits, _ or -.")]
    [InlineData("solutions/accepted/bare.py", "solutions/accepted/bare.py:1: The first line must be a '# comment' that names the idea.")]
    public void A_problem_has_no_other_files(string file, string expected)
    {
        using var tree = new ContentTree();

        tree.Write(ContentTree.Problem + file, "def double(number): ...\n").Lint().ShouldMatch([ContentTree.Problem + expected]);
    }

    [Theory]
    [InlineData("starter.py", "def double", "def twice", "starter.py:1: Must hold the signature that problem.yaml declares: 'def double(number: int) -> int:'.")]
    [InlineData("starter.py", "number: int", "number: float", "starter.py:1: Must hold the signature that problem.yaml declares: 'def double(number: int) -> int:'.")]
    [InlineData("generator.py", "generate", "make", "generator.py:1: Must define 'def generate'.")]
    [InlineData("brute.py", "double", "twice", "brute.py:1: Must define double, which the tests call.")]
    public void Code_defines_what_is_called(string file, string from, string to, string expected)
    {
        using var tree = new ContentTree();

        tree.Change(ContentTree.Problem + file, from, to).Lint().ShouldBe([ContentTree.Problem + expected]);
    }

    [Fact]
    public void Topics_may_not_require_each_other_in_a_circle()
    {
        using var tree = new ContentTree();

        tree.Change("topics.yaml", "title: Loops, area: core", "title: Loops, area: core, requires: [strings]").Lint()
            .ShouldBe(["topics.yaml:1: Topics require each other in a circle: loops > strings > loops; take one 'requires' away."]);
    }

    [Fact]
    public void An_id_is_used_once()
    {
        using var tree = new ContentTree();

        tree.Change("topics.yaml", "id: strings", "id: loops").Lint()[0]
            .ShouldBe("topics.yaml:2: There is already a topic 'loops' in topics.yaml:1; give this one another id.");
    }

    [Fact]
    public void All_five_areas_are_there_and_no_other()
    {
        using var tree = new ContentTree();

        var lines = tree.Change("areas.yaml", "- id: web", "- id: webs").Lint();

        lines.ShouldContain("areas.yaml:4: 'id' can't be 'webs'; did you mean 'web'?");
        lines.ShouldContain("areas.yaml:1: The area 'web' is missing; there are exactly five: core, web, algorithms, systems, interview.");
    }

    [Fact]
    public void A_week_has_seven_days_in_order()
    {
        using var tree = new ContentTree();

        tree.Change("roadmap/week-3.yaml", "- number: 7", "- number: 6").Delete("roadmap/week-4.yaml").Write("roadmap/week-5.yaml", "")
            .Write("roadmap/week-2.yaml", File.ReadAllText(Path.Combine(tree.Root, "roadmap/week-2.yaml")).Split("  - number: 7")[0])
            .Lint().ShouldBe(
            [
                "roadmap/week-2.yaml:9: A week has seven days, not 6.",
                "roadmap/week-3.yaml:45: 'number' must be a whole number from 7 to 7, not '6'.",
                "roadmap/week-4.yaml: This file is missing; docs/content-format.md shows what belongs in it.",
                "roadmap/week-5.yaml: The roadmap has exactly week-1.yaml to week-4.yaml; take this away.",
            ]);
    }

    [Fact]
    public void A_folder_that_is_not_a_slug_is_refused()
    {
        using var tree = new ContentTree();

        tree.Write("tips/Be_Bold/tip.md", File.ReadAllText(Path.Combine(tree.Root, "tips/be-calm/tip.md"))).Lint()
            .ShouldBe(["tips/Be_Bold: 'Be_Bold' is not a slug; use lower case letters, digits and single hyphens between them."]);
    }

    [Theory]
    [InlineData("title: {oops")]
    [InlineData("title: [oops")]
    public void A_bracket_that_is_never_closed_names_the_file(string line)
    {
        using var tree = new ContentTree();

        tree.Write("roadmap/week-2.yaml", $"number: 2\n{line}\nfocus: This.\n").Lint()
            .ShouldContain(problem => problem.StartsWith("roadmap/week-2.yaml:") && problem.Contains("not valid YAML"));
    }

    [Fact]
    public void An_unknown_folder_is_reported()
    {
        using var tree = new ContentTree();

        tree.Write("sketches/x.yaml", "").Lint().Single().ShouldStartWith("sketches: Nothing here is called 'sketches'");
    }

    [Fact]
    public void Text_is_utf8_without_a_mark_and_with_plain_line_ends()
    {
        using var tree = new ContentTree();

        tree.WriteBytes(ContentTree.Problem + "statement.md", [0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\r', (byte)'\n', 0xFF]).Lint().ShouldBe(
        [
            ContentTree.Problem + "statement.md:1: Has a carriage return; save it with LF line ends.",
            ContentTree.Problem + "statement.md:1: Starts with a byte order mark; save it as UTF-8 without one.",
            ContentTree.Problem + "statement.md:2: Has bytes that are not UTF-8; save it as UTF-8.",
        ]);
    }

    [Fact]
    public void Front_matter_is_needed_and_counted_in_line_numbers()
    {
        using var tree = new ContentTree();
        const string lesson = "lessons/first-steps/lesson.md";

        tree.Change(lesson, "minutes: 20", "minutes: 0").Change(lesson, "## Next", "# Next").Change("tips/be-calm/tip.md", "---\ntitle", "title").Lint().ShouldBe(
        [
            lesson + ":4: 'minutes' must be a whole number from 1 to 600, not '0'.",
            lesson + ":18: Headings are ## or ###; the title of the page is the only # and comes from elsewhere.",
            "tips/be-calm/tip.md:1: Front matter is missing; begin with a line ---, the keys, and a line --- again.",
        ]);
    }

    [Fact]
    public void A_call_of_a_class_problem_must_exist()
    {
        using var tree = new ContentTree();
        ClassProblem.Write(tree);

        tree.Change(Yaml, "sample 1, input: [[Counter, [2]], [next, []]]", "sample 1, input: [[Counter, [2]], [nxt, []]]").Lint()
            .ShouldBe([Yaml + ":15: 'input': Counter has no method 'nxt'; did you mean 'next'?"]);
    }
}
