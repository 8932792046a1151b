using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DryRun.Content.Curriculum;

/// <summary>Writes code in prose: <c>&lt;pre&gt;&lt;code class="language-…"&gt;</c>, reachable by keyboard when it scrolls.</summary>
internal sealed class FenceRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        var language = (obj as FencedCodeBlock)?.Info ?? "text";
        renderer.EnsureLine();
        renderer.Write("<pre tabindex=\"0\"><code class=\"language-").WriteEscape(language).Write("\">");
        if (language == "python")
        {
            renderer.Write(PythonHighlighter.ToHtml(obj.Lines.ToString()));
        }
        else
        {
            renderer.WriteLeafRawLines(obj, true, true);
        }

        renderer.WriteLine("</code></pre>");
    }
}
