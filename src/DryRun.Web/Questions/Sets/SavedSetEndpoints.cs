using DryRun.App;
using DryRun.App.Questions;
using DryRun.Core.Curriculum;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace DryRun.Web.Questions.Sets;

/// <summary>A set to be saved.</summary>
/// <param name="Name">What to call it, 1 to 80 characters.</param>
/// <param name="Query">What it asks for, as the generator's address has it: <c>topic=slicing&amp;count=5&amp;seed=2</c>.</param>
public sealed record SaveSetRequest(string? Name, string? Query);

/// <summary>Another name for a saved set.</summary>
/// <param name="Name">The name, 1 to 80 characters.</param>
public sealed record RenameSetRequest(string? Name);

/// <summary>A saved set.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Url">The address of its page.</param>
/// <param name="Count">How many generated questions it asks for.</param>
/// <param name="SavedAt">When it was saved.</param>
public sealed record SavedSetResponse(string Id, string Name, string Url, int Count, DateTimeOffset SavedAt)
{
    internal static SavedSetResponse Of(SavedSet set) => new(set.Id, set.Name, $"/generator?{set.Query}", set.Count, set.SavedAt);
}

/// <summary>Saved sets over HTTP.</summary>
internal static class SavedSetEndpoints
{
    private const string Learner = DryRunOptions.LocalLearner;

    public static void MapSavedSets(this IEndpointRouteBuilder routes)
    {
        var sets = routes.MapGroup("/api/sets").WithTags("Sets");
        sets.MapGet("/", ListAsync).WithSummary("The saved sets, the one saved last first");
        sets.MapPost("/", SaveAsync).WithSummary("Saves a set under a name").ProducesProblem(StatusCodes.Status400BadRequest);
        sets.MapGet("/{id}", FindAsync).WithSummary("A saved set").ProducesProblem(StatusCodes.Status404NotFound);
        sets.MapPut("/{id}", RenameAsync).WithSummary("Gives a set another name")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        sets.MapDelete("/{id}", DeleteAsync).WithSummary("Deletes a set").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<PageResponse<SavedSetResponse>>> ListAsync(
        [AsParameters] PageQuery page, SavedSets sets, HttpContext context, CancellationToken cancellationToken) =>
        TypedResults.Ok(page.Of([.. (await sets.ListAsync(Learner, cancellationToken)).Select(SavedSetResponse.Of)], context));

    private static async Task<Results<Created<SavedSetResponse>, ProblemHttpResult>> SaveAsync(
        SaveSetRequest body, Catalogue catalogue, SavedSets sets, CancellationToken cancellationToken)
    {
        var fields = QueryHelpers.ParseQuery(body.Query);
        var query = SetQuery.Read(name => fields.GetValueOrDefault(name));
        if (SetOrder.Of(query.ToWishes(), catalogue) is SetOrder.Refused fault)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, fault.Reason, ("field", "query"));
        }

        return await sets.SaveAsync(Learner, body.Name, query.Written(), query.Count, cancellationToken) switch
        {
            SavingOutcome.Saved saved => TypedResults.Created($"/api/sets/{saved.Set.Id}", SavedSetResponse.Of(saved.Set)),
            var outcome => Refuse(outcome, ""),
        };
    }

    private static async Task<Results<Ok<SavedSetResponse>, ProblemHttpResult>> FindAsync(string id, SavedSets sets, CancellationToken cancellationToken) =>
        await sets.FindAsync(Learner, id, cancellationToken) is { } set ? TypedResults.Ok(SavedSetResponse.Of(set)) : Unknown(id);

    private static async Task<Results<Ok<SavedSetResponse>, ProblemHttpResult>> RenameAsync(
        string id, RenameSetRequest body, SavedSets sets, CancellationToken cancellationToken) =>
        await sets.RenameAsync(Learner, id, body.Name, cancellationToken) switch
        {
            SavingOutcome.Saved saved => TypedResults.Ok(SavedSetResponse.Of(saved.Set)),
            var outcome => Refuse(outcome, id),
        };

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(string id, SavedSets sets, CancellationToken cancellationToken) =>
        await sets.DeleteAsync(Learner, id, cancellationToken) ? TypedResults.NoContent() : Unknown(id);

    private static ProblemHttpResult Refuse(SavingOutcome outcome, string id) => outcome is SavingOutcome.Refused refused
        ? Problems.Of(StatusCodes.Status400BadRequest, refused.Reason, ("field", "name"))
        : Unknown(id);

    private static ProblemHttpResult Unknown(string id) =>
        Problems.NotFound($"There is no saved set '{(id.Length <= 60 ? id : id[..60])}'. GET /api/sets lists those there are.");
}
