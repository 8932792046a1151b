using DryRun.App;
using DryRun.App.Practice;
using DryRun.Core.Curriculum;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Practice;

/// <summary>A version of code that is being written.</summary>
/// <param name="Id">Its id; a higher one is later.</param>
/// <param name="Code">The code.</param>
/// <param name="SavedAt">When it was saved.</param>
public sealed record DraftResponse(long Id, string Code, DateTimeOffset SavedAt)
{
    internal static DraftResponse Of(Draft draft) => new(draft.Id, draft.Code, draft.SavedAt);
}

/// <summary>Drafts over HTTP.</summary>
internal static class DraftEndpoints
{
    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/problems/{slug}/draft").WithTags("Drafts");

        group.MapGet("/", FindAsync)
            .WithSummary("The latest version of the code").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPut("/", SaveAsync)
            .WithSummary("Saves a version, unless the latest is the same")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);
        group.MapGet("/versions", VersionsAsync)
            .WithSummary("The versions that are kept, latest first").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<DraftResponse>, ProblemHttpResult>> FindAsync(
        string slug, Catalogue catalogue, Drafts drafts, CancellationToken cancellationToken)
    {
        if (catalogue.Problem(slug) is null)
        {
            return ProblemEndpoints.Unknown(slug);
        }

        return await drafts.FindAsync(DryRunOptions.LocalLearner, slug, cancellationToken) is { } draft
            ? TypedResults.Ok(DraftResponse.Of(draft))
            : Problems.NotFound($"No code was saved for '{slug}' yet. Save some with PUT, or start from the problem's starter.");
    }

    private static async Task<Results<Ok<DraftResponse>, ProblemHttpResult>> SaveAsync(
        string slug, CodeRequest body, Catalogue catalogue, Drafts drafts, CancellationToken cancellationToken)
    {
        if (catalogue.Problem(slug) is null)
        {
            return ProblemEndpoints.Unknown(slug);
        }

        return await drafts.SaveAsync(DryRunOptions.LocalLearner, slug, body.Code, cancellationToken) is { } draft
            ? TypedResults.Ok(DraftResponse.Of(draft))
            : ProblemEndpoints.TooLong();
    }

    private static async Task<Results<Ok<PageResponse<DraftResponse>>, ProblemHttpResult>> VersionsAsync(
        string slug,
        [AsParameters] PageQuery page,
        Catalogue catalogue,
        Drafts drafts,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        if (catalogue.Problem(slug) is null)
        {
            return ProblemEndpoints.Unknown(slug);
        }

        var versions = await drafts.VersionsAsync(DryRunOptions.LocalLearner, slug, cancellationToken);
        return TypedResults.Ok(page.Of([.. versions.Select(DraftResponse.Of)], context));
    }
}
