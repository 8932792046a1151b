using DryRun.Core.Judging;

namespace DryRun.App.Practice;

/// <summary>How far a submission is.</summary>
public enum SubmissionState
{
    /// <summary>Saved, and waiting for a worker.</summary>
    Queued,

    /// <summary>A worker has it.</summary>
    Running,

    /// <summary>It has a verdict.</summary>
    Finished,
}

/// <summary>Code that was sent to be judged.</summary>
public sealed record Submission
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string LearnerId { get; init; }

    /// <summary>The problem's slug.</summary>
    public required string Problem { get; init; }

    /// <summary>The code as it was sent.</summary>
    public required string Code { get; init; }

    /// <summary>How far it is.</summary>
    public required SubmissionState State { get; init; }

    /// <summary>When it was sent, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What came of it; null until it is finished.</summary>
    public SubmissionResult? Result { get; init; }
}

/// <summary>What came of a submission.</summary>
public sealed record SubmissionResult
{
    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How many tests passed before the first that failed.</summary>
    public int Passed { get; init; }

    /// <summary>How many tests the problem has.</summary>
    public int Total { get; init; }

    /// <summary>What it used.</summary>
    public Usage Usage { get; init; }

    /// <summary>The tests that were run, in order.</summary>
    public IReadOnlyList<TestSummary> Tests { get; init; } = [];

    /// <summary>The first test that failed, or the error that kept all tests from running; null when accepted.</summary>
    public FirstFailure? FirstFailure { get; init; }

    /// <summary>When it was finished, UTC.</summary>
    public required DateTimeOffset FinishedAt { get; init; }
}

/// <summary>One test of a submission, without its data.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Verdict">How it ended.</param>
/// <param name="Cpu">Processor time.</param>
/// <param name="Wall">Wall time.</param>
public sealed record TestSummary(int Index, Verdict Verdict, TimeSpan Cpu, TimeSpan Wall);

/// <summary>Where a submission failed first.</summary>
public sealed record FirstFailure
{
    /// <summary>The test's place, from 0; null when no test was run.</summary>
    public int? Index { get; init; }

    /// <summary>The test's name, for example <c>sample-1</c>.</summary>
    public string? Test { get; init; }

    /// <summary>The input as JSON; null when no test was run.</summary>
    public string? Input { get; init; }

    /// <summary>The expected result as JSON.</summary>
    public string? Expected { get; init; }

    /// <summary>The result as JSON; null when there was none.</summary>
    public string? Actual { get; init; }

    /// <summary>What the code printed; null when it is withheld.</summary>
    public string? Stdout { get; init; }

    /// <summary>Why the code stopped, when it did.</summary>
    public ProgramError? Error { get; init; }
}
