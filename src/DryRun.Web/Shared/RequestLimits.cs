namespace DryRun.Web.Shared;

/// <summary>How large a request may be.</summary>
public static class RequestLimits
{
    /// <summary>1 MiB of code takes up to 6 MiB when every character is escaped, and a run may bring cases of its own.</summary>
    public const long BodyBytes = 8L << 20;

    /// <summary>The largest page of a list.</summary>
    public const int PageSize = 100;
}
