using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DryRun.App.Questions;

/// <summary>The text of a Word document, a paragraph a line. It is read as a stream, so that its depth and size don't matter.</summary>
internal static class DocxText
{
    private const int MostParts = 2000;
    private const string Broken = "This Word file can't be read; it may be damaged. Save it again, or paste the text.";
    private const string Encrypted = "This Word file is protected with a password, or in an old format. Save a copy as .docx without one, or paste the text.";

    // An encrypted .docx, and a .doc, is a compound file.
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];

    public static JobText Read(byte[] bytes, CancellationToken cancellationToken)
    {
        if (bytes.AsSpan().StartsWith(Compound))
        {
            return new JobText.Refused(Encrypted);
        }

        try
        {
            Measure(bytes, cancellationToken);
            return Extract(bytes, cancellationToken);
        }
        catch (UnpackedTooLargeException)
        {
            return new JobText.Refused(UnpackedTooLargeException.Sentence, IsTooLarge: true);
        }
        catch (Exception exception) when (exception
            is InvalidDataException or OpenXmlPackageException or FileFormatException or XmlException or IOException
            or InvalidOperationException or ArgumentException or NotSupportedException or FormatException)
        {
            return new JobText.Refused(Broken);
        }
    }

    // The sizes a zip file tells of itself may be lies; so all of it is unpacked once, and nothing kept.
    private static void Measure(byte[] bytes, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 << 10];
        var total = 0L;
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
        if (zip.Entries.Count > MostParts)
        {
            throw new UnpackedTooLargeException();
        }

        foreach (var entry in zip.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var unpacked = entry.Open();
            while (unpacked.Read(buffer) is > 0 and var read)
            {
                total += read;
                if (total > UnpackedTooLargeException.MostBytes)
                {
                    throw new UnpackedTooLargeException();
                }
            }
        }
    }

    private static JobText Extract(byte[] bytes, CancellationToken cancellationToken)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        if (document.MainDocumentPart is not { } part)
        {
            return new JobText.Refused(Broken);
        }

        var text = new StringBuilder();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Append(text, reader);
        }

        return JobText.From(text.ToString());
    }

    private static void Append(StringBuilder text, OpenXmlReader reader)
    {
        if (reader.ElementType == typeof(Paragraph))
        {
            text.Append('\n');
        }
        else if (reader.IsStartElement)
        {
            text.Append(Said(reader));
        }
    }

    private static string Said(OpenXmlReader reader) => reader.ElementType switch
    {
        var type when type == typeof(Text) => reader.GetText(),
        var type when type == typeof(TabChar) => "\t",
        var type when type == typeof(Break) || type == typeof(CarriageReturn) => "\n",
        var type when type == typeof(NoBreakHyphen) => "-",
        var type when type == typeof(NumberingProperties) => "- ",
        var type when type == typeof(ParagraphStyleId) && IsHeading(reader) => "# ",
        _ => "",
    };

    private static bool IsHeading(OpenXmlReader reader) =>
        reader.Attributes.Any(attribute => attribute.LocalName == "val" && attribute.Value is { } style
            && (style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || style.Equals("Title", StringComparison.OrdinalIgnoreCase)));
}
