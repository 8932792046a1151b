namespace DryRun.App.Questions;

/// <summary>A small file that would unpack to a huge one.</summary>
internal sealed class UnpackedTooLargeException() : Exception(Sentence)
{
    public const string Sentence = "This file unpacks to far more than it seems to hold. Paste the text instead.";

    /// <summary>How much one file may unpack to, in bytes.</summary>
    public const long MostBytes = 32L << 20;
}
