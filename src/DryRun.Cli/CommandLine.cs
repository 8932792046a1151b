using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using DryRun.Cli.Coaching;
using DryRun.Cli.Curriculum;
using DryRun.Cli.Judging;
using DryRun.Cli.Questions;

namespace DryRun.Cli;

/// <summary>The commands of <c>dryrun</c> and how words become one of them.</summary>
internal static class CommandLine
{
    public static async Task<int> InvokeAsync(Terminal terminal, string[] args, CancellationToken cancellationToken)
    {
        var result = Root(terminal).Parse(args);
        if (result.Errors.Count > 0 && result.Action is ParseErrorAction)
        {
            var problems = string.Join(" ", result.Errors.Select(error => error.Message));
            return terminal.Fail(ExitCode.Usage, $"{problems} See 'dryrun {HelpFor(result)}--help'.");
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        return await result.InvokeAsync(configuration, cancellationToken);
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("DryRun: get ready for a Python interview.")
        {
            ServeCommand.Create(terminal),
            RunCommand.Create(terminal),
            JudgeCommand.Create(terminal),
            JobCommand.Create(terminal),
            GradeCommand.Create(terminal),
            AskCommand.Create(terminal),
            SearchCommand.Create(terminal),
            LintCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            TemplateCommand.Create(terminal),
            GenerateCommand.Create(terminal),
        };
        root.Options.Add(SharedOptions.Json);
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples();
        return root;
    }

    private static string HelpFor(ParseResult result) =>
        result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ";
}
