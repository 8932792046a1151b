using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DryRun.Content.Curriculum;

/// <summary>What Markdown may be used, beyond what it means. Each rule gives a sentence, or null when it is kept.</summary>
internal static partial class MarkdownRules
{
    public const string NoHtml = "HTML is not allowed in texts; put code and angle brackets in backticks.";

    private static readonly string[] Languages =
    [
        "python", "output", "text", "sql", "json", "http", "html", "css", "javascript", "yaml", "toml", "ini", "xml", "csv",
        "dockerfile", "nginx", "graphql", "diff",
    ];

    /// <summary>Checks a block of code that stands on its own.</summary>
    public static string? CheckFence(CodeBlock block)
    {
        if (block is not FencedCodeBlock fence)
        {
            return "Indented text is not taken as code; write a fence of three backticks with a language.";
        }

        if (!fence.IsOpen && fence.ClosingFencedCharCount > 0)
        {
            return CheckLanguage(fence) ?? CheckArguments(fence);
        }

        return "This fence is never closed; end the code with a line of backticks.";
    }

    /// <summary>Checks a block of code in a list or a quotation.</summary>
    public static string? CheckInnerFence(CodeBlock block) =>
        block is FencedCodeBlock { Info: "python" or "output" }
            ? "Python that runs stands at the left margin, not inside a list or a quotation."
            : CheckFence(block);

    /// <summary>The class of exception that a program is said to end in, or null.</summary>
    public static string? Raises(FencedCodeBlock fence) =>
        RaisesPattern().Match(fence.Arguments ?? "") is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>Whether the shown output names the exception as a traceback's last line does.</summary>
    public static bool NamesException(string? output, string raises) =>
        output is not null && output.Split('\n').Any(line => Line(line).EndsWith(raises, StringComparison.Ordinal));

    /// <summary>Refuses HTML, pictures and addresses that a page can't use, and marks links that lead elsewhere.</summary>
    public static string? CheckInline(Inline inline) => inline switch
    {
        HtmlInline => NoHtml,
        LinkInline { IsImage: true } => "Pictures are not part of the format; say it in words, a table or a text block.",
        LinkInline link => CheckAddress(link, link.Url ?? ""),
        AutolinkInline link => CheckAddress(link, link.Url),
        _ => null,
    };

    private static string? CheckAddress(Inline link, string address)
    {
        if (address.StartsWith("https://", StringComparison.Ordinal))
        {
            link.GetAttributes().AddProperty("rel", "noopener");
            return null;
        }

        return address is ['/', not '/', ..] or ['#', _, ..]
            ? null
            : $"The link '{address}' must begin with https://, with # for this page, or with / as in /lessons/ID.";
    }

    private static ReadOnlySpan<char> Line(ReadOnlySpan<char> line) => line.IndexOf(':') is var end and >= 0 ? line[..end] : line;

    private static string? CheckLanguage(FencedCodeBlock fence) => fence.Info switch
    {
        null or "" => "Name the language after the backticks: python for what runs, output for what it prints, text for the rest.",
        "py" or "python3" or "pycon" or "Python" => "Write ```python; every such block is a complete program that is run.",
        "bash" or "sh" or "shell" or "console" => "Write ```text for commands.",
        var language when Languages.Contains(language) => null,
        var language => $"The language '{language}' is not known{Suggestion.For(language, Languages)}",
    };

    private static string? CheckArguments(FencedCodeBlock fence)
    {
        if (string.IsNullOrEmpty(fence.Arguments) || (fence.Info == "python" && Raises(fence) is not null))
        {
            return null;
        }

        return $"'{fence.Arguments}' is not known after the language; only ```python raises=TypeError is.";
    }

    [GeneratedRegex("^raises=([A-Za-z_][A-Za-z0-9_.]*)$")]
    private static partial Regex RaisesPattern();
}
