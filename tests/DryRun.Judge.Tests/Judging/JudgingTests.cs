using DryRun.Core.Judging;
using Shouldly;
using Xunit;

namespace DryRun.Judge.Tests.Judging;

public sealed class JudgingTests(SharedJudge shared)
{
    [Theory]
    [InlineData("list[int]", "[3,1,2]", "sorted(value)", "list[int]", "[1,2,3]")]
    [InlineData("set[int]", "[3,1,3]", "value | {9}", "set[int]", "[9,1,3]")]
    [InlineData("frozenset[str]", "[\"a\"]", "value", "frozenset[str]", "[\"a\"]")]
    [InlineData("tuple[int, str]", "[1,\"a\"]", "value[::-1]", "tuple[str, int]", "[\"a\",1]")]
    [InlineData("tuple[int, ...]", "[1,2]", "list(value)", "tuple[int, ...]", "[1,2]")]
    [InlineData("dict[str, int]", "{\"a\":1}", "{**value, 'b': 2}", "dict[str, int]", "{\"b\":2,\"a\":1}")]
    [InlineData("dict[int, list[str]]", "[[1,[\"a\"]]]", "{k + 1: v for k, v in value.items()}", "dict[int, list[str]]", "[[2,[\"a\"]]]")]
    [InlineData("dict[tuple[int, int], int]", "[[[0,1],5]]", "value[(0, 1)]", "int", "5")]
    [InlineData("float", "\"inf\"", "-value", "float", "\"-inf\"")]
    [InlineData("float", "1", "value / 3", "float", "0.3333333333333333")]
    [InlineData("int", "123456789012345678901234567890", "value * value", "int", "15241578753238836750495351562536198787501905199875019052100")]
    [InlineData("int | None", "null", "value", "int | None", "null")]
    [InlineData("str", "\"\\ud83d\\ude00 \\u00e9\"", "value.upper()", "str", "\"\\ud83d\\ude00 \\u00c9\"")]
    [InlineData("ListNode | None", "[1,2,3]", "value.next", "ListNode | None", "[2,3]")]
    [InlineData("ListNode", "[]", "value", "ListNode", "[]")]
    [InlineData("TreeNode | None", "[1,2,3,null,4]", "TreeNode(0, value.right, value.left)", "TreeNode | None", "[0,3,2,null,null,null,4]")]
    [InlineData("list[list[int]]", "[[1],[2]]", "tuple(map(tuple, value))", "list[list[int]]", "[[1],[2]]")]
    [InlineData("list[set[int]]", "[[1,2]]", "value", "list[set[int]]", "[[2,1]]")]
    [InlineData("bool", "true", "int(value)", "bool", "true")]
    [InlineData("Any", "[1,{\"a\":null}]", "value", "Any", "[1,{\"a\":null}]")]
    public async Task Values_of_each_type_go_in_and_out(string type, string input, string expression, string returns, string expected)
    {
        var task = Task($"def f(value):\n    return {expression}\n", type, returns, new TestCase("one", $"[{input}]", expected, IsSample: true));

        var result = await shared.Judge.JudgeAsync(task, progress: null, TestContext.Current.CancellationToken);

        result.Verdict.ShouldBe(Verdict.Accepted, $"{result.Error} {result.FirstFailure}");
    }

    [Theory]
    [InlineData("{1}", "The answer was a set: {1}.")]
    [InlineData("object", "The answer was a type: <class 'object'>.")]
    [InlineData("(x for x in value)", null)]
    public async Task An_answer_of_an_impossible_kind_is_wrong_and_says_what_it_was(string expression, string? message)
    {
        var task = Task($"def f(value):\n    return {expression}\n", "list[int]", "list[int]", new TestCase("one", "[[1]]", "[1]", IsSample: true));

        var result = await shared.Judge.JudgeAsync(task, progress: null, TestContext.Current.CancellationToken);

        result.Verdict.ShouldBe(Verdict.WrongAnswer);
        var error = result.FirstFailure?.Error.ShouldNotBeNull();
        if (message is not null)
            error?.Message.ShouldBe(message);
    }

