namespace DryRun.App.Curriculum.Search;

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
public readonly record struct TextRange(int Start, int End);

/// <summary>Plain text, code between backticks, with the words that were looked for.</summary>
/// <param name="Text">The text. Nothing in it is markup: encode it before it is shown.</param>
/// <param name="Marks">The words, in order and apart from each other.</param>
public sealed record MarkedText(string Text, IReadOnlyList<TextRange> Marks);
