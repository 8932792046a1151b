using System.CommandLine;
using DryRun.App;
using DryRun.App.Judging;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;
using DryRun.Judge.Judging;
using Microsoft.Extensions.DependencyInjection;

namespace DryRun.Cli.Judging;

/// <summary><c>dryrun judge PROBLEM FILE</c>: the verdict on a file, with the same detail as on the page.</summary>
internal static class JudgeCommand
{
    public static Command Create(Terminal terminal)
    {
        var problem = new Argument<string>("PROBLEM") { Description = "The problem's slug, as in its address." };
        var file = new Argument<string>("FILE") { Description = "The solution; - reads standard input." };
        var command = new Command("judge", "Judge a solution against all tests of a problem.")
        {
            problem, file, SharedOptions.Content, SharedOptions.Data,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = new DryRunOptions
            {
                ContentFolder = parsed.GetRequiredValue(SharedOptions.Content),
                DataFolder = parsed.GetRequiredValue(SharedOptions.Data),
                Judge = new JudgeOptions { Workers = 1 },
            };
            var asked = new Asked(parsed.GetRequiredValue(problem), parsed.GetRequiredValue(file));
            return JudgeAsync(terminal, options, asked, cancellationToken);
        });
        return command;
    }

    private static async Task<int> JudgeAsync(
        Terminal terminal, DryRunOptions options, Asked asked, CancellationToken cancellationToken)
    {
        if (await CodeFile.ReadAsync(terminal, asked.File, cancellationToken) is not { } code)
        {
            return ExitCode.Usage;
        }

        return await JudgingHost.UseContentAsync(terminal, options, async (catalogue, services) =>
        {
            if (catalogue.Problem(asked.Problem) is not { } problem)
            {
                return terminal.Fail(ExitCode.Usage, Unknown(asked.Problem, catalogue));
            }

            return await ReportAsync(terminal, services.GetRequiredService<ProblemJudge>(), problem, code, cancellationToken);
        });
    }

    private static async Task<int> ReportAsync(
        Terminal terminal, ProblemJudge judge, Problem problem, string code, CancellationToken cancellationToken)
    {
        var prepared = await judge.PrepareAsync(problem, cancellationToken);
        var result = await terminal.ProgressAsync(problem.Title, progress =>
            judge.SubmitAsync(problem, code, new Counted(progress, prepared.Tests.Count), started: null, cancellationToken));
        if (terminal.Json)
        {
            terminal.Write(JudgeJson.Of(problem, prepared, result), CliJson.Default.JudgeJson);
        }
        else
        {
            JudgeReport.Print(terminal, problem, prepared, result);
        }

        return result.Verdict switch
        {
            Verdict.Accepted => ExitCode.Success,
            Verdict.InternalError => ExitCode.Unavailable,
            _ => ExitCode.Failed,
        };
    }

    private static string Unknown(string slug, Catalogue catalogue)
    {
        var known = string.Join(", ", catalogue.Problems.Select(problem => problem.Slug).Order(StringComparer.Ordinal));
        return $"There is no problem '{slug}'. The problems are: {known}.";
    }

    private sealed record Asked(string Problem, string File);

    private sealed class Counted(IProgress<(int Done, int Total)> progress, int total) : IProgress<TestOutcome>
    {
        public void Report(TestOutcome value) => progress.Report((value.Index + 1, total));
    }
}
