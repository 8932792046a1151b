using DryRun.App;
using DryRun.App.Curriculum;
using DryRun.Core.Curriculum;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Curriculum;

/// <summary>The roadmap over HTTP.</summary>
internal static class RoadmapEndpoints
{
    public static void MapRoadmap(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/roadmap").WithTags("Roadmap");

        group.MapGet("/", AllAsync).WithSummary("The four weeks with their days and what is done of them");
        group.MapGet("/{week}/{day}", DayAsync).WithSummary("One day").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<RoadmapResponse>> AllAsync(
        Catalogue catalogue, Progress progress, CancellationToken cancellationToken) =>
        TypedResults.Ok(RoadmapResponse.Of(catalogue, await progress.ForAsync(DryRunOptions.LocalLearner, cancellationToken)));

    private static async Task<Results<Ok<DayResponse>, ProblemHttpResult>> DayAsync(
        string week, string day, Catalogue catalogue, Progress progress, CancellationToken cancellationToken)
    {
        if (!int.TryParse(week, out var weekNumber) || !int.TryParse(day, out var dayNumber)
            || catalogue.Roadmap.Find(weekNumber, dayNumber) is not { } found)
        {
            return Problems.NotFound($"There is no week {week}, day {day}. The roadmap has 4 weeks of 7 days: try /api/roadmap/1/1.");
        }

        return TypedResults.Ok(DayResponse.Of(
            catalogue, found, await progress.ForAsync(DryRunOptions.LocalLearner, cancellationToken)));
    }
}
