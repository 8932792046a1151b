using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Shared;

/// <summary>Files below <c>/dist</c> have their hash in their name, so browsers may keep them for ever.</summary>
internal static class BuiltFiles
{
    public static StaticFileOptions Options { get; } = new()
    {
        OnPrepareResponse = served => served.Context.Response.Headers.CacheControl =
            served.Context.Request.Path.StartsWithSegments("/dist", StringComparison.Ordinal)
                ? "public, max-age=31536000, immutable"
                : "no-cache",
    };
}
