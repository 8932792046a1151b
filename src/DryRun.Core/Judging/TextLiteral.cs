using System.Globalization;
using System.Text;

namespace DryRun.Core.Judging;

/// <summary>Text as Python's <c>repr</c> writes it.</summary>
internal static class TextLiteral
{
    public static void Append(StringBuilder text, string value, int longest)
    {
        var quote = value.Contains('\'', StringComparison.Ordinal) && !value.Contains('"', StringComparison.Ordinal) ? '"' : '\'';
        text.Append(quote);
        foreach (var character in value)
        {
            if (text.Length > longest)
                return;
            AppendCharacter(text, character, quote);
        }

        text.Append(quote);
    }

    private static void AppendCharacter(StringBuilder text, char character, char quote)
    {
        if (character == quote || character == '\\')
            text.Append('\\').Append(character);
        else if (character is '\n' or '\r' or '\t')
            text.Append(character switch { '\n' => "\\n", '\r' => "\\r", _ => "\\t" });
        else if (char.IsControl(character))
            text.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}");
        else
            text.Append(character);
    }
}
