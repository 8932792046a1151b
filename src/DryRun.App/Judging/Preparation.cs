using DryRun.Core.Curriculum;
using DryRun.Core.Judging;

namespace DryRun.App.Judging;

/// <summary>
/// Gets a problem ready. How it works: the generator makes the large inputs; the first accepted solution computes
/// their expected results and proves the samples and edge cases; then every accepted solution is timed.
/// </summary>
internal sealed class Preparation(Sandbox sandbox, TestMaker maker)
{
    private static readonly TimeSpan GenerousCpu = TimeSpan.FromSeconds(20);

    public async Task<PreparedProblem> PrepareAsync(Problem problem, CancellationToken cancellationToken)
    {
        var references = problem.Solutions.Where(solution => solution.Promises == Verdict.Accepted).ToList();
        if (references.Count == 0)
        {
            throw new PreparationException($"The problem {problem.Slug} has no accepted solution to compute results with.");
        }

        var open = await OpenTestsAsync(problem, cancellationToken);
        var first = await JudgeAsync(problem, references[0], open, cancellationToken);
        var tests = Answered(problem, references[0], open, first);
        var slowest = Slowest(first);
        foreach (var reference in references.Skip(1))
        {
            var next = Slowest(await JudgeAsync(problem, reference, tests, cancellationToken));
            slowest = next > slowest ? next : slowest;
        }

        return new PreparedProblem { Tests = tests, SlowestReference = slowest };
    }

    private async Task<List<TestCase>> OpenTestsAsync(Problem problem, CancellationToken cancellationToken)
    {
        var inputs = await maker.InputsAsync(problem, problem.Generator.Large, cancellationToken);
        return
        [
            .. problem.Examples.Select(example => example.Test),
            .. problem.EdgeCases,
            .. inputs.Select((input, index) => new TestCase($"large-{index + 1}", input, Expected: null, IsSample: false)),
        ];
    }

    private async Task<JudgeResult> JudgeAsync(
        Problem problem, Solution reference, IReadOnlyList<TestCase> tests, CancellationToken cancellationToken)
    {
        var judge = await sandbox.JudgeAsync(cancellationToken);
        var task = JudgeTasks.Of(problem, reference.Code, tests, GenerousCpu) with { RunAll = true };
        return await Patiently.AskAsync(() => judge.JudgeAsync(task, progress: null, cancellationToken), cancellationToken);
    }

    private static List<TestCase> Answered(Problem problem, Solution reference, List<TestCase> open, JudgeResult result)
    {
        if (result.Verdict != Verdict.Accepted)
        {
            var where = result.FirstFailure is { } failure ? $" on the test {open[failure.Index].Name}" : "";
            var why = (result.FirstFailure?.Error ?? result.Error) is { } error ? $": {error.Type}: {error.Message}" : "";
            throw new PreparationException(
                $"The accepted solution {reference.Name} of {problem.Slug} ends in {Verdicts.Title(result.Verdict)}{where}{why}.");
        }

        return [.. open.Zip(result.Outcomes, (test, outcome) => test with { Expected = test.Expected ?? outcome.Actual })];
    }

    private static TimeSpan Slowest(JudgeResult result) =>
        result.Outcomes.Select(outcome => outcome.Cpu).DefaultIfEmpty().Max();
}
