using Shouldly;
using Xunit;

namespace DryRun.Tests.CommandLine;

public sealed class UsageTests
{
    [Theory]
    [InlineData("serve")]
    [InlineData("run")]
    [InlineData("judge")]
    [InlineData("grade")]
    [InlineData("ask")]
    [InlineData("search")]
    [InlineData("lint")]
    [InlineData("verify")]
    public async Task Every_command_has_help_with_examples(string command)
    {
        var ran = await Shell.RunAsync(command, "--help");

        ran.ExitCode.ShouldBe(0);
        ran.Output.ShouldContain("Examples:");
        ran.Output.ShouldContain($"dryrun {command}");
        ran.Output.ShouldContain("--json");
    }

    [Fact]
    public async Task An_unknown_option_is_named_and_points_at_the_help()
    {
        var ran = await Shell.RunAsync("lint", "--colour");

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("--colour");
        ran.Error.ShouldContain("dryrun lint --help");
    }

    [Fact]
    public async Task An_impossible_port_is_refused_in_a_sentence()
    {
        var ran = await Shell.RunAsync("serve", "--port", "99999", "--no-browser");

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("99999 is not a port");
    }

    [Fact]
    public async Task A_port_in_words_is_refused_in_the_same_way()
    {
        var ran = await Shell.RunAsync("serve", "--port", "eighty", "--no-browser");

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("'eighty' is not a port");
    }

    [Fact]
    public async Task A_missing_file_is_named_before_anything_is_started()
    {
        var ran = await Shell.RunAsync("run", "nowhere.py");

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("There is no file 'nowhere.py'.");
    }

    [Fact]
    public async Task Errors_are_json_too_when_json_is_asked_for()
    {
        var ran = await Shell.RunAsync("run", "nowhere.py", "--json");

        ran.Output.ShouldContain("\"exitCode\": 2");
        ran.Output.ShouldContain("There is no file");
    }
}
