using System.Text.Json;
using DryRun.App.Judging;
using DryRun.Content.Curriculum;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;

namespace DryRun.App.Curriculum;

/// <summary>Proves the promises of problems.</summary>
internal sealed class ContentVerifierProblems(ProblemJudge judge, Sandbox sandbox, TestMaker maker)
{
    private const int RandomInputs = 200;

    /// <summary>Brute force may be slow: it runs on small inputs only, and nobody waits.</summary>
    private static readonly TimeSpan GenerousCpu = TimeSpan.FromSeconds(20);

    public IEnumerable<PlannedCheck> Plan(Problem problem)
    {
        var folder = $"problems/{problem.Slug}";
        return
        [
            .. problem.Solutions.Select(solution => Plan(problem, solution, $"{folder}/solutions/{Verdicts.Code(solution.Promises)}/{solution.Name}.py")),
            new($"{folder}/starter.py: starts, and is not accepted", folder, token => StarterAsync(problem, $"{folder}/starter.py", token)),
            new($"{folder}/brute.py: gives what samples and edge cases expect", folder, token => KnownTestsAsync(problem, folder, token)),
            new($"{folder}/brute.py: agrees with every accepted solution on {RandomInputs} random inputs", folder, token => AgreeAsync(problem, folder, token)),
        ];
    }

    private PlannedCheck Plan(Problem problem, Solution solution, string file) =>
        new($"{file}: ends in {Verdicts.Title(solution.Promises)}", file, token => SolutionAsync(problem, solution, file, token));

    private async Task<Diagnostic?> SolutionAsync(Problem problem, Solution solution, string file, CancellationToken cancellationToken)
    {
        var result = await SubmitAsync(problem, solution.Code, cancellationToken);
        if (result.Verdict == solution.Promises)
        {
            return null;
        }

        var prepared = await judge.PrepareAsync(problem, cancellationToken);
        var message = $"Promises {Verdicts.Title(solution.Promises)}, but ends in {JudgedTests.Tell(result, prepared.Tests)}";
        return new(file, JudgedTests.LineOf(result), message);
    }

    private async Task<Diagnostic?> StarterAsync(Problem problem, string file, CancellationToken cancellationToken)
    {
        var result = await SubmitAsync(problem, problem.Starter, cancellationToken);
        if (result.Verdict == Verdict.Accepted)
        {
            return new(file, 1, "The starter is accepted; leave the solution out of it.");
        }

        return result.Error is { } error || result.Verdict == Verdict.InternalError
            ? new(file, JudgedTests.LineOf(result), $"The starter must load without an error, but ends in {JudgedTests.Tell(result, [])}")
            : null;
    }

    private async Task<Diagnostic?> KnownTestsAsync(Problem problem, string folder, CancellationToken cancellationToken)
    {
        List<TestCase> tests = [.. problem.Examples.Select(example => example.Test), .. problem.EdgeCases];
        var result = await JudgeAsync(problem, problem.BruteForce, tests, cancellationToken);
        return result.Verdict == Verdict.Accepted
            ? null
            : new($"{folder}/brute.py", JudgedTests.LineOf(result), $"The brute force ends in {JudgedTests.Tell(result, tests)}");
    }

    private async Task<Diagnostic?> AgreeAsync(Problem problem, string folder, CancellationToken cancellationToken)
    {
        var open = await RandomTestsAsync(problem, cancellationToken);
        if (open.Select(test => Misfit(problem, test)).FirstOrDefault(misfit => misfit is not null) is { } wrong)
        {
            return new($"{folder}/generator.py", 1, wrong);
        }

        var brute = await JudgeAsync(problem, problem.BruteForce, open, cancellationToken);
        if (brute.Verdict != Verdict.Accepted)
        {
            return new($"{folder}/brute.py", JudgedTests.LineOf(brute), $"The brute force ends in {JudgedTests.Tell(brute, open)}");
        }

        List<TestCase> tests = [.. open.Zip(brute.Outcomes, (test, outcome) => test with { Expected = outcome.Actual })];
        foreach (var solution in problem.Solutions.Where(solution => solution.Promises == Verdict.Accepted))
        {
            var result = await JudgeAsync(problem, solution.Code, tests, cancellationToken);
            if (result.Verdict != Verdict.Accepted)
            {
                var file = $"{folder}/solutions/accepted/{solution.Name}.py";
                return new(file, JudgedTests.LineOf(result), $"Does not agree with the brute force: {JudgedTests.Tell(result, tests)}");
            }
        }

        return null;
    }

    private async Task<List<TestCase>> RandomTestsAsync(Problem problem, CancellationToken cancellationToken)
    {
        var (lowest, highest) = (problem.Generator.Small.Lowest, problem.Generator.Small.Highest);
        var wanted = Enumerable.Range(0, RandomInputs).Select(seed => new GeneratedTest(seed, lowest + (seed % (highest - lowest + 1)))).ToList();
        var inputs = await Patiently.AskAsync(() => maker.InputsAsync(problem, wanted, cancellationToken), cancellationToken);
        return
        [
            .. inputs.Select((input, index) => new TestCase(
                FormattableString.Invariant($"seed {wanted[index].Seed}, size {wanted[index].Size}"), input, Expected: null, IsSample: false)),
        ];
    }

    private static string? Misfit(Problem problem, TestCase test)
    {
        using var input = JsonDocument.Parse(test.Input);
        return PythonValue.CheckInput(problem.Interface, input.RootElement) is { } mismatch
            ? $"With {test.Name} the generator makes an input that does not fit: {mismatch.Message}."
            : null;
    }

    private Task<JudgeResult> SubmitAsync(Problem problem, string code, CancellationToken cancellationToken) =>
        Patiently.AskAsync(() => judge.SubmitAsync(problem, code, progress: null, started: null, cancellationToken), cancellationToken);

    private async Task<JudgeResult> JudgeAsync(
        Problem problem, string code, IReadOnlyList<TestCase> tests, CancellationToken cancellationToken)
    {
        var sandboxed = await sandbox.JudgeAsync(cancellationToken);
        var task = JudgeTasks.Of(problem, code, tests, GenerousCpu);
        return await Patiently.AskAsync(() => sandboxed.JudgeAsync(task, progress: null, cancellationToken), cancellationToken);
    }
}
