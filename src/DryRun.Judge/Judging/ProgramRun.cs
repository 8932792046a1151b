using System.Text.Json;
using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>A whole-program problem: every test is a run of its own, with the input on standard input.</summary>
internal sealed class ProgramRun(JudgeTask task, IProgress<TestOutcome>? progress, bool compare)
{
    private readonly List<TestOutcome> _outcomes = [];
    private Usage _usage;

    public async Task<JudgeResult> RunAsync(Worker worker, CancellationToken cancellationToken)
    {
        for (var index = 0; index < task.Tests.Count; index++)
        {
            var result = await RunOneAsync(worker, task.Tests[index], cancellationToken);
            if (result.Status == RunStatus.SyntaxError)
                return Results.Of(task, [], _usage, Verdict.SyntaxError, result.Error);
            var outcome = OutcomeOf(index, result);
            _outcomes.Add(outcome);
            progress?.Report(outcome);
            if (outcome.Verdict != Verdict.Accepted && !task.RunAll)
                break;
        }

        return Results.Of(task, _outcomes, _usage, loadVerdict: null, loadError: null);
    }

    private async Task<RunResult> RunOneAsync(Worker worker, TestCase test, CancellationToken cancellationToken)
    {
        var stdin = PyJson.Parse(test.Input) is PyValue.Text text ? text.Value : "";
        var limits = task.Limits with { OutputBytes = (int)Math.Min(task.Limits.OutputStopBytes, 16 << 20) };
        var job = new Job { Files = [new SourceFile("main.py", task.Code)], Stdin = stdin, Limits = limits };
        var result = await ProgramJob.RunAsync(worker, job, cancellationToken);
        _usage = Results.Add(_usage, result.Usage);
        return result;
    }

    private TestOutcome OutcomeOf(int index, RunResult result)
    {
        var test = task.Tests[index];
        var mayShow = test.IsSample || test.Expected is null || task.ShowHiddenOutput;
        return new TestOutcome(index, VerdictOf(test, result), result.Usage.Cpu, result.Usage.Wall)
        {
            Actual = JsonSerializer.Serialize(result.Stdout),
            Stdout = mayShow ? result.Stdout : null,
            Error = result.Error ?? ExplainStatus(result),
        };
    }

    private static ProgramError? ExplainStatus(RunResult result) =>
        result.Status == RunStatus.RuntimeError
            ? new ProgramError("SystemExit", $"The program ended itself with status {result.ExitCode}.")
            : null;

    private Verdict VerdictOf(TestCase test, RunResult result) => result.Status switch
    {
        RunStatus.Completed => Compare(test, result.Stdout),
        RunStatus.TimedOut => Verdict.TimeLimitExceeded,
        RunStatus.OutOfMemory => Verdict.MemoryLimitExceeded,
        RunStatus.OutputLimit => Verdict.OutputLimitExceeded,
        RunStatus.InternalError => throw new WorkerLostException("A child could not be shut in."),
        _ => Verdict.RuntimeError,
    };

    private Verdict Compare(TestCase test, string actual)
    {
        if (!compare || test.Expected is null)
            return Verdict.Accepted;
        return PyJson.Parse(test.Expected) is PyValue.Text expected && Matches(expected.Value, actual)
            ? Verdict.Accepted
            : Verdict.WrongAnswer;
    }

    private bool Matches(string expected, string actual) => task.Checker switch
    {
        Checker.Unordered => Answers.EqualText(Sorted(expected), Sorted(actual)),
        Checker.Tolerance tolerance => Answers.NearText(expected, actual, tolerance),
        _ => Answers.EqualText(expected, actual),
    };

    private static string Sorted(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).Order(StringComparer.Ordinal));
}
