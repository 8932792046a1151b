using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>
/// How it works: a function or class problem in one child. Records come in order, one a test; each is compared as it comes,
/// and the first that is not accepted stops the run. Accepted needs all of them, each right, and a clean end: what else
/// is on the answer pipe makes it a Runtime Error.
/// </summary>
internal sealed class CallRun(JudgeTask task, IProgress<TestOutcome>? progress, bool compare)
{
    private readonly List<TestOutcome> _outcomes = [];
    private ProgramError? _loadError;
    private Verdict? _loadVerdict;
    private bool _loaded;
    private bool _hasFailed;
    private bool _tooMuch;
    private Usage _usage;

    public async Task<JudgeResult> RunAsync(Worker worker, CancellationToken cancellationToken)
    {
        do
        {
            await RunFromAsync(worker, _outcomes.Count, cancellationToken);
        }
        while (task.RunAll && _loadVerdict is null && _outcomes.Count < task.Tests.Count);

        return Results.Of(task, _outcomes, _usage, _loadVerdict, _loadError);
    }

    /// <summary>One child for the tests from a place on; where a child dies at a test and all are wanted, the next goes on after it.</summary>
    private async Task RunFromAsync(Worker worker, int first, CancellationToken cancellationToken)
    {
        _loaded = false;
        var job = new Job
        {
            Files = [new SourceFile("<submission>", task.Code)],
            Interface = task.Interface,
            Tests = [.. task.Tests.Skip(first).Select(test => test.Input)],
            Limits = task.Limits,
        };
        var end = await worker.RunAsync(job, Take, cancellationToken);
        Finish(end, first);
        AddOutput(end, first);
        _usage = Results.Add(_usage, RunReport.UsageOf(end));
    }

    private bool Take(Line line)
    {
        var record = Record.Of(line);
        if (!_loaded)
            return Load(record);
        if (_outcomes.Count == task.Tests.Count)
        {
            _tooMuch = true;
            return false;
        }

        var outcome = OutcomeOf(record, line);
        _outcomes.Add(outcome);
        progress?.Report(outcome);
        _hasFailed = outcome.Verdict != Verdict.Accepted && !task.RunAll;
        return !_hasFailed;
    }

    private bool Load(Record record)
    {
        _loaded = record.Letter == 'R';
        if (_loaded)
            return true;
        _loadError = record.Error();
        _loadVerdict = record.Letter switch
        {
            'S' => Verdict.SyntaxError,
            _ when _loadError?.Type == "MemoryError" => Verdict.MemoryLimitExceeded,
            _ => Verdict.RuntimeError,
        };
        return false;
    }

    private TestOutcome OutcomeOf(Record record, Line line)
    {
        var index = _outcomes.Count;
        var test = task.Tests[index];
        var outcome = new TestOutcome(index, Verdict.RuntimeError, line.Cpu, line.Wall);
        switch (record.Letter)
        {
            case '=' when PyJson.Parse(record.Text) is not null:
                return outcome with { Verdict = Compare(test, record.Text), Actual = record.Text };
            case '?' when record.String() is { } kind:
                return outcome with { Verdict = Verdict.WrongAnswer, Error = new ProgramError("ImpossibleAnswer", $"The answer was {kind}.") };
            case '!' when record.Error() is { } error:
                var verdict = error.Type == "MemoryError" ? Verdict.MemoryLimitExceeded : Verdict.RuntimeError;
                return outcome with { Verdict = verdict, Error = error };
            default:
                return outcome with { Error = Malformed };
        }
    }

    private static ProgramError Malformed { get; } =
        new("AnswerChannel", "Something other than answers was written to a descriptor that belongs to the judge.");

    private Verdict Compare(TestCase test, string actual) =>
        !compare || test.Expected is null || Answers.Equal(test.Expected, actual, PyType.OfResult(task.Interface, test.Input), task.Checker)
            ? Verdict.Accepted
            : Verdict.WrongAnswer;

    private void Finish(JobEnd end, int first)
    {
        if (_hasFailed || _loadVerdict is not null)
            return;
        if (!_loaded)
        {
            (_loadVerdict, _loadError) = (Ends.VerdictOf(end, task.Limits), Ends.ExplainNoAnswer(end));
            return;
        }

        var hasAll = _outcomes.Count == task.Tests.Count;
        var isClean = hasAll && !_tooMuch && !end.LeftOver && end is { Reason: null, Exit: 0, OutOfMemoryKills: 0 };
        if (!isClean)
            AddFailure(end, hasAll && _outcomes.Count > first);
    }

    private void AddFailure(JobEnd end, bool replacesLast)
    {
        if (replacesLast)
            _outcomes.RemoveAt(_outcomes.Count - 1);
        var isForged = end.Reason is "answers" || end.LeftOver || _tooMuch;
        var failure = new TestOutcome(_outcomes.Count, Ends.VerdictOf(end, task.Limits), end.LastCpu, end.LastWall)
        {
            Error = isForged ? Malformed : Ends.ExplainNoAnswer(end),
        };
        _outcomes.Add(failure);
        progress?.Report(failure);
    }

    /// <summary>Printed output, of samples and own cases only unless hidden output may be shown. It is known at the end.</summary>
    private void AddOutput(JobEnd end, int first)
    {
        for (var index = first; index < _outcomes.Count; index++)
        {
            var segment = index - first + 1;
            if (MayShow(index))
                _outcomes[index] = _outcomes[index] with { Stdout = segment < end.Segments.Count ? end.Segments[segment] : "" };
        }
    }

    private bool MayShow(int index) => task.Tests[index].IsSample || task.Tests[index].Expected is null || task.ShowHiddenOutput;
}
