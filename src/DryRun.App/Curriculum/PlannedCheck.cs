using DryRun.App.Judging;
using DryRun.Core.Curriculum;

namespace DryRun.App.Curriculum;

/// <summary>A check that is still to be made.</summary>
/// <param name="Name">What it checks.</param>
/// <param name="File">Where to look when the problem's own files don't work at all.</param>
/// <param name="Run">Gives what is wrong, or null.</param>
internal sealed record PlannedCheck(string Name, string File, Func<CancellationToken, Task<Diagnostic?>> Run)
{
    public async Task<ContentCheck> MakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return new(Name, await Run(cancellationToken));
        }
        catch (PreparationException problem)
        {
            return new(Name, new(File, 0, problem.Message));
        }
    }
}