    [Fact]
    public async Task A_class_is_called_as_its_test_says()
    {
        var task = new JudgeTask
        {
            Code = "class Stack:\n    def __init__(self):\n        self.items = []\n    def push(self, x):\n        self.items.append(x)\n    def pop(self):\n        return self.items.pop()\n",
            Interface = new ProblemInterface.Class("Stack", [
                new("__init__", [], "None"), new("push", [new("x", "int")], "None"), new("pop", [], "int")]),
            Tests = [new TestCase("one", "[[\"Stack\",[]],[\"push\",[7]],[\"pop\",[]]]", "[null,null,7]", IsSample: true)],
        };

        var result = await shared.Judge.JudgeAsync(task, progress: null, TestContext.Current.CancellationToken);

        result.Verdict.ShouldBe(Verdict.Accepted, $"{result.Error} {result.FirstFailure}");
    }

    [Theory]
    [InlineData("print(sum(map(int, input().split())))", Verdict.Accepted)]
    [InlineData("print(5)", Verdict.WrongAnswer)]
    [InlineData("import sys; sys.exit(2)", Verdict.RuntimeError)]
    [InlineData("print(", Verdict.SyntaxError)]
    public async Task A_program_is_judged_by_what_it_prints(string code, Verdict verdict)
    {
        var task = new JudgeTask
        {
            Code = code,
            Interface = new ProblemInterface.Program(),
            Tests = [new TestCase("a", "\"1 2\\n\"", "\"3\\n\"", IsSample: true), new TestCase("b", "\"10 20\\n\"", "\"30\"", IsSample: false)],
        };

        var result = await shared.Judge.JudgeAsync(task, progress: null, TestContext.Current.CancellationToken);

        result.Verdict.ShouldBe(verdict, $"{result.Error} {result.FirstFailure}");
    }

    [Theory]
    [InlineData("return [value, 10 - value]", Verdict.Accepted)]
    [InlineData("return [10, 0]", Verdict.Accepted)]
    [InlineData("return [1, 1]", Verdict.WrongAnswer)]
    [InlineData("return 1 / 0", Verdict.RuntimeError)]
    public async Task A_checker_program_decides_among_many_answers(string body, Verdict verdict)
    {
        var task = Task($"def f(value):\n    {body}\n", "int", "list[int]", new TestCase("one", "[3]", "[3,7]", IsSample: true)) with
        {
            Checker = new Checker.AnyOf("def check(arguments, expected, actual):\n    return sum(actual) == sum(expected) and arguments[0] == 3\n"),
        };

        var result = await shared.Judge.JudgeAsync(task, progress: null, TestContext.Current.CancellationToken);

        result.Verdict.ShouldBe(verdict, $"{result.Error} {result.FirstFailure}");
    }

    [Fact]
    public async Task A_checker_that_fails_is_our_fault()
    {
        var task = Task("def f(value):\n    return [1]\n", "int", "list[int]", new TestCase("one", "[3]", "[3]", IsSample: true)) with
        {
            Checker = new Checker.AnyOf("def check(arguments, expected, actual):\n    return 1 / 0\n"),
        };

        var result = await shared.Judge.JudgeAsync(task, progress: null, TestContext.Current.CancellationToken);

        result.Verdict.ShouldBe(Verdict.InternalError);
    }

    [Fact]
    public async Task The_first_failure_stops_the_run_and_tells_the_learners_own_line()
    {
        const string Code = "def f(value):\n    print('seen', value)\n    return [10, 20][value]\n";
        TestCase[] tests = [new("a", "[0]", "10", true), new("b", "[1]", "20", true), new("c", "[2]", "30", true), new("d", "[3]", "40", true)];

        var result = await shared.Judge.JudgeAsync(Task(Code, "int", "int", tests), progress: null, TestContext.Current.CancellationToken);

        (result.Verdict, result.Passed, result.Total, result.Outcomes.Count).ShouldBe((Verdict.RuntimeError, 2, 4, 3));
        var failure = result.FirstFailure.ShouldNotBeNull();
        failure.Stdout.ShouldBe("seen 2\n");
        failure.Error.ShouldNotBeNull().Line.ShouldBe(3);
        failure.Error.Type.ShouldBe("IndexError");
        failure.Error.Traceback.ShouldNotBeNull().ShouldNotContain("<judge>");
    }

    [Fact]
    public async Task All_tests_are_run_when_asked_even_after_one_that_never_ends()
    {
        const string Code = "def f(value):\n    print('seen', value)\n    while value == 1:\n        pass\n    return value\n";
        TestCase[] tests = [new("a", "[0]", "0", true), new("b", "[1]", "1", true), new("c", "[2]", "2", true), new("d", "[3]", "7", true)];
        var task = Task(Code, "int", "int", tests) with { RunAll = true, Limits = RunLimits.Default with { Cpu = TimeSpan.FromSeconds(0.2) } };

        var result = await shared.Judge.JudgeAsync(task, progress: null, TestContext.Current.CancellationToken);

        result.Outcomes.Select(outcome => outcome.Verdict).ShouldBe([Verdict.Accepted, Verdict.TimeLimitExceeded, Verdict.Accepted, Verdict.WrongAnswer]);
        result.Outcomes[2].Stdout.ShouldBe("seen 2\n");
        (result.Verdict, result.Passed).ShouldBe((Verdict.TimeLimitExceeded, 2));
    }

