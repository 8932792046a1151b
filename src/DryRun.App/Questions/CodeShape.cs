using System.Text.RegularExpressions;

namespace DryRun.App.Questions;

/// <summary>A program without its names, numbers and texts: what is left is its structure.</summary>
public static partial class CodeShape
{
    private static readonly string[] Kept =
    [
        "and", "as", "assert", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "if",
        "import", "in", "is", "lambda", "match", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
        "SELECT", "FROM", "WHERE", "GROUP", "HAVING", "ORDER", "JOIN", "LEFT", "UNION", "OVER", "PARTITION", "LIMIT", "DISTINCT",
    ];

    /// <summary>The structure of a program in Python or SQL, as a text to be compared.</summary>
    public static string Of(string code) => Items().Replace(code, found => found.Value switch
    {
        ['\'' or '"', ..] => "s",
        [>= '0' and <= '9', ..] => "0",
        var word => Kept.Contains(word) ? word : "x",
    });

    [GeneratedRegex("""'[^'\n]*'|"[^"\n]*"|\d[\d_.]*|[A-Za-z_]\w*""")]
    private static partial Regex Items();
}
