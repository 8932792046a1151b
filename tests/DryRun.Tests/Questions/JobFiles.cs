using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace DryRun.Tests.Questions;

/// <summary>Files as learners have them, and as nobody should.</summary>
internal static class JobFiles
{
    public static byte[] Pdf(params string[] lines)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(595, 842);
        for (var line = 0; line < lines.Length; line++)
        {
            page.AddText(lines[line], 12, new PdfPoint(60, 780 - (line * 18)), font);
        }

        return builder.Build();
    }

    public static byte[] EncryptedPdf() => Encoding.Latin1.GetBytes($"""
        %PDF-1.4
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>
        endobj
        4 0 obj
        << /Filter /Standard /V 1 /R 2 /O <{new string('A', 64)}> /U <{new string('B', 64)}> /P -4 >>
        endobj
        trailer
        << /Root 1 0 R /Size 5 /Encrypt 4 0 R /ID [<{new string('C', 32)}> <{new string('C', 32)}>] >>
        %%EOF

        """);

    public static byte[] PdfBomb()
    {
        var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(new byte[200 << 20]);
        }

        var head = Encoding.Latin1.GetBytes($"""
            %PDF-1.4
            1 0 obj
            << /Type /Catalog /Pages 2 0 R >>
            endobj
            2 0 obj
            << /Type /Pages /Kids [3 0 R] /Count 1 >>
            endobj
            3 0 obj
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>
            endobj
            4 0 obj
            << /Length {packed.Length} /Filter /FlateDecode >>
            stream

            """);
        return [.. head, .. packed.ToArray(), .. "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n"u8];
    }

    public static byte[] Docx(params string[] paragraphs)
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body([.. paragraphs.Select(text => new Paragraph(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve })))]);
            document.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }

    /// <summary>A .docx whose document is this XML.</summary>
    public static byte[] DocxOf(string xml)
    {
        var stream = new MemoryStream();
        stream.Write(Docx("Python"));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var entry = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            entry.Write(xml);
        }

        return stream.ToArray();
    }

    public static byte[] ZipBomb()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            entry.Write(new byte[200 << 20]);
        }

        return stream.ToArray();
    }
}
