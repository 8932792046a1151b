using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace DryRun.Web.Shared;

/// <summary>The API's errors: a status, its name, and a sentence that says what to do next.</summary>
public static class Problems
{
    /// <summary>True for addresses that programs ask, which get problem documents instead of pages.</summary>
    public static bool IsApi(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);

    /// <summary>A problem document.</summary>
    public static ProblemHttpResult Of(int status, string detail) => TypedResults.Problem(Details(status, detail));

    /// <summary>A problem document with a member of its own.</summary>
    public static ProblemHttpResult Of(int status, string detail, (string Name, string Value) member)
    {
        var details = Details(status, detail);
        details.Extensions[member.Name] = member.Value;
        return TypedResults.Problem(details);
    }

    /// <summary>404.</summary>
    public static ProblemHttpResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, detail);

    /// <summary>503 with the time after which to try again.</summary>
    public static ProblemHttpResult Busy(HttpContext context, TimeSpan retryAfter)
    {
        RetryAfter(context, retryAfter);
        return Of(StatusCodes.Status503ServiceUnavailable, BusySentence);
    }

    /// <summary>Writes a problem document.</summary>
    public static Task WriteAsync(HttpContext context, int status, string detail)
    {
        context.Response.StatusCode = status;
        return TypedResults.Problem(Details(status, detail)).ExecuteAsync(context);
    }

    /// <summary>Where a request keeps the sentence that its error page shows, when there is one of its own.</summary>
    internal const string Reason = "dryrun-reason";

    internal const string BusySentence = "Too many programs wait to be run. Try again in a few seconds.";

    internal static void RetryAfter(HttpContext context, TimeSpan delay) => context.Response.Headers.RetryAfter =
        Math.Max(1, (int)Math.Ceiling(delay.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    private static ProblemDetails Details(int status, string detail) => new()
    {
        Status = status,
        Title = ReasonPhrases.GetReasonPhrase(status),
        Detail = detail,
    };
}
