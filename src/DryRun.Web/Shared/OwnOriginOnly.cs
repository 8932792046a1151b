using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Shared;

/// <summary>
/// Answers only requests that were meant for this machine, and changes only what its own pages or its user's own
/// programs ask for. A page of another site can neither rebind a name to 127.0.0.1 nor post here.
/// </summary>
internal sealed class OwnOriginOnly(RequestDelegate next)
{
    private const string WrongHost = "DryRun answers only at localhost and 127.0.0.1. Open it at the address it printed when it started.";
    private const string WrongOrigin = "This request came from another site and would change something, so it was refused. "
        + "Open DryRun's own page and do it there.";

    public Task InvokeAsync(HttpContext context)
    {
        if (!IsOwnHost(context.Request.Host.Host))
        {
            return Problems.WriteAsync(context, StatusCodes.Status403Forbidden, WrongHost);
        }

        return IsSafe(context.Request.Method) || IsOwnOrigin(context.Request)
            ? next(context)
            : Problems.WriteAsync(context, StatusCodes.Status403Forbidden, WrongOrigin);
    }

    private static bool IsOwnHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host is "127.0.0.1" or "[::1]";

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    // Browsers send one of the two with every unsafe request; a program of the user's own sends neither.
    private static bool IsOwnOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        var own = $"{request.Scheme}://{request.Host}";
        return (site is "" or "same-origin" or "none") && (origin.Length == 0 || origin.Equals(own, StringComparison.OrdinalIgnoreCase));
    }
}
