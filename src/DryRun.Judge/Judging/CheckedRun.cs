using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>
/// A problem with a checker program: the submission runs first and gives its answers, then the checker runs in a child of
/// its own and says yes or no to each. The submission never meets the checker or an expected output.
/// </summary>
internal sealed class CheckedRun(JudgeTask task, Checker.AnyOf checker, IProgress<TestOutcome>? progress)
{
    private static readonly RunLimits CheckerLimits = RunLimits.Default with { MemoryBytes = 512L << 20 };

    public async Task<JudgeResult> RunAsync(Worker worker, CancellationToken cancellationToken)
    {
        var result = task.Interface is ProblemInterface.Program
            ? await new ProgramRun(task, progress: null, compare: false).RunAsync(worker, cancellationToken)
            : await new CallRun(task, progress: null, compare: false).RunAsync(worker, cancellationToken);
        var accepted = await CheckAsync(worker, result.Outcomes, cancellationToken);
        var outcomes = new List<TestOutcome>();
        foreach (var outcome in result.Outcomes)
        {
            outcomes.Add(accepted.Contains(outcome.Index) ? outcome : Refused(outcome));
            progress?.Report(outcomes[^1]);
            if (outcomes[^1].Verdict != Verdict.Accepted && !task.RunAll)
                break;
        }

        return Results.Of(task, outcomes, result.Usage, LoadVerdict(result), result.Error);
    }

    private Verdict? LoadVerdict(JudgeResult result) =>
        result.Outcomes.Count == 0 && task.Tests.Count > 0 ? result.Verdict : null;

    private static TestOutcome Refused(TestOutcome outcome) =>
        outcome.Verdict == Verdict.Accepted ? outcome with { Verdict = Verdict.WrongAnswer } : outcome;

    private async Task<HashSet<int>> CheckAsync(Worker worker, IReadOnlyList<TestOutcome> outcomes, CancellationToken cancellationToken)
    {
        var answered = outcomes.Where(outcome => outcome.Verdict == Verdict.Accepted && outcome.Actual is not null).ToList();
        var accepted = answered.Where(outcome => task.Tests[outcome.Index].Expected is null).Select(outcome => outcome.Index).ToHashSet();
        var open = answered.FindAll(outcome => !accepted.Contains(outcome.Index));
        if (open.Count > 0)
            accepted.UnionWith(await AskAsync(worker, open, cancellationToken));
        return accepted;
    }

    private async Task<IEnumerable<int>> AskAsync(
        Worker worker, List<TestOutcome> answers, CancellationToken cancellationToken)
    {
        var asked = new JudgeTask
        {
            Code = checker.Source,
            Interface = CheckerFunction.Of(task.Interface),
            Tests = [.. answers.Select(answer => Question(answer))],
            Limits = CheckerLimits,
            RunAll = true,
        };
        var result = await new CallRun(asked, progress: null, compare: true).RunAsync(worker, cancellationToken);
        if (result.Error is not null || result.Outcomes.Count < answers.Count || result.Outcomes.Any(outcome => outcome.Actual is null))
            throw new CheckerFailedException(result.Error ?? result.FirstFailure?.Error);
        return answers.Where((_, index) => result.Outcomes[index].Verdict == Verdict.Accepted).Select(answer => answer.Index);
    }

    private TestCase Question(TestOutcome answer)
    {
        var test = task.Tests[answer.Index];
        return new TestCase(test.Name, $"[{test.Input},{test.Expected},{answer.Actual}]", "true", IsSample: false);
    }
}
