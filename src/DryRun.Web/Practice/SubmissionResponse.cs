using System.Text.Json;
using DryRun.App.Practice;
using DryRun.Core.Judging;
using DryRun.Web.Shared;

namespace DryRun.Web.Practice;

/// <summary>Code to judge or to keep.</summary>
public sealed record CodeRequest
{
    /// <summary>The code, at most 1 MiB.</summary>
    public required string Code { get; init; }
}

/// <summary>A submission. What follows <c>state</c> is null or 0 until it is <c>finished</c>.</summary>
public sealed record SubmissionResponse(string Id, string Problem, string State)
{
    /// <summary>The verdict.</summary>
    public string? Verdict { get; init; }

    /// <summary>Tests passed before the first that failed.</summary>
    public int Passed { get; init; }

    /// <summary>Tests in all.</summary>
    public int Total { get; init; }

    /// <summary>Processor time.</summary>
    public double? CpuMs { get; init; }

    /// <summary>Wall time.</summary>
    public double? WallMs { get; init; }

    /// <summary>Peak memory above the idle interpreter's.</summary>
    public long? PeakMemoryBytes { get; init; }

    /// <summary>Where it failed first; null when it was accepted.</summary>
    public FailureResponse? FirstFailure { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was finished.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    internal static SubmissionResponse Of(Submission submission) =>
        new(submission.Id, submission.Problem, JsonNamingPolicy.CamelCase.ConvertName(submission.State.ToString()))
        {
            Verdict = submission.Result is { } result ? Verdicts.Code(result.Verdict) : null,
            Passed = submission.Result?.Passed ?? 0,
            Total = submission.Result?.Total ?? 0,
            CpuMs = submission.Result?.Usage.Cpu.TotalMilliseconds,
            WallMs = submission.Result?.Usage.Wall.TotalMilliseconds,
            PeakMemoryBytes = submission.Result?.Usage.PeakMemoryBytes,
            FirstFailure = FailureResponse.Of(submission.Result?.FirstFailure),
            CreatedAt = submission.CreatedAt,
            FinishedAt = submission.Result?.FinishedAt,
        };
}

/// <summary>Where a submission failed first.</summary>
/// <param name="Index">The test, from 0; null when no test was run.</param>
public sealed record FailureResponse(int? Index)
{
    /// <summary>The input; cut to text when it is very long.</summary>
    public JsonElement? Input { get; init; }

    /// <summary>The expected result.</summary>
    public JsonElement? Expected { get; init; }

    /// <summary>The result.</summary>
    public JsonElement? Actual { get; init; }

    /// <summary>What the code printed; null for hidden tests.</summary>
    public string? Stdout { get; init; }

    /// <summary>Why the code stopped.</summary>
    public ErrorResponse? Error { get; init; }

    internal static FailureResponse? Of(FirstFailure? failure) => failure is null
        ? null
        : new FailureResponse(failure.Index)
        {
            Input = RawJson.Of(failure.Input),
            Expected = RawJson.Of(failure.Expected),
            Actual = RawJson.Of(failure.Actual),
            Stdout = failure.Stdout,
            Error = ErrorResponse.Of(failure.Error),
        };
}

/// <summary>Why code stopped: the exception's class and message, and the learner's own line.</summary>
public sealed record ErrorResponse(string Type, string Message, int? Line, int? Column, string? SourceLine, string? Traceback)
{
    internal static ErrorResponse? Of(ProgramError? error) => error is null
        ? null
        : new ErrorResponse(error.Type, error.Message, error.Line, error.Column, error.SourceLine, error.Traceback);
}

/// <summary>What an event carries: <c>index</c>, <c>verdict</c>, times and <c>total</c> for a test.</summary>
public sealed record EventResponse(string Id)
{
    /// <summary>The test, from 0.</summary>
    public int? Index { get; init; }

    /// <summary>The test's verdict.</summary>
    public string? Verdict { get; init; }

    /// <summary>The test's processor time.</summary>
    public double? CpuMs { get; init; }

    /// <summary>Tests in all.</summary>
    public int? Total { get; init; }
}
