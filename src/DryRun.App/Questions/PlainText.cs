using System.Text;

namespace DryRun.App.Questions;

/// <summary>Text in the encodings people's editors write: UTF-8, UTF-16 and, when it is neither, Latin-1.</summary>
internal static class PlainText
{
    private const string Binary = "This file is not text, whatever its name says. Choose a .txt, .md, .pdf or .docx file, or paste the text.";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static JobText Read(byte[] bytes)
    {
        var text = Decode(bytes);
        return text is null || IsBinary(text) ? new JobText.Refused(Binary) : JobText.From(text);
    }

    private static string? Decode(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Strictly(Utf8, bytes.AsSpan(3)),
        [0xFF, 0xFE, ..] => Strictly(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), bytes.AsSpan(2)),
        [0xFE, 0xFF, ..] => Strictly(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), bytes.AsSpan(2)),
        _ when IsWide(bytes, zeroAt: 1) => Strictly(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), bytes),
        _ when IsWide(bytes, zeroAt: 0) => Strictly(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), bytes),
        _ => Strictly(Utf8, bytes) ?? Encoding.Latin1.GetString(bytes),
    };

    private static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // UTF-16 without a mark: Western text has a zero in most of every other byte, and none in the rest.
    private static bool IsWide(byte[] bytes, int zeroAt)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return false;
        }

        var zeros = 0;
        for (var at = 0; at < bytes.Length; at += 2)
        {
            zeros += bytes[at + zeroAt] == 0 ? 1 : 0;
            if (bytes[at + 1 - zeroAt] == 0)
            {
                return false;
            }
        }

        return zeros * 10 > bytes.Length * 4;
    }

    private static bool IsBinary(string text)
    {
        var odd = text.Count(letter => letter < ' ' ? letter is not ('\t' or '\n' or '\r' or '\f' or '\v') : letter is >= '\u007f' and <= '\u0084' or >= '\u0086' and <= '\u009f');
        return text.Contains('\0', StringComparison.Ordinal) || odd * 50 > text.Length;
    }
}
