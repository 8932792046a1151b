using System.Globalization;
using DryRun.Core.Questions;
using Spectre.Console;

namespace DryRun.Cli.Questions;

/// <summary>A generated question as text.</summary>
internal static class QuestionPrinter
{
    public static void Print(Terminal terminal, GeneratedQuestion question, bool withAnswer)
    {
        terminal.Line($"[bold]{question.Title.EscapeMarkup()}[/] [grey]{question.Id} · {question.Kind.Name()} · {question.Level.Name()}[/]");
        Write(terminal, question.Prompt);
        terminal.Line();
        PrintCode(terminal, question);
        PrintRule(terminal, question.Rule);
        foreach (var (number, choice) in question.Choices.Index())
        {
            Write(terminal, string.Create(CultureInfo.InvariantCulture, $"{number + 1,3}. ") + choice.Replace("\n", "\n     ", StringComparison.Ordinal));
        }

        if (withAnswer)
        {
            PrintAnswer(terminal, question);
        }

        terminal.Line();
    }

    private static void PrintCode(Terminal terminal, GeneratedQuestion question)
    {
        if (question.Code.Length == 0)
        {
            return;
        }

        foreach (var (number, line) in question.Code.Split('\n').Index())
        {
            Write(terminal, string.Create(CultureInfo.InvariantCulture, $"{number + 1,5} │ {line}"));
        }

        terminal.Line();
    }

    private static void PrintRule(Terminal terminal, AnswerRule rule)
    {
        var text = rule switch
        {
            AnswerRule.Blank blank => Tests(blank.Tests),
            AnswerRule.Bug bug => Tests(bug.Tests),
            AnswerRule.Order order => $"It prints:\n{order.Expected}",
            AnswerRule.Query query => $"For these rows:\n{query.Expected}",
            AnswerRule.Number number => FormattableString.Invariant($"In {number.Unit}; within a factor of {number.Factor:0.##}."),
            AnswerRule.Choice or AnswerRule.Pick => null,
            _ => throw new InvalidOperationException($"{rule} is not printed."),
        };
        if (text is not null)
        {
            Write(terminal, text);
        }
    }

    private static string Tests(IReadOnlyList<ShownCall> tests) =>
        string.Join('\n', tests.Select(test => $"  {test.Call}  →  {test.Result}"));

    private static void PrintAnswer(Terminal terminal, GeneratedQuestion question)
    {
        terminal.Line($"[green]Answer:[/] {question.Answer.EscapeMarkup()}");
        Write(terminal, question.Explanation);
        foreach (var wrong in question.Tempting)
        {
            var name = wrong.Misconception.Length == 0 ? "" : $" [grey]({wrong.Misconception.EscapeMarkup()})[/]";
            terminal.Line($"  [yellow]{wrong.Text.ReplaceLineEndings(" ⏎ ").EscapeMarkup()}[/]{name}: {wrong.Why.EscapeMarkup()}");
        }
    }

    private static void Write(Terminal terminal, string text) => terminal.Line(text.EscapeMarkup());
}
