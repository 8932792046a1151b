using DryRun.App.Judging;
using DryRun.Judge.Judging;
using DryRun.Web.Judging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DryRun.Web.Shared;

/// <summary>What all endpoints have in common: their JSON, their errors and their description.</summary>
internal static class Api
{
    public static void AddApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<ApiErrors>();
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, PistonJson.Default);
        });
        services.AddOpenApi("v1", openApi => openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "DryRun";
            document.Info.Version = "1";
            document.Info.Description = "Roadmap, problems, submissions, questions and answers. Times are UTC (ISO 8601), durations milliseconds, "
                + "memory bytes. Errors are problem documents (RFC 9457).";
            return Task.CompletedTask;
        }));
    }

    /// <summary>Gives every error without a body a problem document, and the error page its address.</summary>
    public static void UseErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/errors/500",
            CreateScopeForErrors = true,
            SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException or JudgeBusyException,
        });
        app.UseWhen(
            context => Problems.IsApi(context.Request.Path),
            api => api.UseStatusCodePages(pages => Problems.WriteAsync(
                pages.HttpContext, pages.HttpContext.Response.StatusCode, Say(pages.HttpContext))));
        app.UseWhen(
            context => !Problems.IsApi(context.Request.Path),
            pages => pages.UseStatusCodePagesWithReExecute("/errors/{0}", createScopeForStatusCodePages: true));
        app.Use((context, next) =>
        {
            // A form that failed is answered with a page, which is read and not posted to.
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
            }

            return next(context);
        });
    }

    private static string Say(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status405MethodNotAllowed =>
            $"{context.Request.Method} is not possible at {context.Request.Path}. /openapi/v1.json lists what is.",
        StatusCodes.Status413PayloadTooLarge => CodeSize.TooLong,
        StatusCodes.Status415UnsupportedMediaType => ApiErrors.NotJson,
        _ => $"There is nothing at {context.Request.Method} {context.Request.Path}. /openapi/v1.json lists what there is.",
    };
}
