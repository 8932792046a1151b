using DryRun.Core.Curriculum;

namespace DryRun.Content.Curriculum;

/// <summary>A line of a file of the content.</summary>
internal readonly record struct Place(string File, int Line);

/// <summary>Collects everything that is wrong, so that an author sees all of it at once.</summary>
internal sealed class Findings
{
    private readonly HashSet<Diagnostic> _all = [];

    public bool Any => _all.Count > 0;

    public void Add(Place place, string message) => _all.Add(new Diagnostic(place.File, place.Line, message));

    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. _all.OrderBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal),
    ];
}
