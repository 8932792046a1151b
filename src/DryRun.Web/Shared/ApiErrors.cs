using System.Text.Json;
using DryRun.App;
using DryRun.App.Judging;
using DryRun.Judge.Judging;
using DryRun.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace DryRun.Web.Shared;

/// <summary>Turns what was thrown into a problem document; pages go on to the error page.</summary>
internal sealed partial class ApiErrors(DryRunOptions options, ILogger<ApiErrors> logger) : IExceptionHandler
{
    public const string NotJson = "The body has to be JSON. Send it with the header Content-Type: application/json.";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var (status, detail) = Explain(exception);
        httpContext.Response.StatusCode = status;

        // The request's own path is that of the error page by now.
        var path = httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? "";
        if (!Problems.IsApi(path))
        {
            httpContext.Items[Problems.Reason] = exception is JudgeBusyException || status != StatusCodes.Status503ServiceUnavailable ? null : detail;
            httpContext.Request.Path = $"/errors/{status}";
            return false;
        }

        if (status == StatusCodes.Status500InternalServerError)
        {
            LogUnexpected(logger, exception, path);
        }

        if (exception is JudgeBusyException busy)
        {
            Problems.RetryAfter(httpContext, busy.RetryAfter);
        }

        await Problems.WriteAsync(httpContext, status, detail);
        return true;
    }

    private (int Status, string Detail) Explain(Exception exception) => exception switch
    {
        BadHttpRequestException { InnerException: AntiforgeryValidationException } =>
            (StatusCodes.Status403Forbidden, "The page was open for too long. Reload it and send the form again."),
        BadHttpRequestException bad => (bad.StatusCode, Explain(bad)),
        JudgeBusyException => (StatusCodes.Status503ServiceUnavailable, Problems.BusySentence),
        SandboxNotPermittedException => (StatusCodes.Status503ServiceUnavailable, exception.Message),
        PreparationException => (StatusCodes.Status503ServiceUnavailable, $"{exception.Message} Report it, and try another problem."),
        SqliteException fault => (StatusCodes.Status503ServiceUnavailable, StorageFault.Explain(fault, options.DataFolder)),
        { InnerException: SqliteException fault } => (StatusCodes.Status503ServiceUnavailable, StorageFault.Explain(fault, options.DataFolder)),
        _ => (StatusCodes.Status500InternalServerError,
            "Something went wrong on our side. What you had saved is still there. Try again; the server's window shows the reason."),
    };

    private static string Explain(BadHttpRequestException bad) => bad switch
    {
        { StatusCode: StatusCodes.Status413PayloadTooLarge } => CodeSize.TooLong,
        { StatusCode: StatusCodes.Status415UnsupportedMediaType } => NotJson,
        { InnerException: JsonException json } when Missing(json) is { } missing =>
            $"The body lacks {missing}. Add what is missing and send it again; /openapi/v1.json describes it.",
        { InnerException: JsonException { BytePositionInLine: { } column, LineNumber: { } line } json } =>
            $"The body is not the JSON that is expected here: see line {line + 1}, column {column + 1}{Path(json)}. "
            + "Correct it and send it again; /openapi/v1.json describes it.",
        { InnerException: JsonException json } =>
            $"The body is not the JSON that is expected here: {json.Message} /openapi/v1.json describes it.",
        { StatusCode: StatusCodes.Status400BadRequest } when bad.Message.Contains("no body", StringComparison.Ordinal) =>
            "The request has no body. Send JSON as /openapi/v1.json describes it.",
        _ => $"{bad.Message.TrimEnd('.')}. /openapi/v1.json describes what is expected.",
    };

    // The serializer names what is missing only in its message: "... including: 'code'."
    private static string? Missing(JsonException json) =>
        json.Message.Split("including: ", count: 2) is [_, var names] ? names.Split('.')[0] : null;

    private static string Path(JsonException json) => json.Path is { Length: > 1 } path ? $" ({path})" : "";

    [LoggerMessage(Level = LogLevel.Error, Message = "Answering {Path} failed.")]
    private static partial void LogUnexpected(ILogger logger, Exception exception, string path);
}
