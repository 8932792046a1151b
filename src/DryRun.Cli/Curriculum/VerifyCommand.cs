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
        var only = new Option<string>("--only")
        {
            Description = "Only what begins with this, such as templates/ or problems/two-sum.", HelpName = "NAME", DefaultValueFactory = _ => "",
        };
        var seeds = new Option<int>("--seeds")
        {
            Description = "How many seeds of each template to prove.", HelpName = "N", DefaultValueFactory = _ => VerifyScope.All.Seeds,
        };
        seeds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--seeds is 1 or more.");
            }
        });
        var command = new Command("verify", "Prove the content: run every solution, every block of code and every template.")
        {
            SharedOptions.Content, SharedOptions.Data, only, seeds,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = new DryRunOptions
            {
                ContentFolder = parsed.GetRequiredValue(SharedOptions.Content),
                DataFolder = parsed.GetRequiredValue(SharedOptions.Data),
            };
            var scope = new VerifyScope { Only = parsed.GetRequiredValue(only), Seeds = parsed.GetValue(seeds) };
            return JudgingHost.UseContentAsync(terminal, options, (catalogue, services) =>
                VerifyAsync(terminal, new(services.GetRequiredService<ContentVerifier>(), catalogue, scope), cancellationToken));
        });
        return command;
    }

    private static async Task<int> VerifyAsync(Terminal terminal, Proof proof, CancellationToken cancellationToken)
    {
        if (proof.Count == 0)
        {
            return terminal.Fail(ExitCode.Usage, $"Nothing to prove begins with '{proof.Scope.Only}'. Name a folder of the content, such as templates/.");
        }

        var checks = await terminal.ProgressAsync("Proving the content", progress => CollectAsync(proof, progress, cancellationToken));
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
        Proof proof, IProgress<(int Done, int Total)> progress, CancellationToken cancellationToken)
    {
        var checks = new List<ContentCheck>(proof.Count);
        await foreach (var check in proof.Verifier.VerifyAsync(proof.Catalogue, proof.Scope, cancellationToken))
        {
            checks.Add(check);
            progress.Report((checks.Count, proof.Count));
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
            ? $"[green]{(count == 1 ? "The one check holds" : $"All {count} checks hold")}.[/]"
            : $"[red]{failed.Count} of {Count.Of(count, "check")} failed.[/]");
    }
}

/// <summary>What is to be proved, and by whom.</summary>
internal sealed record Proof(ContentVerifier Verifier, Catalogue Catalogue, VerifyScope Scope)
{
    public int Count { get; } = Verifier.Count(Catalogue, Scope);
}

/// <summary>The result of <c>dryrun verify --json</c>.</summary>
internal sealed record VerifyJson(bool Ok, int Checks, IReadOnlyList<ContentCheck> Failed);
