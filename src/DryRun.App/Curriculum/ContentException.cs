using DryRun.Core.Curriculum;

namespace DryRun.App.Curriculum;

/// <summary>The content can't be used. All that is wrong with it is told at once.</summary>
public sealed class ContentException(string folder, IReadOnlyList<Diagnostic> diagnostics)
    : Exception($"The content in {folder} has {diagnostics.Count} "
        + (diagnostics.Count == 1 ? "problem" : "problems") + ". Mend what is listed, then start again; dryrun lint shows the same list."
        + Environment.NewLine + string.Join(Environment.NewLine, diagnostics))
{
    /// <summary>What is wrong, and where.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
