using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Shared;

/// <summary>Tells the browser what a page may do: load from here, and nothing else.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        // Set last of all, because an error page begins by clearing every header.
        context.Response.OnStarting(() =>
        {
            Write(context.Response.Headers, PageNonce.Of(context), Microphone(context.Request.Path));
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Write(IHeaderDictionary headers, PageNonce nonce, string microphone)
    {
        headers.ContentSecurityPolicy = Policy(nonce);
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = $"camera=(), geolocation=(), microphone=({microphone}), payment=(), usb=()";
    }

    // Where one answers in words one may dictate; nowhere else is there anything to listen to.
    private static string Microphone(PathString path) =>
        path.StartsWithSegments("/questions", StringComparison.OrdinalIgnoreCase) ? "self" : "";

    private static string Policy(PageNonce nonce) =>
        "default-src 'none'; script-src 'self'; "
        + $"style-src 'self' 'nonce-{nonce.Value}'; "
        + "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
}
