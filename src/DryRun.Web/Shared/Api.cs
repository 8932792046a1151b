using DryRun.Web.Judging;
using Microsoft.AspNetCore.Builder;
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
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, PistonJson.Default);
        });
        services.AddOpenApi("v1", openApi => openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "DryRun";
            document.Info.Version = "1";
            document.Info.Description = "Roadmap, problems and submissions. Times are UTC (ISO 8601), durations milliseconds, "
                + "memory bytes. Errors are problem documents (RFC 9457).";
            return Task.CompletedTask;
        }));
    }

    public static void MapApiFallback(this IEndpointRouteBuilder routes) =>
        routes.Map("/api/{**path}", (HttpContext context) => Problems.NotFound(
                $"There is nothing at {context.Request.Method} {context.Request.Path}. /openapi/v1.json lists what there is."))
            .WithOrder(int.MaxValue)
            .ExcludeFromDescription();

    private static TBuilder WithOrder<TBuilder>(this TBuilder builder, int order)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Add(endpoint => ((RouteEndpointBuilder)endpoint).Order = order);
        return builder;
    }
}
