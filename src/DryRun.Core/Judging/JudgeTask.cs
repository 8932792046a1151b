namespace DryRun.Core.Judging;

/// <summary>One test of a problem.</summary>
/// <param name="Name">A short name, unique in the problem: <c>sample-1</c>, <c>empty</c>, <c>large-3</c>.</param>
/// <param name="Input">The input as JSON, in the form <see cref="ProblemInterface"/> documents.</param>
/// <param name="Expected">The expected result as JSON; null when there is none (a learner's own case).</param>
/// <param name="IsSample">Samples show the learner everything; of hidden tests printed output is withheld.</param>
public sealed record TestCase(string Name, string Input, string? Expected, bool IsSample);

/// <summary>Code to be judged against tests.</summary>
public sealed record JudgeTask
{
    /// <summary>The learner's code, at most 1 MiB.</summary>
    public required string Code { get; init; }

    /// <summary>How the solution is called.</summary>
    public required ProblemInterface Interface { get; init; }

    /// <summary>How answers are compared.</summary>
    public Checker Checker { get; init; } = new Checker.Exact();

    /// <summary>The tests in order; judging stops at the first that fails.</summary>
    public required IReadOnlyList<TestCase> Tests { get; init; }

    /// <summary>Limits; processor time is per test.</summary>
    public RunLimits Limits { get; init; } = RunLimits.Default;

    /// <summary>True runs every test even after a failure (samples and own cases).</summary>
    public bool RunAll { get; init; }

    /// <summary>True to show what the code printed in hidden tests as well.</summary>
    public bool ShowHiddenOutput { get; init; }
}

/// <summary>What came of one test.</summary>
/// <param name="Index">The test's place in the task, from 0.</param>
/// <param name="Verdict">How it ended; never <see cref="Verdict.SyntaxError"/>.</param>
/// <param name="Cpu">Processor time of this test.</param>
/// <param name="Wall">Wall time of this test.</param>
public sealed record TestOutcome(int Index, Verdict Verdict, TimeSpan Cpu, TimeSpan Wall)
{
    /// <summary>The answer as JSON; null when there was none.</summary>
    public string? Actual { get; init; }

    /// <summary>What the code printed during this test; null when it is withheld.</summary>
    public string? Stdout { get; init; }

    /// <summary>Why it stopped, when it did.</summary>
    public ProgramError? Error { get; init; }
}

/// <summary>The end of a submission.</summary>
public sealed record JudgeResult
{
    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How many tests passed.</summary>
    public int Passed { get; init; }

    /// <summary>How many tests there are.</summary>
    public int Total { get; init; }

    /// <summary>The outcomes of the tests that were run, in order.</summary>
    public IReadOnlyList<TestOutcome> Outcomes { get; init; } = [];

    /// <summary>What all tests used together.</summary>
    public Usage Usage { get; init; }

    /// <summary>Why no test was run: a syntax error, or an exception while the module was loaded.</summary>
    public ProgramError? Error { get; init; }

    /// <summary>The first outcome that is not accepted.</summary>
    public TestOutcome? FirstFailure => Outcomes.FirstOrDefault(outcome => outcome.Verdict != Verdict.Accepted);
}
