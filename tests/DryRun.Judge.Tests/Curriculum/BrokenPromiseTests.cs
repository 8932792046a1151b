using DryRun.Tests.Curriculum;
using Shouldly;
using Xunit;

namespace DryRun.Judge.Tests.Curriculum;

/// <summary>Content that reads well and does not do what it says.</summary>
public sealed class BrokenPromiseTests(Verifier verifier) : IClassFixture<Verifier>
{
    private const string Problem = ContentTree.Problem;
    private const string Add = Problem + "solutions/accepted/add.py";
    private const string Lesson = "lessons/first-steps/lesson.md";

    [Fact]
    public async Task A_right_tree_keeps_every_promise()
    {
        using var tree = new ContentTree();

        (await ProblemsOf(tree)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("wrong_answer/square", "number ** 2", "number + number", ":1: Promises Wrong Answer, but ends in Accepted.")]
    [InlineData("wrong_answer/square", "number ** 2", "number // 0", ":3: Promises Wrong Answer, but ends in Runtime Error on 'two' with input [2]: ZeroDivisionError: integer division or modulo by zero.")]
    [InlineData("runtime_error/divide", "number // 0", "None", ":1: Promises Runtime Error, but ends in Wrong Answer on 'two' with input [2]: 4 is expected, null is the answer.")]
    [InlineData("accepted/times", "number * 2", "number * 2 if number < 50 else 7", ":1: Promises Accepted, but ends in Wrong Answer on 'large' with input [1000]: 2000 is expected, 7 is the answer.")]
    public async Task A_solution_ends_in_the_verdict_of_its_folder(string solution, string from, string to, string expected)
    {
        using var tree = new ContentTree();
        var file = $"{Problem}solutions/{solution}.py";
        tree.Change(file, from, to);

        (await ProblemsOf(tree)).ShouldContain(file + expected);
    }

    [Fact]
    public async Task A_solution_that_is_too_slow_must_be_too_slow()
    {
        using var tree = new ContentTree();
        tree.Write(Problem + "solutions/time_limit_exceeded/forever.py", "# never ends\ndef double(number):\n    while True:\n        pass\n")
            .Write(Problem + "solutions/time_limit_exceeded/quick.py", "# is quick\ndef double(number):\n    return 2 * number\n");

        (await ProblemsOf(tree)).ShouldBe([Problem + "solutions/time_limit_exceeded/quick.py:1: Promises Time Limit Exceeded, but ends in Accepted."]);
    }

    [Fact]
    public async Task Brute_force_gives_what_edge_cases_expect()
    {
        using var tree = new ContentTree();
        tree.Change(Problem + "brute.py", "sum([number, number])", "sum([number, number]) + (number > 500)");

        (await ProblemsOf(tree)).ShouldBe(
            [Problem + "brute.py:1: The brute force ends in Wrong Answer on 'large' with input [1000]: 2000 is expected, 2001 is the answer."]);
    }

    [Fact]
    public async Task Brute_force_and_accepted_solutions_agree()
    {
        using var tree = new ContentTree();
        tree.Change(Add, "number + number", "number + number + (number == 4)");

        var problem = (await ProblemsOf(tree)).ShouldHaveSingleItem();

        problem.ShouldStartWith(Add + ":1: Does not agree with the brute force: Wrong Answer on 'seed ");
        problem.ShouldEndWith("with input [4]: 8 is expected, 9 is the answer.");
    }

    [Fact]
    public async Task Expected_results_are_what_accepted_solutions_return()
    {
        using var tree = new ContentTree();
        tree.Change(Problem + "problem.yaml", "input: [7], expected: 14", "input: [7], expected: 15");

        var problems = await ProblemsOf(tree);

        problems.ShouldContain(problem => problem.Contains("'seven' with input [7]: 15 is expected, 14 is the answer.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[rng.randint(0, size)]", "[str(size)]", "generator.py:1: With seed 0, size 0 the generator makes an input that does not fit: number: expected int, but \"0\" is not one; write a number.")]
    [InlineData("[rng.randint(0, size)]", "[1 // 0]", "The generator of double-it failed: ZeroDivisionError: integer division or modulo by zero (line 2).")]
    public async Task A_generator_makes_inputs_that_fit(string from, string to, string expected)
    {
        using var tree = new ContentTree();
        tree.Change(Problem + "generator.py", from, to);

        (await ProblemsOf(tree)).ShouldContain(problem => problem.Contains(expected.Split(';')[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("    ...", "    return 2 * number", "starter.py:1: The starter is accepted; leave the solution out of it.")]
    [InlineData("    ...", "    return (", "starter.py:3: The starter must load without an error, but ends in Syntax Error: SyntaxError: '(' was never closed.")]
    [InlineData("    ...", "    ...\nnot_there", "starter.py:4: The starter must load without an error, but ends in Runtime Error: NameError: name 'not_there' is not defined.")]
    public async Task A_starter_loads_and_is_not_a_solution(string from, string to, string expected)
    {
        using var tree = new ContentTree();
        tree.Change(Problem + "starter.py", from, to);

        (await ProblemsOf(tree)).ShouldBe([Problem + expected]);
    }

    [Theory]
    [InlineData("print(1 + 1)", "print(1 + 2)", ":10: Line 1 of the output is '3', but the text shows '2'.")]
    [InlineData("print(1 + 1)", "print(2, end='')", null)]
    [InlineData("print(1 + 1)", "print(2)\nprint()\nprint(3)", ":10: Line 2 of the output is '', but the text shows missing.")]
    [InlineData("```output\n2\n```\n", "", ":10: The code prints '2', and no output block shows it; add one right after the code.")]
    [InlineData("print(1 + 1)", "x = 1\nx.y", ":12: The code should run to its end, but it ends in AttributeError: 'int' object has no attribute 'y'.")]
    [InlineData("print(1 + 1)", "print(", ":11: The code should run to its end, but it ends in SyntaxError: '(' was never closed.")]
    [InlineData("```python", "```python raises=KeyError", ":10: The code should end in KeyError, but it runs to its end.", "2\n```\n", "KeyError: 2\n```\n")]
    [InlineData("```python", "```python raises=TypeError", null, "print(1 + 1)", "print(2)\n1 + ''", "```output\n2\n", "```output\n2\nTypeError: unsupported operand type(s) for +: 'int' and 'str'\n")]
    public async Task Code_in_a_text_does_what_the_text_shows(string from, string to, string? expected, params string[] more)
    {
        using var tree = new ContentTree();
        tree.Change(Lesson, from, to);
        foreach (var change in more.Chunk(2))
        {
            tree.Change(Lesson, change[0], change[1]);
        }

        (await ProblemsOf(tree)).ShouldBe(expected is null ? [] : [Lesson + expected]);
    }

    private async Task<IReadOnlyList<string>> ProblemsOf(ContentTree tree)
    {
        var (catalogue, diagnostics) = tree.Read();
        diagnostics.ShouldBeEmpty();
        var checks = await verifier.ChecksAsync(catalogue!, TestContext.Current.CancellationToken);
        return [.. checks.Where(check => !check.Passed).Select(check => check.Problem!.ToString())];
    }
}
