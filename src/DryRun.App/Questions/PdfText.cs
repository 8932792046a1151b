using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace DryRun.App.Questions;

/// <summary>The text of a PDF, page by page in reading order.</summary>
internal static class PdfText
{
    private const int MostPages = 60;
    private const int DeepestNesting = 100;
    private const string Broken = "This PDF can't be read; it may be damaged. Save it again, or paste the text.";
    private const string Encrypted = "This PDF is protected with a password. Save a copy without one, or paste the text.";
    private const string Scan = "There is no text in this PDF; it may be a scan. Paste the text instead.";
    private const string TooMany = "This PDF has more than 60 pages. Keep the pages that say what the job asks for, or paste the text.";

    public static JobText Read(byte[] bytes, CancellationToken cancellationToken)
    {
        if (bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) < 0)
        {
            return new JobText.Refused("This is not a PDF, whatever its name says. Choose another file, or paste the text.");
        }

        try
        {
            return Extract(bytes, cancellationToken);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new JobText.Refused(Encrypted);
        }
        catch (UnpackedTooLargeException)
        {
            return new JobText.Refused(UnpackedTooLargeException.Sentence, IsTooLarge: true);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The parser tells a broken file by whatever exception its broken part leads to, so all of them mean the same here.
            return new JobText.Refused(Broken);
        }
    }

    private static JobText Extract(byte[] bytes, CancellationToken cancellationToken)
    {
        var parsing = new ParsingOptions { MaxStackDepth = DeepestNesting, SkipMissingFonts = true, FilterProvider = new BoundedFilters() };
        using var document = PdfDocument.Open(bytes, parsing);
        if (document.NumberOfPages > MostPages)
        {
            return new JobText.Refused(TooMany);
        }

        var text = new StringBuilder();
        foreach (var page in document.GetPages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            text.Append(ContentOrderTextExtractor.GetText(page)).Append('\n');
        }

        return string.IsNullOrWhiteSpace(text.ToString()) ? new JobText.Refused(Scan) : JobText.From(text.ToString());
    }
}
