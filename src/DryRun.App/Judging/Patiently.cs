using DryRun.Judge.Judging;

namespace DryRun.App.Judging;

/// <summary>For background work: asks the judge again while it is busy, as often as it takes.</summary>
internal static class Patiently
{
    public static async Task<T> AskAsync<T>(Func<Task<T>> ask, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (JudgeBusyException busy)
            {
                await Task.Delay(busy.RetryAfter, TimeProvider.System, cancellationToken);
            }
        }
    }
}
