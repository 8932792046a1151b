using System.CommandLine;
using DryRun.App;
using DryRun.App.Questions;
using DryRun.Cli.Judging;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace DryRun.Cli.Questions;

/// <summary><c>dryrun generate</c>: a set of questions, with or without the answers.</summary>
internal static class GenerateCommand
{
    private static readonly Option<int> HowMany = new("--count")
    {
        Description = "How many questions.", HelpName = "N", DefaultValueFactory = _ => SetWishes.UsualCount,
    };

    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "The same seed gives the same set.", HelpName = "N", DefaultValueFactory = _ => 1,
    };

    private static readonly Option<string[]> Topics = new("--topic") { Description = "A topic; may be given several times.", HelpName = "ID" };
    private static readonly Option<string?> Level = new("--level") { Description = "junior, mid or senior.", HelpName = "LEVEL" };

    private static readonly Option<string[]> Kinds = new("--kind")
    {
        Description = "A kind, such as predict-output; may be given several times.", HelpName = "KIND",
    };

    private static readonly Option<string?> Role = new("--role") { Description = "A role, such as backend.", HelpName = "ID" };
    private static readonly Option<bool> Answers = new("--answers") { Description = "Print answers and explanations as well." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("generate", "Make a set of questions whose answers were executed.")
        {
            HowMany, Seed, Topics, Level, Kinds, Role, Answers, SharedOptions.Content,
        };
        command.SetAction((parsed, cancellationToken) => GenerateAsync(terminal, parsed, cancellationToken));
        return command;
    }

    private static Task<int> GenerateAsync(Terminal terminal, ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = new DryRunOptions { ContentFolder = parsed.GetRequiredValue(SharedOptions.Content) };
        return JudgingHost.UseContentAsync(terminal, options, async (catalogue, services) =>
        {
            var order = SetOrder.Of(WishesOf(parsed), catalogue);
            if (order is SetOrder.Refused refused)
            {
                return terminal.Fail(ExitCode.Usage, refused.Reason);
            }

            var taken = (SetOrder.Taken)order;
            var questions = await services.GetRequiredService<QuestionGenerator>().SetAsync(taken.Request, cancellationToken);
            var set = new MadeSet(taken, [.. questions.Select((question, place) => new SetQuestion(place + 1, question, null))]);
            return Print(terminal, set, parsed.GetValue(Answers));
        });
    }

    private static SetWishes WishesOf(ParseResult parsed) => new()
    {
        Count = parsed.GetValue(HowMany),
        Seed = parsed.GetValue(Seed),
        Topics = parsed.GetValue(Topics) ?? [],
        Level = parsed.GetValue(Level),
        Kinds = parsed.GetValue(Kinds) ?? [],
        Role = parsed.GetValue(Role),
    };

    private static int Print(Terminal terminal, MadeSet set, bool withAnswers)
    {
        if (terminal.Json)
        {
            terminal.Write(GeneratedSetResponse.Of(set), CliJson.Default.GeneratedSetResponse);
            return set.Questions.Count > 0 ? ExitCode.Success : ExitCode.Failed;
        }

        foreach (var asked in set.Questions)
        {
            QuestionPrinter.Print(terminal, asked.Question, withAnswers);
        }

        if (set.Questions.Count == 0)
        {
            terminal.Note("[yellow]No template fits all of this. Leave out the level or a kind, or name other topics.[/]");
        }

        return set.Questions.Count > 0 ? ExitCode.Success : ExitCode.Failed;
    }
}
