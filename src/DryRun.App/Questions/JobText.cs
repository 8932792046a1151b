using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>
/// The text of a job description or CV, taken from a paste or a file. Nothing is stored, and nothing leaves the machine: the
/// bytes are read in memory, no macro runs, and nothing a file points to is fetched.
/// </summary>
public abstract record JobText
{
    private JobText()
    {
    }

    /// <summary>The largest file, and the longest text, in bytes.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>What a text that is too long is answered with.</summary>
    public const string TooLong = "This is larger than 1 MB. Paste only the part that says what the job asks for.";

    private const string Empty = "There is no text in it. Paste a job description or choose a file with text.";
    private const string WrongKind = "DryRun reads text (.txt), Markdown (.md), PDF (.pdf) and Word (.docx) files. Save it as one of these, or paste the text.";

    /// <summary>Text that can be read.</summary>
    /// <param name="Text">The text.</param>
    public sealed record Taken(string Text) : JobText
    {
        /// <summary>Reads it with the skills and roles of a catalogue.</summary>
        public JobReading Read(Core.Curriculum.Catalogue catalogue) => JobReading.Read(Text, catalogue.Skills, catalogue.Roles);
    }

    /// <summary>Something that can't be read.</summary>
    /// <param name="Reason">A sentence for the learner: what is wrong, and what to do.</param>
    /// <param name="IsTooLarge">True when it is only too large.</param>
    public sealed record Refused(string Reason, bool IsTooLarge = false) : JobText;

    /// <summary>Takes a text that was pasted.</summary>
    public static JobText From(string text)
    {
        if (text.Length > MostBytes)
        {
            return new Refused(TooLong, IsTooLarge: true);
        }

        return string.IsNullOrWhiteSpace(text) ? new Refused(Empty) : new Taken(text);
    }

    /// <summary>Takes a file. The ending of its name says what it is, and its bytes have to agree.</summary>
    /// <param name="fileName">The name of the file; only its ending matters.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="cancellationToken">Stops a long document between two pages.</param>
    public static JobText From(string fileName, byte[] bytes, CancellationToken cancellationToken)
    {
        if (bytes.Length == 0)
        {
            return new Refused(Empty);
        }

        if (bytes.Length > MostBytes)
        {
            return new Refused(TooLong, IsTooLarge: true);
        }

        return Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".pdf" => PdfText.Read(bytes, cancellationToken),
            ".docx" => DocxText.Read(bytes, cancellationToken),
            ".txt" or ".md" or ".markdown" or ".text" or "" => PlainText.Read(bytes),
            ".doc" => new Refused("This is an old Word file (.doc), which DryRun can't read. Save it as .docx or .pdf, or paste the text."),
            _ => new Refused(WrongKind),
        };
    }
}
