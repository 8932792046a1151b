using DryRun.Core.Curriculum;

namespace DryRun.App.Curriculum;

/// <summary>One promise of the content that was put to the proof.</summary>
/// <param name="Name">What was checked, for a progress line: <c>problems/two-sum: brute.py agrees with the accepted solutions</c>.</param>
/// <param name="Problem">What is wrong and where; null when the promise is kept.</param>
public sealed record ContentCheck(string Name, Diagnostic? Problem)
{
    /// <summary>True when the promise is kept.</summary>
    public bool Passed => Problem is null;
}
