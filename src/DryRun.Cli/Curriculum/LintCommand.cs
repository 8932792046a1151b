using System.CommandLine;
using DryRun.Content.Curriculum;
using DryRun.Core.Curriculum;
using Spectre.Console;

namespace DryRun.Cli.Curriculum;

/// <summary><c>dryrun lint</c>: every problem of the content, with file and line.</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("lint", "Check the form of the content: every problem, with file and line.")
        {
            SharedOptions.Content,
        };
        command.SetAction((parsed, _) => LintAsync(terminal, parsed.GetRequiredValue(SharedOptions.Content)));
        return command;
    }

    private static async Task<int> LintAsync(Terminal terminal, string folder)
    {
        if (!Directory.Exists(folder))
        {
            return terminal.Fail(ExitCode.Usage, $"There is no content folder at '{folder}'. Name one with --content DIR.");
        }

        var result = await terminal.ProgressAsync("Reading the content", _ => Task.FromResult(ContentReader.Read(folder)));
        if (terminal.Json)
        {
            terminal.Write(LintJson.Of(result), CliJson.Default.LintJson);
        }
        else
        {
            Print(terminal, result);
        }

        return result.Diagnostics.Count == 0 ? ExitCode.Success : ExitCode.Failed;
    }

    private static void Print(Terminal terminal, ContentReadResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            terminal.Line(diagnostic.ToString().EscapeMarkup());
        }

        terminal.Line(result.Catalogue is { } catalogue
            ? $"[green]No problem found[/] in {Counted(catalogue)}."
            : $"[red]{Count.Of(result.Diagnostics.Count, "problem")}[/] found. Nothing was read until they are mended.");
    }

    private static string Counted(Catalogue catalogue) => string.Join(", ",
    [
        Count.Of(catalogue.Topics.Count, "topic"),
        Count.Of(catalogue.Roadmap.Days.Count(), "day"),
        Count.Of(catalogue.Lessons.Count, "lesson"),
        Count.Of(catalogue.Problems.Count, "problem"),
        Count.Of(catalogue.Questions.Count, "question"),
        Count.Of(catalogue.Templates.Count, "template"),
        Count.Of(catalogue.Tips.Count, "tip"),
        Count.Of(catalogue.Skills.All.Count, "skill"),
    ]);
}

/// <summary>The result of <c>dryrun lint --json</c>.</summary>
internal sealed record LintJson(bool Ok, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static LintJson Of(ContentReadResult result) => new(result.Diagnostics.Count == 0, result.Diagnostics);
}
