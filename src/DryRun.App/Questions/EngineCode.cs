using System.Collections.Concurrent;
using System.Text.Json;
using DryRun.App.Judging;
using DryRun.Core.Judging;

namespace DryRun.App.Questions;

/// <summary>
/// What the sandbox's interpreter makes of Python sources, kept so that no question waits for a compiler. How it works: sources
/// not seen before are compiled in a run of their own, in which nothing of them is executed.
/// </summary>
internal sealed class EngineCode(EngineSandbox sandbox)
{
    private readonly ConcurrentDictionary<SourceFile, string> _compiled = new();

    /// <summary>The compiled sources in the same order, as text; empty for one that Python refuses.</summary>
    /// <exception cref="PreparationException">The compiler could not run.</exception>
    public async Task<IReadOnlyList<string>> CompileAsync(IReadOnlyList<SourceFile> sources, CancellationToken cancellationToken)
    {
        var missing = sources.Where(source => !_compiled.ContainsKey(source)).Distinct().ToList();
        if (missing.Count > 0)
        {
            foreach (var (source, code) in missing.Zip(await RunAsync(missing, cancellationToken)))
            {
                _compiled[source] = code;
            }
        }

        return [.. sources.Select(source => _compiled[source])];
    }

    private async Task<string[]> RunAsync(List<SourceFile> sources, CancellationToken cancellationToken)
    {
        var judge = await sandbox.JudgeAsync(cancellationToken);
        var request = new RunRequest
        {
            Files = EngineFiles.Compiler,
            Stdin = JsonSerializer.Serialize([.. sources.Select(source => new[] { source.Name, source.Content })], EngineJson.Default.StringArrayArray),
            Limits = EngineLimits.Generous,
        };
        var result = await Patiently.AskAsync(() => judge.RunAsync(request, cancellationToken), cancellationToken);
        var lines = result.Stdout.Split('\n');
        return result.Status == RunStatus.Completed && lines.Length == sources.Count + 1
            ? lines[..^1]
            : throw new PreparationException($"The question generator could not be compiled: {EngineLimits.Reason(result)}");
    }
}
