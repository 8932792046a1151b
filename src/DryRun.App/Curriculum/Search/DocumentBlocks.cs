using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DryRun.Core.Curriculum;

namespace DryRun.App.Curriculum.Search;

/// <summary>A paragraph, list item, row of a table or program of a document.</summary>
/// <param name="HeadingId">The anchor of the heading above it; null at the beginning.</param>
/// <param name="Heading">The heading above it; empty at the beginning.</param>
/// <param name="Text">Its text, code between backticks.</param>
/// <param name="IsProgram">True for a program or its output.</param>
internal sealed record DocumentBlock(string? HeadingId, string Heading, string Text, bool IsProgram);

/// <summary>
/// Takes a rendered document apart again. How it works: the HTML is our own renderer's, so a scan over its few tags is
/// enough: a block tag ends a block, a heading names what follows, <c>code</c> becomes backticks and all else is text.
/// </summary>
internal sealed partial class DocumentBlocks
{
    private readonly List<DocumentBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private string? _headingId;
    private string _heading = "";
    private bool _inProgram;

    private DocumentBlocks()
    {
    }

    public static IReadOnlyList<DocumentBlock> Of(Document document)
    {
        var reader = new DocumentBlocks();
        foreach (var part in document.Parts)
        {
            if (part is DocumentPart.Prose prose)
            {
                reader.Read(prose.Html);
            }
            else if (part is DocumentPart.Code code)
            {
                reader.Add(code.Source, isProgram: true);
            }
        }

        return reader._blocks;
    }

    private void Read(string html)
    {
        foreach (Match piece in Pieces().Matches(html))
        {
            var name = piece.Groups["name"].Value;
            if (name.Length == 0)
            {
                _text.Append(WebUtility.HtmlDecode(piece.Value));
            }
            else
            {
                Tag(name, isEnd: piece.Groups["end"].Success, piece.Groups["id"].Value);
            }
        }

        Flush();
    }

    private void Tag(string name, bool isEnd, string id)
    {
        switch (name)
        {
            case "code":
                _text.Append(_inProgram ? "" : "`");
                break;
            case "pre":
                Flush();
                _inProgram = !isEnd;
                break;
            case "h2" or "h3" when isEnd:
                _heading = Taken();
                break;
            case "h2" or "h3":
                Flush();
                _headingId = id;
                break;
            case "td" or "th":
                _text.Append(isEnd ? " · " : "");
                break;
            case "p" or "li" or "ul" or "ol" or "tr" or "table" or "blockquote" or "br" or "hr":
                Flush();
                break;
        }
    }

    private void Flush() => Add(Taken(), _inProgram);

    private void Add(string text, bool isProgram)
    {
        if (text.Length > 0)
        {
            _blocks.Add(new DocumentBlock(_headingId, _heading, text, isProgram));
        }
    }

    private string Taken()
    {
        var text = _text.ToString();
        _text.Clear();
        return _inProgram ? text.Trim() : Spaces().Replace(text, " ").Trim(' ', '·');
    }

    [GeneratedRegex("""<(?<end>/)?(?<name>[a-z0-9]+)(?:\s+id="(?<id>[^"]*)")?[^>]*>|[^<]+""")]
    private static partial Regex Pieces();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
