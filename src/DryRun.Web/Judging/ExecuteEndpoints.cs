using DryRun.App.Judging;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Judging;

/// <summary>Executes programs in the format of Piston's public API v2, so that its clients work unchanged.</summary>
internal static class ExecuteEndpoints
{
    public static void MapExecute(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v2").WithTags("Execute");

        group.MapPost("/execute", ExecuteAsync)
            .WithSummary("Runs a program once")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        group.MapGet("/runtimes", RuntimesAsync)
            .WithSummary("The languages that programs can be written in")
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<Results<Ok<PistonResponse>, ProblemHttpResult>> ExecuteAsync(
        PistonRequest request, Sandbox sandbox, CancellationToken cancellationToken)
    {
        var judge = await sandbox.JudgeAsync(cancellationToken);
        var version = judge.Status.PythonVersion;
        var (run, fault) = PistonRequests.Read(request, version);
        if (run is null)
        {
            return PistonProblem(StatusCodes.Status400BadRequest, fault!);
        }

        if (PistonRequests.IsTooLong(run))
        {
            return PistonProblem(StatusCodes.Status413PayloadTooLarge, CodeSize.TooLong);
        }

        var result = await judge.RunAsync(run, cancellationToken);
        return TypedResults.Ok(new PistonResponse(PistonRequests.Language, version, PistonRun.Of(result)));
    }

    private static async Task<Ok<IReadOnlyList<PistonRuntime>>> RuntimesAsync(Sandbox sandbox, CancellationToken cancellationToken)
    {
        var judge = await sandbox.JudgeAsync(cancellationToken);
        return TypedResults.Ok<IReadOnlyList<PistonRuntime>>(
            [new PistonRuntime(PistonRequests.Language, judge.Status.PythonVersion, PistonRequests.Aliases)]);
    }

    // Piston's clients read 'message'.
    private static ProblemHttpResult PistonProblem(int status, string message) => Problems.Of(status, message, ("message", message));
}
