using System.Text.RegularExpressions;
using DryRun.Core.Curriculum;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DryRun.Content.Curriculum;

/// <summary>A text and the headings in it.</summary>
internal sealed record MarkdownText(Document Document, IReadOnlyList<Heading> Headings);

/// <summary>Reads Markdown into prose, rendered to safe HTML, and code that can be run.</summary>
internal sealed partial class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly Findings _findings;
    private readonly string _file;
    private readonly int _firstLine;
    private readonly string _idPrefix;
    private readonly List<Heading> _headings = [];

    private MarkdownReader(Findings findings, Place start, string idPrefix)
    {
        _findings = findings;
        _file = start.File;
        _firstLine = start.Line;
        _idPrefix = idPrefix;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="start">The line of the file on which the text begins.</param>
    /// <param name="reading">Where to report, and to remember links to other items.</param>
    /// <param name="idPrefix">What ids of headings begin with, where several texts share a page.</param>
    public static MarkdownText Read(string text, Place start, Reading reading, string idPrefix = "")
    {
        var reader = new MarkdownReader(reading.Findings, start, idPrefix);
        var tree = Markdown.Parse(text, Pipeline);
        reader.Check(tree, reading);
        return new(new(reader.Split(tree)), reader._headings);
    }

    /// <summary>One paragraph as HTML without the paragraph's own tag.</summary>
    public static string ShortHtml(string text, Action<string> report)
    {
        var tree = Markdown.Parse(text.Trim(), Pipeline);
        if (tree is not [ParagraphBlock paragraph])
        {
            report("must be one paragraph of Markdown.");
            return "";
        }

        foreach (var problem in paragraph.Inline!.Descendants<Inline>().Select(inline => MarkdownRules.CheckInline(inline)).OfType<string>())
        {
            report(problem);
        }

        return Render(renderer => renderer.WriteLeafInline(paragraph));
    }

    private static string Render(Action<HtmlRenderer> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new FenceRenderer());
        write(renderer);
        return writer.ToString().TrimEnd('\n');
    }

    private void Check(MarkdownDocument tree, Reading reading)
    {
        foreach (var node in tree.Descendants())
        {
            var problem = node switch
            {
                HtmlBlock => MarkdownRules.NoHtml,
                HeadingBlock heading => Name(heading),
                Inline inline => MarkdownRules.CheckInline(inline) ?? Follow(inline, reading),
                CodeBlock { Parent: MarkdownDocument } code => MarkdownRules.CheckFence(code),
                CodeBlock code => MarkdownRules.CheckInnerFence(code),
                _ => null,
            };
            if (problem is not null)
            {
                Report(node.Line, problem);
            }
        }
    }

    private string? Name(HeadingBlock heading)
    {
        var title = string.Concat(heading.Inline!.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }));
        var id = UniqueId(_idPrefix + NotInSlug().Replace(title.ToLowerInvariant(), "-").Trim('-'));
        heading.GetAttributes().Id = id;
        _headings.Add(new(id, title, heading.Level));
        return heading.Level is 2 or 3 ? null : "Headings are ## or ###; the title of the page is the only # and comes from elsewhere.";
    }

    private string UniqueId(string wanted)
    {
        var id = wanted;
        for (var copy = 2; _headings.Any(known => known.Id == id); copy++)
        {
            id = $"{wanted}-{copy}";
        }

        return id;
    }

    private string? Follow(Inline inline, Reading reading)
    {
        if (inline is LinkInline link && ItemLink().Match(link.Url ?? "") is { Success: true } match)
        {
            reading.Refer(match.Groups[1].Value, match.Groups[2].Value, PlaceOf(link.Line));
        }

        return null;
    }

    private List<DocumentPart> Split(MarkdownDocument tree)
    {
        var parts = new List<DocumentPart>();
        var prose = new List<Block>();
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i] is not FencedCodeBlock { Info: "python" } code)
            {
                prose.Add(tree[i]);
                continue;
            }

            var output = i + 1 < tree.Count && tree[i + 1] is FencedCodeBlock { Info: "output" } fence ? fence : null;
            AddProse(parts, prose);
            parts.Add(ReadCode(code, output));
            i += output is null ? 0 : 1;
        }

        AddProse(parts, prose);
        return parts;
    }

    private DocumentPart.Code ReadCode(FencedCodeBlock code, FencedCodeBlock? output)
    {
        var raises = MarkdownRules.Raises(code);
        var shown = output?.Lines.ToString().TrimEnd('\n');
        if (raises is not null && !MarkdownRules.NamesException(shown, raises))
        {
            Report(code.Line, $"raises={raises} needs an output block right after it that ends in the traceback's last line, '{raises}: ...'.");
        }

        if (shown is { Length: 0 })
        {
            Report(output!.Line, "The output block is empty; leave it out when the program prints nothing.");
        }

        return new(code.Lines.ToString().TrimEnd('\n'), shown, raises, PlaceOf(code.Line).Line);
    }

    private static void AddProse(List<DocumentPart> parts, List<Block> prose)
    {
        if (prose.Count > 0)
        {
            parts.Add(new DocumentPart.Prose(Render(renderer => prose.ForEach(block => renderer.Render(block)))));
            prose.Clear();
        }
    }

    private Place PlaceOf(int line) => new(_file, _firstLine + line);

    private void Report(int line, string problem) => _findings.Add(PlaceOf(line), problem);

    [GeneratedRegex("[^\\p{L}\\p{Nd}_]+")]
    private static partial Regex NotInSlug();

    [GeneratedRegex("^/(lesson|problem|tip)s/([^/#?]+)")]
    private static partial Regex ItemLink();
}
