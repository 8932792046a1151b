using DryRun.App.Judging;
using DryRun.App.Practice;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;

namespace DryRun.Web.Practice;

/// <summary>Puts results into the words of the page.</summary>
internal static class ResultWords
{
    /// <summary>A submission that is finished.</summary>
    internal static ShownResult Of(Problem problem, SubmissionResult result, TimeSpan? cpuLimit)
    {
        var failure = result.FirstFailure;
        return new ShownResult
        {
            Title = Verdicts.Title(result.Verdict),
            Tone = Tone(result.Verdict),
            IsAccepted = result.Verdict == Verdict.Accepted,
            Facts = result.Verdict == Verdict.SyntaxError ? [] : Facts(result.Passed, result.Total, "tests", result.Usage),
            Note = Note(result.Verdict),
            Error = failure is { Index: null } ? failure.Error : null,
            Cases = failure?.Index is { } index ? [Case(problem, failure, result, index, cpuLimit)] : [],
        };
    }

    /// <summary>A run of the samples and of own cases.</summary>
    internal static ShownResult Of(Problem problem, TrialRun run, TimeSpan? cpuLimit)
    {
        var result = run.Result;
        var judged = run.Tests.Count(test => test.Expected is not null);
        var first = result.FirstFailure?.Index;
        return new ShownResult
        {
            Title = result.Verdict == Verdict.Accepted ? "Samples passed" : Verdicts.Title(result.Verdict),
            Tone = Tone(result.Verdict),
            Facts = result.Error is null ? Facts(result.Passed, judged, "cases", result.Usage) : [],
            Note = result.Verdict == Verdict.Accepted ? "These are the cases you can see. Submit runs the hidden tests as well." : Note(result.Verdict),
            Error = result.Error,
            Cases = [.. result.Outcomes.Select(outcome => Case(problem, run.Tests[outcome.Index], outcome, outcome.Index == first, cpuLimit) with
            {
                Name = Name(problem, run.Tests[outcome.Index], outcome.Index),
            })],
        };
    }

    /// <summary>Own cases that can't be read.</summary>
    internal static ShownResult Unread(IEnumerable<(int Number, string Fault)> faults) => new()
    {
        Title = "Nothing was run",
        Tone = "warn",
        Note = "An own case could not be read. Change it and run again.",
        Cases = [.. faults.Select(fault => new ShownCase { Name = $"Own case {fault.Number}", Note = fault.Fault, Open = true })],
    };

    /// <summary>Something that kept the code from being judged.</summary>
    internal static ShownResult Refused(string reason) => new() { Title = "Not judged", Tone = "warn", Note = reason };

    /// <summary>The name of a test as it is shown: <c>room-to-spare</c> is a matter of files.</summary>
    internal static string Sentence(string test)
    {
        var words = test.Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Name(Problem problem, TestCase test, int index) => index < problem.Examples.Count
        ? $"Sample {index + 1}: {Sentence(test.Name)}"
        : $"Own case {index - problem.Examples.Count + 1}";

    private static string Tone(Verdict verdict) => verdict switch
    {
        Verdict.Accepted => "ok",
        Verdict.InternalError => "warn",
        _ => "bad",
    };

    private static string? Note(Verdict verdict) =>
        verdict == Verdict.InternalError ? "This is our fault, not your code's. It does not count; send it again." : null;

    private static List<string> Facts(int passed, int total, string what, Usage usage) =>
    [
        $"{passed} of {total} {what}",
        $"CPU {Measures.Of(usage.Cpu)}",
        $"peak {Measures.OfBytes(usage.PeakMemoryBytes)}",
    ];

    private static ShownCase Case(Problem problem, FirstFailure failure, SubmissionResult result, int index, TimeSpan? cpuLimit)
    {
        var test = new TestCase(failure.Test ?? "", failure.Input ?? "", failure.Expected, IsSample: false);
        var summary = result.Tests.FirstOrDefault(each => each.Index == index);
        var outcome = new TestOutcome(index, result.Verdict, summary?.Cpu ?? default, summary?.Wall ?? default)
        {
            Actual = failure.Actual,
            Stdout = failure.Stdout,
            Error = failure.Error,
        };
        return Case(problem, test, outcome, open: true, cpuLimit) with
        {
            Name = $"Test {index + 1} of {result.Total}{(failure.Test is { Length: > 0 } name ? $": {Sentence(name)}" : "")}",
        };
    }

    private static ShownCase Case(Problem problem, TestCase test, TestOutcome outcome, bool open, TimeSpan? cpuLimit)
    {
        var hasInput = test.Input.Length > 0;
        var actual = outcome.Actual is { } value && hasInput ? ShownValue.Result(problem.Interface, test.Input, value) : null;
        var expected = test.Expected is { } answer && hasInput ? ShownValue.Result(problem.Interface, test.Input, answer) : null;
        var marked = actual is not null && expected is not null && outcome.Verdict == Verdict.WrongAnswer
            ? Difference.Of(expected, actual)
            : new Difference(Plain(expected), Plain(actual));
        return new ShownCase
        {
            Name = Sentence(test.Name),
            Verdict = test.Expected is null && outcome.Verdict == Verdict.Accepted ? null : outcome.Verdict,
            Cpu = outcome.Cpu,
            Note = Note(problem, outcome, test, cpuLimit),
            Input = hasInput ? ShownValue.Input(problem.Interface, test.Input) : null,
            Expected = expected is null ? null : marked.Expected,
            Actual = actual is null ? null : marked.Actual,
            Printed = outcome.Stdout,
            Error = outcome.Error,
            Open = open,
        };
    }

    private static IReadOnlyList<Piece> Plain(string? text) => text is null ? [] : [new Piece(Excerpt.Of(text), false)];

    private static string? Note(Problem problem, TestOutcome outcome, TestCase test, TimeSpan? cpuLimit) => outcome.Verdict switch
    {
        Verdict.TimeLimitExceeded when cpuLimit is { } limit =>
            $"Stopped after {Measures.Of(outcome.Cpu)} of processor time. The limit is {Measures.Of(limit)}, "
            + $"{PreparedProblem.TimeMultiple} times what our slowest accepted solution needs here, and at least 1 s.",
        Verdict.TimeLimitExceeded => "Stopped at the time limit.",
        Verdict.MemoryLimitExceeded => "Stopped at the memory limit.",
        Verdict.OutputLimitExceeded => "Stopped because it printed or returned too much.",
        Verdict.WrongAnswer when problem.Checker is Checker.AnyOf =>
            "Other results may be right as well; the expected one is an example.",
        Verdict.Accepted when test.Expected is null => "Our own solution has no answer to this input; it may break the constraints.",
        _ => null,
    };
}
