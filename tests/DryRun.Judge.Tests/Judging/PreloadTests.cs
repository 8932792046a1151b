using DryRun.Core.Judging;
using DryRun.Judge.Judging;
using Shouldly;
using Xunit;

namespace DryRun.Judge.Tests.Judging;

/// <summary>Modules that workers load ahead of time.</summary>
public sealed class PreloadTests
{
    // A child is made ahead of time only while nothing is asked for.
    private const int MostAttempts = 500;
    private const string Ready = "at the start, ahead of time\n";

    private static readonly JudgeOptions Preloading = new()
    {
        Workers = 1,
        Preload =
        [
            new SourceFile("shelf.py", "made = ['at the start']\n\ndef ready():\n    made.append('ahead of time')\n"),
            new SourceFile("reader.py", "import shelf\n\ndef read():\n    return shelf.made\n"),
        ],
    };

    private static readonly RunRequest Read = RunRequest.Of("import reader\nprint(*reader.read(), sep=', ')\nreader.read().append('by a run')");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_finds_them_loaded_and_leaves_them_as_they_were()
    {
        await using var judge = await SharedJudge.StartAsync(Preloading with { KeepSpare = false });

        var runs = new[] { await judge.RunAsync(Read, Token), await judge.RunAsync(Read, Token) };

        runs.ShouldAllBe(run => run.Stdout == "at the start\n");
    }

    [Fact]
    public async Task A_child_that_waits_gets_them_ready()
    {
        await using var judge = await SharedJudge.StartAsync(Preloading);
        Assert.SkipUnless(judge.Status.Tier == SandboxTier.Nested, "Only with namespaces of their own children wait.");

        var said = new HashSet<string>();
        for (var attempt = 0; attempt < MostAttempts && !said.Contains(Ready); attempt++)
        {
            await Task.Delay(50, Token);
            said.Add((await judge.RunAsync(Read, Token)).Stdout);
        }

        said.ShouldContain(Ready);
        said.ShouldBeSubsetOf(["at the start\n", Ready]);
    }

    [Fact]
    public async Task Learners_code_meets_none_of_it()
    {
        await using var judge = await SharedJudge.StartAsync(new JudgeOptions { Workers = 1 });

        (await judge.RunAsync(Read, Token)).Error.ShouldNotBeNull().Type.ShouldBe("ModuleNotFoundError");
    }
}
