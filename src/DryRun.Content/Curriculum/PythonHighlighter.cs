using System.Net;
using System.Text;

namespace DryRun.Content.Curriculum;

/// <summary>Colours Python for a page without script.</summary>
public static class PythonHighlighter
{
    /// <summary>
    /// Python as HTML: escaped, with <c>&lt;span class="tok-…"&gt;</c> around keywords, strings, numbers, comments, builtins,
    /// names of definitions (<c>tok-def-name</c>), decorators and operators. Broken code is coloured as far as it goes.
    /// </summary>
    /// <param name="source">The program; every character of it is kept.</param>
    public static string ToHtml(string source)
    {
        var html = new StringBuilder(source.Length * 2);
        foreach (var token in new PythonScanner(source).Tokens())
        {
            var text = WebUtility.HtmlEncode(source[token.Start..token.End]);
            if (ClassOf(token.Kind) is { } name)
            {
                html.Append("<span class=\"tok-").Append(name).Append("\">").Append(text).Append("</span>");
            }
            else
            {
                html.Append(text);
            }
        }

        return html.ToString();
    }

    private static string? ClassOf(PythonToken kind) => kind switch
    {
        PythonToken.Keyword => "keyword",
        PythonToken.String => "string",
        PythonToken.Number => "number",
        PythonToken.Comment => "comment",
        PythonToken.Builtin => "builtin",
        PythonToken.DefName => "def-name",
        PythonToken.Decorator => "decorator",
        PythonToken.Operator => "operator",
        _ => null,
    };
}
