using System.Text.Json;
using DryRun.App.Judging;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;

namespace DryRun.Cli.Judging;

/// <summary>The result of <c>dryrun judge --json</c>, in the words of the API: milliseconds and bytes.</summary>
internal sealed record JudgeJson(string Problem, string Verdict, int Passed, int Total, double CpuMs, double WallMs, long PeakMemoryBytes)
{
    public double CpuLimitMs { get; init; }

    public FailureJson? FirstFailure { get; init; }

    public static JudgeJson Of(Problem problem, PreparedProblem prepared, JudgeResult result) =>
        new(
            problem.Slug,
            Verdicts.Code(result.Verdict),
            result.Passed,
            result.Total,
            Math.Round(result.Usage.Cpu.TotalMilliseconds, 2),
            Math.Round(result.Usage.Wall.TotalMilliseconds, 2),
            result.Usage.PeakMemoryBytes)
        {
            CpuLimitMs = prepared.CpuLimit.TotalMilliseconds,
            FirstFailure = FailureJson.Of(prepared, result),
        };
}

/// <summary>Where it failed first; input and results are JSON values.</summary>
internal sealed record FailureJson(int? Index, string? Test, JsonElement? Input, JsonElement? Expected, JsonElement? Actual)
{
    public string? Stdout { get; init; }

    public ErrorLine? Error { get; init; }

    public static FailureJson? Of(PreparedProblem prepared, JudgeResult result)
    {
        if (result.FirstFailure is not { } failure)
        {
            return result.Error is null ? null : new FailureJson(null, null, null, null, null) { Error = ErrorLine.Of(result.Error) };
        }

        var test = prepared.Tests[failure.Index];
        return new FailureJson(failure.Index, test.Name, Parsed(test.Input), Parsed(test.Expected), Parsed(failure.Actual))
        {
            Stdout = failure.Stdout,
            Error = ErrorLine.Of(failure.Error),
        };
    }

    private static JsonElement? Parsed(string? json) => json is null ? null : JsonElement.Parse(json);
}

/// <summary>Why a program stopped.</summary>
internal sealed record ErrorLine(string Type, string Message, int? Line, int? Column)
{
    public static ErrorLine? Of(ProgramError? error) =>
        error is null ? null : new ErrorLine(error.Type, error.Message, error.Line, error.Column);
}
