using System.Collections.Concurrent;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;
using DryRun.Judge.Judging;

namespace DryRun.App.Judging;

/// <summary>
/// Judges code against a problem. Tests and time limit are prepared once a problem and kept, in memory and in the
/// data folder, for as long as the problem's content stays the same.
/// </summary>
public sealed class ProblemJudge
{
    private readonly ConcurrentDictionary<Problem, Lazy<Task<PreparedProblem>>> _prepared = new(ReferenceEqualityComparer.Instance);
    private readonly Sandbox _sandbox;
    private readonly Preparation _preparation;
    private readonly PreparationCache _cache;

    internal ProblemJudge(Sandbox sandbox, Preparation preparation, PreparationCache cache)
    {
        _sandbox = sandbox;
        _preparation = preparation;
        _cache = cache;
    }

    /// <summary>The tests and limits of a problem, prepared now when they are not yet.</summary>
    /// <exception cref="PreparationException">The problem's own files don't work.</exception>
    public async Task<PreparedProblem> PrepareAsync(Problem problem, CancellationToken cancellationToken)
    {
        // Shared by all who ask, so no single caller's token may stop it.
        var entry = _prepared.GetOrAdd(problem, key => new(() => LoadAsync(key, CancellationToken.None)));
        try
        {
            return await entry.Value.WaitAsync(cancellationToken);
        }
        catch when (entry.Value.IsFaulted)
        {
            _prepared.TryRemove(new(problem, entry));
            throw;
        }
    }

    /// <summary>The problem's tests and limits when they are known already, without waiting for them.</summary>
    public PreparedProblem? FindPrepared(Problem problem) =>
        _prepared.TryGetValue(problem, out var entry) && entry is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }
            ? entry.Value.GetAwaiter().GetResult()
            : null;

    /// <summary>Judges code against all tests; stops at the first that fails.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="code">The learner's code.</param>
    /// <param name="progress">Told of every outcome as it is known.</param>
    /// <param name="started">Called when a worker takes the code.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="JudgeBusyException">Too many wait.</exception>
    public async Task<JudgeResult> SubmitAsync(
        Problem problem, string code, IProgress<TestOutcome>? progress, Action? started, CancellationToken cancellationToken)
    {
        var prepared = await PrepareAsync(problem, cancellationToken);
        var judge = await _sandbox.JudgeAsync(cancellationToken);
        return await judge.JudgeAsync(
            JudgeTasks.Of(problem, code, prepared.Tests, prepared.CpuLimit), progress, started, cancellationToken);
    }

    /// <summary>Tries code on all samples and on own cases, which must have passed <see cref="OwnInput"/>.</summary>
    /// <exception cref="JudgeBusyException">Too many wait.</exception>
    public async Task<TrialRun> RunAsync(
        Problem problem, string code, IReadOnlyList<string> ownInputs, CancellationToken cancellationToken)
    {
        var prepared = await PrepareAsync(problem, cancellationToken);
        var own = await OwnCasesAsync(problem, ownInputs, prepared.CpuLimit, cancellationToken);
        TestCase[] tests = [.. problem.Examples.Select(example => example.Test), .. own];
        return new TrialRun(tests, await RunAllAsync(problem, code, tests, prepared.CpuLimit, cancellationToken));
    }

    private async Task<IEnumerable<TestCase>> OwnCasesAsync(
        Problem problem, IReadOnlyList<string> inputs, TimeSpan cpu, CancellationToken cancellationToken)
    {
        var open = inputs.Select((input, index) => new TestCase($"own-{index + 1}", input, Expected: null, IsSample: true)).ToList();
        if (open.Count == 0)
        {
            return open;
        }

        var reference = problem.Solutions.First(solution => solution.Promises == Verdict.Accepted);
        var result = await RunAllAsync(problem, reference.Code, open, cpu, cancellationToken);
        var answers = result.Outcomes
            .Where(outcome => outcome.Verdict == Verdict.Accepted)
            .ToDictionary(outcome => outcome.Index, outcome => outcome.Actual);
        return open.Select((test, index) => test with { Expected = answers.GetValueOrDefault(index) });
    }

    private async Task<JudgeResult> RunAllAsync(
        Problem problem, string code, IReadOnlyList<TestCase> tests, TimeSpan cpu, CancellationToken cancellationToken)
    {
        var judge = await _sandbox.JudgeAsync(cancellationToken);
        var task = JudgeTasks.Of(problem, code, tests, cpu) with { RunAll = true };
        return await judge.JudgeAsync(task, progress: null, cancellationToken);
    }

    private async Task<PreparedProblem> LoadAsync(Problem problem, CancellationToken cancellationToken)
    {
        var judge = await _sandbox.JudgeAsync(cancellationToken);
        var python = judge.Status.PythonVersion;
        if (await _cache.FindAsync(problem, python, cancellationToken) is { } kept)
        {
            return kept;
        }

        var prepared = await _preparation.PrepareAsync(problem, cancellationToken);
        await _cache.SaveAsync(problem, python, prepared, cancellationToken);
        return prepared;
    }
}
