using DryRun.Tests.Curriculum;
using Shouldly;
using Xunit;

namespace DryRun.Tests.CommandLine;

public sealed class LintCommandTests : IDisposable
{
    private readonly ContentTree _content = new();

    [Fact]
    public async Task Content_in_order_is_counted()
    {
        var ran = await Shell.RunAsync("lint", "--content", _content.Root);

        ran.ExitCode.ShouldBe(0);
        ran.Output.ShouldContain("No problem found");
    }

    [Fact]
    public async Task Every_problem_is_a_line_with_file_and_line()
    {
        _content.Write("lessons/first-steps/lesson.md", "no front matter");

        var ran = await Shell.RunAsync("lint", "--content", _content.Root);

        ran.ExitCode.ShouldBe(1);
        ran.Output.ShouldContain("lessons/first-steps/lesson.md:1: ");
    }

    [Fact]
    public async Task A_missing_folder_says_how_to_name_one()
    {
        var ran = await Shell.RunAsync("lint", "--content", Path.Combine(_content.Root, "nowhere"));

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("--content DIR");
    }

    [Fact]
    public async Task Json_lists_the_diagnostics()
    {
        _content.Write("lessons/first-steps/lesson.md", "no front matter");

        var ran = await Shell.RunAsync("lint", "--content", _content.Root, "--json");

        ran.Output.ShouldContain("\"ok\": false");
        ran.Output.ShouldContain("\"file\": \"lessons/first-steps/lesson.md\"");
    }

    public void Dispose() => _content.Dispose();
}
