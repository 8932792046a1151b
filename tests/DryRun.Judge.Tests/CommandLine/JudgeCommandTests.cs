using DryRun.Tests.CommandLine;
using DryRun.Tests.Curriculum;
using Shouldly;
using Xunit;

namespace DryRun.Judge.Tests.CommandLine;

public sealed class JudgeCommandTests : IDisposable
{
    private readonly ContentTree _content = new();

    [Fact]
    public async Task An_accepted_solution_ends_in_zero()
    {
        var ran = await JudgeAsync("def double(number: int) -> int:\n    return number * 2\n");

        ran.ExitCode.ShouldBe(0);
        ran.Output.ShouldStartWith("✓ Accepted");
    }

    [Fact]
    public async Task A_wrong_answer_shows_input_expected_and_yours()
    {
        var ran = await JudgeAsync("def double(number: int) -> int:\n    return number + 1\n");

        ran.ExitCode.ShouldBe(1);
        ran.Output.ShouldStartWith("✗ Wrong Answer");
        ran.Output.ShouldContain("Expected");
        ran.Output.ShouldContain("Yours");
    }

    [Fact]
    public async Task A_syntax_error_has_line_and_caret()
    {
        var ran = await JudgeAsync("def double(number)\n    return number\n");

        ran.Output.ShouldContain("SyntaxError in line 1");
        ran.Output.ShouldContain("^");
    }

    [Fact]
    public async Task An_unknown_problem_lists_the_known_ones()
    {
        var ran = await Shell.RunAsync(
            new StringReader("x = 1"), ["judge", "tripple-it", "-", "--content", _content.Root, "--data", _content.Root + "-data"]);

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("double-it");
    }

    public void Dispose() => _content.Dispose();

    private Task<Ran> JudgeAsync(string code) =>
        Shell.RunAsync(new StringReader(code), ["judge", "double-it", "-", "--content", _content.Root, "--data", _content.Root + "-data"]);
}
