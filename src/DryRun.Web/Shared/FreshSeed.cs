namespace DryRun.Web.Shared;

/// <summary>Seeds of sets for which none was asked.</summary>
internal static class FreshSeed
{
    private const int Seeds = 1_000_000_000;

    /// <summary>Another one each time, from the clock.</summary>
    public static int Of(TimeProvider clock) => (int)(clock.GetUtcNow().ToUnixTimeMilliseconds() % Seeds);
}
