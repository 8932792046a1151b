using DryRun.Core.Curriculum;

namespace DryRun.Content.Curriculum;

/// <summary>What came of reading a content folder: a catalogue, or everything that is wrong.</summary>
/// <param name="Catalogue">The catalogue; null when there is any diagnostic.</param>
/// <param name="Diagnostics">All diagnostics at once, by file and line.</param>
public sealed record ContentReadResult(Catalogue? Catalogue, IReadOnlyList<Diagnostic> Diagnostics);