    [Fact]
    public async Task What_hidden_tests_print_is_withheld()
    {
        TestCase[] tests = [new("a", "[0]", "0", true), new("b", "[1]", "1", false)];
        var task = Task("def f(value):\n    print('secret', value)\n    return value\n", "int", "int", tests);

        var hidden = await shared.Judge.JudgeAsync(task, progress: null, TestContext.Current.CancellationToken);
        var shown = await shared.Judge.JudgeAsync(task with { ShowHiddenOutput = true }, progress: null, TestContext.Current.CancellationToken);

        hidden.Outcomes.Select(outcome => outcome.Stdout).ShouldBe(["secret 0\n", null]);
        shown.Outcomes.Select(outcome => outcome.Stdout).ShouldBe(["secret 0\n", "secret 1\n"]);
    }

    [Fact]
    public async Task A_program_of_several_files_gets_its_arguments_and_input()
    {
        var request = new RunRequest
        {
            Files = [new("main.py", "import sys\nfrom lib.greet import hello\nprint(hello(sys.argv[1]), input())\n"), new("lib/greet.py", "def hello(name):\n    return 'hello ' + name\n")],
            Arguments = ["Ada"],
            Stdin = "line",
        };

        var result = await shared.Judge.RunAsync(request, TestContext.Current.CancellationToken);

        result.Stdout.ShouldBe("hello Ada line\n", result.Stderr);
    }

    [Fact]
    public async Task A_syntax_error_has_its_line_and_caret()
    {
        var result = await shared.Judge.RunAsync(RunRequest.Of("x = 1\nif x\n    pass\n"), TestContext.Current.CancellationToken);

        result.Status.ShouldBe(RunStatus.SyntaxError);
        (result.Error?.Line, result.Error?.Column, result.Error?.SourceLine).ShouldBe((2, 5, "if x"));
    }

    [Theory]
    [InlineData("../a.py")]
    [InlineData("/etc/a.py")]
    [InlineData("a/../../b.py")]
    [InlineData("")]
    public async Task A_file_name_that_leads_out_is_refused(string name)
    {
        var request = new RunRequest { Files = [new SourceFile(name, "")] };

        await Should.ThrowAsync<ArgumentException>(() => shared.Judge.RunAsync(request, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("a.py", "a.py")]
    [InlineData("a", "a/b.py")]
    public async Task Files_with_clashing_names_are_refused(string first, string second)
    {
        var request = new RunRequest { Files = [new SourceFile(first, ""), new SourceFile(second, "")] };

        await Should.ThrowAsync<ArgumentException>(() => shared.Judge.RunAsync(request, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Limits_too_small_to_work_with_are_raised_to_what_works()
    {
        var limits = RunLimits.Default with { MemoryBytes = 1, FileBytes = 0, Processes = 1 };

        var result = await shared.Judge.RunAsync(RunRequest.Of("print('works')") with { Limits = limits }, TestContext.Current.CancellationToken);

        result.Stdout.ShouldBe("works\n", result.ToString());
    }

    [Fact]
    public async Task A_million_lines_of_input_are_read()
    {
        var stdin = string.Concat(Enumerable.Repeat("1\n", 1_000_000));

        var result = await shared.Judge.RunAsync(RunRequest.Of("import sys\nprint(sum(map(int, sys.stdin)))", stdin), TestContext.Current.CancellationToken);

        result.Stdout.ShouldBe("1000000\n", result.ToString());
    }

    [Fact]
    public async Task Output_that_is_too_long_is_cut_and_counted()
    {
        var result = await shared.Judge.RunAsync(RunRequest.Of("print('x' * 100_000)"), TestContext.Current.CancellationToken);

        (result.Status, result.Stdout.Length, result.CutBytes).ShouldBe((RunStatus.Completed, 64 << 10, 100_001 - (64 << 10)));
    }

    private static JudgeTask Task(string code, string type, string returns, params TestCase[] tests) => new()
    {
        Code = code,
        Interface = new ProblemInterface.Function("f", [new Parameter("value", type)], returns),
        Tests = tests,
    };
}
