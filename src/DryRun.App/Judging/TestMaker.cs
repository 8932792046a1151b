using System.Text;
using System.Text.Json;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;

namespace DryRun.App.Judging;

/// <summary>Makes test inputs with a problem's generator, in the sandbox.</summary>
public sealed class TestMaker(Sandbox sandbox)
{
    private const string Driver = """


        def __dryrun_main():
            import json, random, sys
            for seed, size in json.loads(sys.stdin.read()):
                print(json.dumps(generate(random.Random(seed), size), allow_nan=False))

        __dryrun_main()

        """;

    private static readonly RunLimits Generous = new()
    {
        Cpu = TimeSpan.FromSeconds(60),
        Wall = TimeSpan.FromSeconds(90),
        MemoryBytes = 1L << 30,
        OutputBytes = 64 << 20,
        OutputStopBytes = 128L << 20,
    };

    /// <summary>One input a wanted test, as JSON, in the same order.</summary>
    /// <exception cref="PreparationException">The generator failed; the message says how.</exception>
    public async Task<IReadOnlyList<string>> InputsAsync(
        Problem problem, IReadOnlyList<GeneratedTest> wanted, CancellationToken cancellationToken)
    {
        if (wanted.Count == 0)
        {
            return [];
        }

        var judge = await sandbox.JudgeAsync(cancellationToken);
        var request = RunRequest.Of(problem.Generator.Source + Driver, Stdin(wanted)) with { Limits = Generous };
        var result = await judge.RunAsync(request, cancellationToken);
        var lines = result.Stdout.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        return result.Status == RunStatus.Completed && lines.Length == wanted.Count
            ? lines
            : throw new PreparationException($"The generator of {problem.Slug} failed: {Reason(result, lines.Length, wanted.Count)}");
    }

    private static string Stdin(IReadOnlyList<GeneratedTest> wanted)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var test in wanted)
            {
                json.WriteStartArray();
                json.WriteNumberValue(test.Seed);
                json.WriteNumberValue(test.Size);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string Reason(RunResult result, int made, int wanted) => result switch
    {
        { Error: { } error } => $"{error.Type}: {error.Message} (line {error.Line ?? 0}).",
        { Status: not RunStatus.Completed } => $"it ended as {result.Status}.",
        _ => $"it made {made} lines instead of {wanted}; it must not print anything itself.",
    };
}
