using System.CommandLine;
using DryRun.App;
using DryRun.App.Curriculum;
using DryRun.Cli.Judging;
using DryRun.Core.Curriculum;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace DryRun.Cli.Curriculum;

/// <summary><c>dryrun verify</c>: proves every promise of the content by executing it.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("verify", "Prove the content: run every solution and every block of code.")
        {
            SharedOptions.Content, SharedOptions.Data,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = new DryRunOptions
            {
                ContentFolder = parsed.GetRequiredValue(SharedOptions.Content),
                DataFolder = parsed.GetRequiredValue(SharedOptions.Data),
            };
            return JudgingHost.UseContentAsync(terminal, options, (catalogue, services) =>
                VerifyAsync(terminal, catalogue, services.GetRequiredService<ContentVerifier>(), cancellationToken));
        });
        return command;
    }

    private static async Task<int> VerifyAsync(
        Terminal terminal, Catalogue catalogue, ContentVerifier verifier, CancellationToken cancellationToken)
    {
        var checks = await terminal.ProgressAsync("Proving the content", progress =>
            CollectAsync(verifier, catalogue, progress, cancellationToken));
        var failed = checks.Where(check => !check.Passed).OrderBy(check => check.Name, StringComparer.Ordinal).ToList();
        if (terminal.Json)
        {
            terminal.Write(new VerifyJson(failed.Count == 0, checks.Count, failed), CliJson.Default.VerifyJson);
        }
        else
        {
            Print(terminal, checks.Count, failed);
        }

        return failed.Count == 0 ? ExitCode.Success : ExitCode.Failed;
    }

    private static async Task<List<ContentCheck>> CollectAsync(
        ContentVerifier verifier, Catalogue catalogue, IProgress<(int Done, int Total)> progress, CancellationToken cancellationToken)
    {
        var total = verifier.Count(catalogue);
        var checks = new List<ContentCheck>(total);
        await foreach (var check in verifier.VerifyAsync(catalogue, cancellationToken))
        {
            checks.Add(check);
            progress.Report((checks.Count, total));
        }

        return checks;
    }

    private static void Print(Terminal terminal, int count, List<ContentCheck> failed)
    {
        foreach (var check in failed)
        {
            terminal.Line($"[red]✗[/] {check.Name.EscapeMarkup()}: {check.Problem!.ToString().EscapeMarkup()}");
        }

        terminal.Line(failed.Count == 0
            ? $"[green]All {Count.Of(count, "check")} hold.[/]"
            : $"[red]{failed.Count} of {Count.Of(count, "check")} failed.[/]");
    }
}

/// <summary>The result of <c>dryrun verify --json</c>.</summary>
internal sealed record VerifyJson(bool Ok, int Checks, IReadOnlyList<ContentCheck> Failed);
