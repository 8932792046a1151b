using System.CommandLine;
using DryRun.App.Coaching;
using DryRun.App.Curriculum.Search;
using Spectre.Console;

namespace DryRun.Cli.Coaching;

/// <summary><c>dryrun ask QUESTION</c>: the passages that answer a question in a learner's own words.</summary>
internal static class AskCommand
{
    public static Command Create(Terminal terminal)
    {
        var question = new Argument<string[]>("QUESTION") { Description = "The question, in your own words.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("ask", "Ask the coach: passages of lessons, tips and questions that answer.")
        {
            question, SharedOptions.Content,
        };
        command.SetAction((parsed, _) => Task.FromResult(Ask(
            terminal, parsed.GetRequiredValue(SharedOptions.Content), string.Join(' ', parsed.GetRequiredValue(question)))));
        return command;
    }

    private static int Ask(Terminal terminal, string folder, string question)
    {
        if (string.IsNullOrWhiteSpace(question) || question.Length > PassageFinder.MaxLength)
        {
            return terminal.Fail(ExitCode.Usage, $"Ask one thing, in {PassageFinder.MaxLength} characters at most.");
        }

        return CatalogueReading.Use(terminal, folder, catalogue =>
        {
            using var finder = new PassageFinder(catalogue);
            return Report(terminal, finder.Find(question));
        });
    }

    private static int Report(Terminal terminal, FoundPassages found)
    {
        if (terminal.Json)
        {
            terminal.Write(AskJson.Of(found), CliJson.Default.AskJson);
        }
        else
        {
            Print(terminal, found);
        }

        return found.Passages.Count > 0 ? ExitCode.Success : ExitCode.Failed;
    }

    private static void Print(Terminal terminal, FoundPassages found)
    {
        Found.PrintMeant(terminal, found.Meant);
        foreach (var passage in found.Passages)
        {
            terminal.Line($"[bold]{Found.Title(passage.Title, passage.Section)}[/]  [dim]{Found.Name(passage.Kind)} {passage.Url.EscapeMarkup()}[/]");
            terminal.Line($"  {Found.Marked(passage.Text)}");
            terminal.Line();
        }

        if (found.Passages.Count == 0)
        {
            terminal.Line("Nothing here answers that. Name the thing you ask about, such as 'decorator', or try 'dryrun search'.");
        }
    }
}

/// <summary>The result of <c>dryrun ask --json</c>.</summary>
internal sealed record AskJson(IReadOnlyList<PassageLine> Passages, string? DidYouMean)
{
    public static AskJson Of(FoundPassages found) => new(
        [.. found.Passages.Select(passage => new PassageLine(
            Found.Name(passage.Kind), passage.Id, passage.Title, passage.Section, passage.Url, passage.Text.Text, passage.Text.Marks)
        {
            Reveals = passage.Reveals,
        })],
        found.Meant);
}

/// <summary>A paragraph, word for word, and where the words of the question stand in it.</summary>
internal sealed record PassageLine(
    string Kind, string Id, string Title, string Section, string Url, string Text, IReadOnlyList<TextRange> QuoteRanges)
{
    /// <summary>True when it gives away what a good answer to the catalogue's question says.</summary>
    public bool Reveals { get; init; }
}
