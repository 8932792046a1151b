using DryRun.Tests.CommandLine;
using Shouldly;
using Xunit;

namespace DryRun.Judge.Tests.CommandLine;

public sealed class RunCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dryrun-run-");

    [Fact]
    public async Task Passes_standard_input_and_output_through()
    {
        var file = Write("print(int(input()) * 2)");

        var ran = await Shell.RunAsync(new StringReader("21\n"), ["run", file]);

        ran.ShouldBe(new Ran(0, "42\n", ""));
    }

    [Fact]
    public async Task Passes_arguments_after_two_hyphens()
    {
        var file = Write("import sys\nprint(sys.argv[1:])");

        var ran = await Shell.RunAsync("run", file, "--", "--verbose", "in.txt");

        ran.Output.ShouldBe("['--verbose', 'in.txt']\n");
    }

    [Fact]
    public async Task Ends_with_the_exit_status_of_the_program()
    {
        var file = Write("raise SystemExit(7)");

        var ran = await Shell.RunAsync("run", file);

        ran.ExitCode.ShouldBe(7);
    }

    [Fact]
    public async Task Shows_a_traceback_without_frames_of_the_harness()
    {
        var file = Write("def f():\n    return 1 / 0\n\nf()");

        var ran = await Shell.RunAsync("run", file);

        ran.ExitCode.ShouldBe(1);
        ran.Error.ShouldContain("ZeroDivisionError");
        ran.Error.Split("File ").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Json_has_the_measures()
    {
        var file = Write("print('hi')");

        var ran = await Shell.RunAsync("run", file, "--json");

        ran.Output.ShouldContain("\"status\": \"completed\"");
        ran.Output.ShouldContain("\"cpuMs\": ");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write(string code)
    {
        var path = Path.Combine(_folder.FullName, "main.py");
        File.WriteAllText(path, code);
        return path;
    }
}
