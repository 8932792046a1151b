using DryRun.App.Judging;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;
using Spectre.Console;

namespace DryRun.Cli.Judging;

/// <summary>A verdict as a person reads it: the verdict first, then the first failure.</summary>
internal static class JudgeReport
{
    private const int Longest = 400;

    public static void Print(Terminal terminal, Problem problem, PreparedProblem prepared, JudgeResult result)
    {
        var accepted = result.Verdict == Verdict.Accepted;
        var mark = accepted ? "[green]✓" : "[red]✗";
        terminal.Line($"{mark} {Verdicts.Title(result.Verdict)}[/] · {result.Passed} of {result.Total} tests · {Measures.Of(result.Usage)}");
        if (accepted)
        {
            terminal.Line($"These tests reject {Count.Of(problem.RejectedIdeas, "known wrong idea")}.");
        }

        if (result.Error is { } error)
        {
            Print(terminal, error);
        }

        if (result.FirstFailure is { } failure)
        {
            Print(terminal, problem, prepared.Tests[failure.Index], failure);
        }
    }

    private static void Print(Terminal terminal, Problem problem, TestCase test, TestOutcome outcome)
    {
        terminal.Line($"First failing test: {test.Name.EscapeMarkup()} ({outcome.Index + 1})");
        Row(terminal, "Input", PythonLiteral.FormatInput(problem.Interface, test.Input, Longest));
        Row(terminal, "Expected", Result(problem, test, test.Expected));
        Row(terminal, "Yours", Result(problem, test, outcome.Actual));
        if (outcome.Stdout is { Length: > 0 } printed)
        {
            Row(terminal, "Printed", printed);
        }

        if (outcome.Error is { } error)
        {
            Print(terminal, error);
        }
    }

    private static string? Result(Problem problem, TestCase test, string? result) =>
        result is null ? null : PythonLiteral.FormatResult(problem.Interface, test.Input, result, Longest);

    private static void Row(Terminal terminal, string name, string? text)
    {
        if (text is not null)
        {
            terminal.Line($"  [grey]{name,-9}[/] {text.TrimEnd('\n').ReplaceLineEndings("\n            ").EscapeMarkup()}");
        }
    }

    private static void Print(Terminal terminal, ProgramError error)
    {
        var place = error.Line is { } line ? $" in line {line}" : "";
        terminal.Line($"[red]{error.Type.EscapeMarkup()}[/]{place}: {error.Message.EscapeMarkup()}");
        if (error.SourceLine is { } source)
        {
            terminal.Line($"  {source.EscapeMarkup()}");
        }

        if (error is { SourceLine: not null, Column: { } column })
        {
            terminal.Line($"  {new string(' ', column - 1)}[red]^[/]");
        }
    }
}
