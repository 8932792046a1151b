using System.Text.Json;
using DryRun.App.Judging;
using DryRun.Core.Curriculum;
using DryRun.Judge.Judging;
using DryRun.Storage;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Data.Sqlite;

namespace DryRun.Web.Judging;

/// <summary>How DryRun is, for those who ask for JSON.</summary>
/// <param name="Status"><c>Healthy</c> or <c>Unhealthy</c>.</param>
/// <param name="Reason">What is wrong and what to do; null when nothing is.</param>
/// <param name="Problems">How many problems there are.</param>
/// <param name="Judge">The judge; null while it doesn't run.</param>
public sealed record HealthResponse(string Status, string? Reason, int Problems, JudgeHealth? Judge);

/// <summary>The judge: how well runs are kept apart, what bounds their memory, and what goes on.</summary>
public sealed record JudgeHealth(
    string Tier, string ControlGroups, string PythonVersion, int Workers, int Busy, int Waiting, int QueueLength)
{
    internal static JudgeHealth? Of(JudgeStatus? status) => status is null ? null : new(
        status.Tier == SandboxTier.Nested ? "1" : "1b",
        JsonNamingPolicy.CamelCase.ConvertName(status.ControlGroups.ToString()),
        status.PythonVersion,
        status.Workers,
        status.Busy,
        status.Waiting,
        status.QueueLength);
}

/// <summary>Says whether database, content and judge are ready.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/healthz", AnswerAsync)
            .WithTags("Health")
            .WithSummary("200 'Healthy' when database, content and judge are ready; details with Accept: application/json")
            .Produces<HealthResponse>()
            .Produces<HealthResponse>(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> AnswerAsync(
        HttpContext context,
        Catalogue catalogue,
        Sandbox sandbox,
        IDbContextFactory<LearnerData> data,
        App.DryRunOptions options,
        CancellationToken cancellationToken)
    {
        var reason = await FaultAsync(data, options.DataFolder, cancellationToken) ?? Fault(sandbox);
        var health = new HealthResponse(
            reason is null ? "Healthy" : "Unhealthy", reason, catalogue.Problems.Count, JudgeHealth.Of(sandbox.Status));
        var status = reason is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        return context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase)
            ? TypedResults.Json(health, ApiJson.Default.HealthResponse, statusCode: status)
            : TypedResults.Text(reason is null ? "Healthy" : $"Unhealthy: {reason}", statusCode: status);
    }

    private static string? Fault(Sandbox sandbox) =>
        sandbox.Refusal ?? (sandbox.Status is null ? "The judge is starting. Ask again in a second." : null);

    private static async Task<string?> FaultAsync(
        IDbContextFactory<LearnerData> factory, string folder, CancellationToken cancellationToken)
    {
        try
        {
            await using var data = await factory.CreateDbContextAsync(cancellationToken);
            await data.Preferences.AnyAsync(cancellationToken);
            return null;
        }
        catch (SqliteException fault)
        {
            return StorageFault.Explain(fault, folder);
        }
    }
}
