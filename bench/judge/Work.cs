using DryRun.Core.Judging;
using DryRun.Judge.Judging;

namespace DryRun.Bench.Judge;

/// <summary>The two things everyone has to do: a small program, and a function against twenty tests.</summary>
internal static class Work
{
    public const string SmallInput = "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]";
    public const string SmallOutput = "55\n";

    private static readonly string[] Inputs =
        [.. Enumerable.Range(0, 20).Select(test => $"[[{string.Join(", ", Enumerable.Range(test, 50))}], {(2 * test) + 3}]")];

    private static readonly string[] Outputs = [.. Enumerable.Range(0, 20).Select(_ => "[1, 2]")];

    public static string TwentyInput { get; } = string.Join('\n', Inputs) + "\n";

    public static string TwentyOutput { get; } = string.Join('\n', Outputs) + "\n";

    public static string PathOf(string program) => Path.Combine(AppContext.BaseDirectory, "programs", program);

    public static string Source(string program) => File.ReadAllText(PathOf(program));

    public static JudgeTask Twenty { get; } = new()
    {
        Code = Source("pairs.py"),
        Interface = new ProblemInterface.Function("pairs", [new("numbers", "list[int]"), new("target", "int")], "list[int]"),
        Tests = [.. Inputs.Select((input, index) => new TestCase($"test-{index}", input, Outputs[index], IsSample: false))],
    };

    public static async Task SmallAsync(SandboxJudge judge, CancellationToken cancellationToken)
    {
        var result = await judge.RunAsync(RunRequest.Of(Source("small.py"), SmallInput), cancellationToken);
        if (result.Stdout != SmallOutput)
            throw new InvalidOperationException($"The judge ended in {result}.");
    }

    public static async Task TwentyAsync(SandboxJudge judge, CancellationToken cancellationToken)
    {
        var result = await judge.JudgeAsync(Twenty, progress: null, cancellationToken);
        if (result.Verdict != Verdict.Accepted)
            throw new InvalidOperationException($"The judge ended in {result}.");
    }
}
