using System.Text.Json;
using DryRun.App.Judging;
using DryRun.Core.Judging;
using DryRun.Web.Shared;

namespace DryRun.Web.Practice;

/// <summary>Code to try.</summary>
public sealed record RunRequestBody
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>Own cases: each the input of a test as JSON, in the form of the samples.</summary>
    public IReadOnlyList<JsonElement>? Inputs { get; init; }
}

/// <summary>What came of trying code on the samples and own cases.</summary>
public sealed record TrialResponse(string Verdict, int Passed, int Total, double CpuMs, double WallMs, long PeakMemoryBytes)
{
    /// <summary>Why no test was run.</summary>
    public ErrorResponse? Error { get; init; }

    /// <summary>All cases in order.</summary>
    public required IReadOnlyList<CaseResponse> Tests { get; init; }

    internal static TrialResponse Of(TrialRun run) => new(
        Verdicts.Code(run.Result.Verdict),
        run.Result.Passed,
        run.Result.Total,
        run.Result.Usage.Cpu.TotalMilliseconds,
        run.Result.Usage.Wall.TotalMilliseconds,
        run.Result.Usage.PeakMemoryBytes)
    {
        Error = ErrorResponse.Of(run.Result.Error),
        Tests = [.. run.Result.Outcomes.Select(outcome => CaseResponse.Of(run.Tests[outcome.Index], outcome))],
    };
}

/// <summary>One case and what came of it.</summary>
public sealed record CaseResponse(int Index, string Name, string Verdict, double CpuMs, double WallMs)
{
    /// <summary>The input.</summary>
    public JsonElement? Input { get; init; }

    /// <summary>The expected result; null for an own case that the reference fails on.</summary>
    public JsonElement? Expected { get; init; }

    /// <summary>The result.</summary>
    public JsonElement? Actual { get; init; }

    /// <summary>What the code printed.</summary>
    public string? Stdout { get; init; }

    /// <summary>Why it stopped.</summary>
    public ErrorResponse? Error { get; init; }

    internal static CaseResponse Of(TestCase test, TestOutcome outcome) => new(
        outcome.Index, test.Name, Verdicts.Code(outcome.Verdict), outcome.Cpu.TotalMilliseconds, outcome.Wall.TotalMilliseconds)
    {
        Input = RawJson.Of(test.Input),
        Expected = RawJson.Of(test.Expected),
        Actual = RawJson.Of(outcome.Actual),
        Stdout = outcome.Stdout,
        Error = ErrorResponse.Of(outcome.Error),
    };
}
