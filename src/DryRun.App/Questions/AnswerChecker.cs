using System.Text.Json;
using DryRun.App.Judging;
using DryRun.Core.Judging;
using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>Checks answers to generated questions; code and queries are run in the sandbox and compared here.</summary>
public sealed class AnswerChecker(Sandbox sandbox)
{
    private const string Blank = "____";
    private static readonly RunLimits Limits = new() { Cpu = TimeSpan.FromSeconds(2), Wall = TimeSpan.FromSeconds(6) };

    /// <summary>What an answer is worth, and what the check found.</summary>
    /// <exception cref="DryRun.Judge.Judging.JudgeBusyException">Too many runs wait; ask again later.</exception>
    public async Task<CheckedAnswer> CheckAsync(GeneratedQuestion question, GivenAnswer given, CancellationToken cancellationToken)
    {
        if (AnswerChecks.Check(question, given) is { } done)
        {
            return done;
        }

        return question.Rule switch
        {
            AnswerRule.Blank rule => await BlankAsync(question, rule, given.Text, cancellationToken),
            AnswerRule.Bug rule => await BugAsync(question, rule, given, cancellationToken),
            AnswerRule.Order rule => await OrderAsync(question, rule, given.Text, cancellationToken),
            AnswerRule.Query rule => await QueryAsync(question, rule, given.Text, cancellationToken),
            _ => throw new InvalidOperationException($"{question.Rule} is not checked anywhere."),
        };
    }

    private async Task<CheckedAnswer> BlankAsync(
        GeneratedQuestion question, AnswerRule.Blank rule, string text, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return CheckedAnswer.Wrong("The blank is still empty.");
        }

        var code = question.Code.Replace(Blank, text.Trim(), StringComparison.Ordinal);
        var remark = await TryCallsAsync(code, rule.Check, rule.Expected, cancellationToken);
        return remark is null ? CheckedAnswer.Right : CheckedAnswer.Wrong(remark, AnswerChecks.Named(question, text));
    }

    private async Task<CheckedAnswer> BugAsync(
        GeneratedQuestion question, AnswerRule.Bug rule, GivenAnswer given, CancellationToken cancellationToken)
    {
        var isFound = given.Line == rule.Line;
        var remark = string.IsNullOrWhiteSpace(given.Text)
            ? "The code is not fixed yet."
            : await TryCallsAsync(given.Text, rule.Check, rule.Expected, cancellationToken);
        return (isFound, remark) switch
        {
            (true, null) => CheckedAnswer.Right,
            (false, null) => new(false, 0.5, FormattableString.Invariant($"The fix works, but the bug is in line {rule.Line}."), Named(question, given)),
            (true, _) => new(false, 0.5, $"That is the line. {remark}", null),
            _ => CheckedAnswer.Wrong(remark, Named(question, given)),
        };
    }

    private static Temptation? Named(GeneratedQuestion question, GivenAnswer given) =>
        given.Line is { } line ? AnswerChecks.Named(question, FormattableString.Invariant($"{line}")) : null;

    private async Task<CheckedAnswer> OrderAsync(
        GeneratedQuestion question, AnswerRule.Order rule, string text, CancellationToken cancellationToken)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).ToList();
        if (lines.Count == 0 || lines.Except(question.Choices).Any() || lines.Count > question.Choices.Count)
        {
            return CheckedAnswer.Wrong("Use the lines as they are, each once.");
        }

        var result = await RunAsync(string.Join('\n', lines) + "\n", cancellationToken);
        if (result.Status != RunStatus.Completed)
        {
            return CheckedAnswer.Wrong(Ending(result));
        }

        return result.Stdout.TrimEnd() == rule.Expected.TrimEnd()
            ? CheckedAnswer.Right
            : CheckedAnswer.Wrong(result.Stdout.Length == 0 ? "It prints nothing." : $"It prints {Shorten(result.Stdout.TrimEnd())}.");
    }

    /// <summary>What is wrong, in a sentence; null when every call gives what it should.</summary>
    private async Task<string?> TryCallsAsync(string code, string check, string expected, CancellationToken cancellationToken)
    {
        var result = await RunAsync(code + check, cancellationToken);
        if (result.Status != RunStatus.Completed)
        {
            return Ending(result);
        }

        return result.Stdout == expected ? null : CallResults.FirstDifference(check, expected, result.Stdout);
    }

    private async Task<CheckedAnswer> QueryAsync(
        GeneratedQuestion question, AnswerRule.Query rule, string query, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return CheckedAnswer.Wrong("There is no query yet.");
        }

        var judge = await sandbox.JudgeAsync(cancellationToken);
        var stdin = JsonSerializer.Serialize(new QueryRequest(rule.Scripts, query), EngineJson.Default.QueryRequest);
        var request = new RunRequest { Files = EngineFiles.Queries, Stdin = stdin, Limits = Limits };
        var result = await judge.RunAsync(request, cancellationToken);
        if (result.Status != RunStatus.Completed)
        {
            return CheckedAnswer.Wrong(Ending(result));
        }

        var remark = QueryResults.FirstDifference(rule, result.Stdout.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return remark is null ? CheckedAnswer.Right : CheckedAnswer.Wrong(remark, AnswerChecks.Named(question, query));
    }

    private async Task<RunResult> RunAsync(string code, CancellationToken cancellationToken)
    {
        var judge = await sandbox.JudgeAsync(cancellationToken);
        return await judge.RunAsync(RunRequest.Of(code) with { Limits = Limits }, cancellationToken);
    }

    private static string Ending(RunResult result) => result switch
    {
        { Status: RunStatus.TimedOut } => "It does not come to an end.",
        { Error: { Line: { } line } error } => FormattableString.Invariant($"Line {line} raises {error.Type}: {Shorten(error.Message)}"),
        { Error: { } error } => $"It ends in {error.Type}: {Shorten(error.Message)}",
        _ => $"It ends as {result.Status}.",
    };

    internal static string Shorten(string text) => text.Length <= 200 ? text : text[..200] + "…";
}
