namespace DryRun.Core.Curriculum;

/// <summary>A text as it is shown: prose and code in turn, rendered once when the catalogue is read.</summary>
/// <param name="Parts">The parts in reading order.</param>
public sealed record Document(IReadOnlyList<DocumentPart> Parts)
{
    /// <summary>A text without a word.</summary>
    public static Document Empty { get; } = new([]);
}

/// <summary>A part of a text.</summary>
public abstract record DocumentPart
{
    private DocumentPart()
    {
    }

    /// <summary>Rendered prose: safe HTML with headings that have ids.</summary>
    public sealed record Prose(string Html) : DocumentPart;

    /// <summary>
    /// A complete Python program that a reader can change and run.
    /// </summary>
    /// <param name="Source">The program.</param>
    /// <param name="Output">What it prints, as promised by the text and proved by <c>dryrun verify</c>; null when it prints nothing.</param>
    /// <param name="Raises">The exception's class it ends in, when that is the point; else null.</param>
    /// <param name="Line">The line of the fence in its file, from 1.</param>
    public sealed record Code(string Source, string? Output, string? Raises, int Line) : DocumentPart;
}

/// <summary>A heading of a text, for its table of contents.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Title">The heading's text.</param>
/// <param name="Level">2 or 3.</param>
public sealed record Heading(string Id, string Title, int Level);
