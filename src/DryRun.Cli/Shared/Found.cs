using System.Text;
using DryRun.App.Curriculum.Search;
using Spectre.Console;

namespace DryRun.Cli;

/// <summary>How text that was found is printed.</summary>
internal static class Found
{
    /// <summary>The name of a kind, for example <c>lesson</c>.</summary>
    public static string Name(SearchKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>A title and the section below it, as markup.</summary>
    public static string Title(string title, string section) =>
        (section.Length == 0 ? title : $"{title} > {section}").EscapeMarkup();

    /// <summary>A text as markup, with the words that were looked for underlined.</summary>
    public static string Marked(MarkedText text)
    {
        var markup = new StringBuilder();
        var place = 0;
        foreach (var mark in text.Marks)
        {
            markup.Append(text.Text[place..mark.Start].EscapeMarkup());
            markup.Append("[underline]").Append(text.Text[mark.Start..mark.End].EscapeMarkup()).Append("[/]");
            place = mark.End;
        }

        return markup.Append(text.Text[place..].EscapeMarkup()).ToString();
    }

    /// <summary>Says how misspelt words were understood; nothing when none were.</summary>
    public static void PrintMeant(Terminal terminal, string? meant)
    {
        if (meant is not null)
        {
            terminal.Line($"Understood as: {meant.EscapeMarkup()}");
        }
    }
}
