using System.CommandLine;
using DryRun.App;
using DryRun.App.Questions;
using DryRun.Cli.Judging;
using DryRun.Core.Questions;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace DryRun.Cli.Questions;

/// <summary><c>dryrun template ID</c>: for who writes a template, its questions and what is wrong with it.</summary>
internal static class TemplateCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("TEMPLATE") { Description = "The template's id." };
        var show = new Option<int>("--show") { Description = "How many questions to show.", HelpName = "N", DefaultValueFactory = _ => 3 };
        var first = new Option<int>("--first") { Description = "The seed of the first one.", HelpName = "SEED", DefaultValueFactory = _ => 1 };
        var seeds = new Option<int>("--seeds") { Description = "How many seeds to prove.", HelpName = "N", DefaultValueFactory = _ => 200 };
        var command = new Command("template", "Show questions of a template and prove its seeds.") { id, show, first, seeds, SharedOptions.Content };
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = new DryRunOptions { ContentFolder = parsed.GetRequiredValue(SharedOptions.Content) };
            return JudgingHost.UseContentAsync(terminal, options, async (catalogue, services) =>
            {
                if (catalogue.Template(parsed.GetRequiredValue(id)) is not { } template)
                {
                    return terminal.Fail(ExitCode.Usage, $"There is no template '{parsed.GetValue(id)}'.");
                }

                var range = Enumerable.Range(parsed.GetValue(first), Math.Max(0, parsed.GetValue(show)));
                await ShowAsync(terminal, services.GetRequiredService<QuestionMaker>(), template, range, cancellationToken);
                return await ProveAsync(terminal, services, template, parsed.GetValue(seeds), cancellationToken);
            });
        });
        return command;
    }

    private static async Task ShowAsync(
        Terminal terminal, QuestionMaker maker, QuestionTemplate template, IEnumerable<int> seeds, CancellationToken cancellationToken)
    {
        var jobs = seeds.Select(seed => new QuestionSeed(template.Id, seed)).ToList();
        foreach (var made in jobs.Count == 0 ? [] : await maker.MakeAsync(jobs, cancellationToken))
        {
            if (made.Question is { } question)
            {
                QuestionPrinter.Print(terminal, question, withAnswer: true);
            }
            else
            {
                terminal.Line($"[red]✗[/] {made.Problem!.ToString().EscapeMarkup()}");
            }
        }
    }

    private static async Task<int> ProveAsync(
        Terminal terminal, IServiceProvider services, QuestionTemplate template, int seeds, CancellationToken cancellationToken)
    {
        if (seeds < 1)
        {
            return ExitCode.Success;
        }

        var report = await services.GetRequiredService<TemplateProof>().ProveAsync(template, seeds, cancellationToken);
        foreach (var problem in report.Problems.Take(20))
        {
            terminal.Line($"[red]✗[/] {problem.ToString().EscapeMarkup()}");
        }

        terminal.Line($"{report.Seeds} seeds: {report.Problems.Count} problems, {report.Distinct} different questions, "
            + $"{report.Shapes} shapes of code, {report.Answers} different answers.");
        return report.Problems.Count == 0 ? ExitCode.Success : ExitCode.Failed;
    }
}
