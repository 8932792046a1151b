using System.CommandLine;
using DryRun.App.Curriculum;
using DryRun.App.Curriculum.Search;
using Spectre.Console;

namespace DryRun.Cli.Curriculum;

/// <summary><c>dryrun search WORDS</c>: lessons, questions, problems and tips that have some words.</summary>
internal static class SearchCommand
{
    private const int Shown = 10;

    private static readonly string[] Kinds = [.. Enum.GetNames<SearchKind>().Select(name => name.ToLowerInvariant())];

    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("WORDS") { Description = "What to look for.", Arity = ArgumentArity.OneOrMore };
        var kind = new Option<string?>("--kind") { Description = $"Only {string.Join(", ", Kinds)}.", HelpName = "KIND" };
        var command = new Command("search", "Find lessons, questions, problems and tips by their words.")
        {
            words, kind, SharedOptions.Content,
        };
        command.SetAction((parsed, _) => Task.FromResult(Search(
            terminal,
            parsed.GetRequiredValue(SharedOptions.Content),
            string.Join(' ', parsed.GetRequiredValue(words)),
            parsed.GetValue(kind))));
        return command;
    }

    private static int Search(Terminal terminal, string folder, string words, string? kind)
    {
        if (kind is not null && !Kinds.Contains(kind, StringComparer.Ordinal))
        {
            return terminal.Fail(ExitCode.Usage, $"'{kind}' is not a kind. Write --kind {string.Join(", ", Kinds)}.");
        }

        if (string.IsNullOrWhiteSpace(words) || words.Length > CatalogueSearch.MaxLength)
        {
            return terminal.Fail(ExitCode.Usage, $"Say what to look for, in {CatalogueSearch.MaxLength} characters at most.");
        }

        return CatalogueReading.Use(terminal, folder, catalogue =>
        {
            using var search = new CatalogueSearch(catalogue);
            return Report(terminal, words, search.Find(words, kind is null ? null : Enum.Parse<SearchKind>(kind, ignoreCase: true)));
        });
    }

    private static int Report(Terminal terminal, string words, SearchResults found)
    {
        if (terminal.Json)
        {
            terminal.Write(SearchJson.Of(found), CliJson.Default.SearchJson);
        }
        else
        {
            Print(terminal, words, found);
        }

        return found.Results.Count > 0 ? ExitCode.Success : ExitCode.Failed;
    }

    private static void Print(Terminal terminal, string words, SearchResults found)
    {
        Found.PrintMeant(terminal, found.Meant);
        foreach (var result in found.Results.Take(Shown))
        {
            terminal.Line($"[bold]{Found.Title(result.Title, result.Section)}[/]  [dim]{Found.Name(result.Kind)} {result.Url.EscapeMarkup()}[/]");
            terminal.Line($"  {Found.Marked(result.Snippet)}");
        }

        if (found.Results.Count == 0)
        {
            terminal.Line($"Nothing has the words '{words.EscapeMarkup()}'. Use fewer or other words.");
        }
        else if (found.Results.Count > Shown)
        {
            terminal.Line($"[dim]and {found.Results.Count - Shown} more; --json prints them all[/]");
        }
    }
}

/// <summary>The result of <c>dryrun search --json</c>.</summary>
internal sealed record SearchJson(IReadOnlyList<SearchLine> Results, string? DidYouMean)
{
    public static SearchJson Of(SearchResults found) => new(
        [.. found.Results.Select(result => new SearchLine(
            Found.Name(result.Kind), result.Id, result.Title, result.Section, result.Url, result.Score, result.Snippet.Text))],
        found.Meant);
}

/// <summary>An item that was found; the snippet is plain text.</summary>
internal sealed record SearchLine(string Kind, string Id, string Title, string Section, string Url, double Score, string Snippet);
