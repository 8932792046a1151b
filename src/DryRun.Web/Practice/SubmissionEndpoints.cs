using System.ComponentModel;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using DryRun.App;
using DryRun.App.Practice;
using DryRun.Core.Curriculum;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Practice;

/// <summary>Submissions over HTTP.</summary>
internal static class SubmissionEndpoints
{
    public static void MapSubmissions(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api").WithTags("Submissions");

        group.MapPost("/problems/{slug}/submissions", SubmitAsync)
            .WithSummary("Judges code against the hidden tests")
            .WithDescription("Answers 202 once the code is on the disk; with wait=true 200 once it has a verdict.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        group.MapGet("/problems/{slug}/submissions", ListAsync)
            .WithSummary("The submissions to a problem, latest first").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/submissions/{id}", FindAsync)
            .WithSummary("A submission as it is now").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/submissions/{id}/events", EventsAsync)
            .WithSummary("What happens to a submission, as server-sent events: queued, running, test, finished")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<SubmissionResponse>, Accepted<SubmissionResponse>, ProblemHttpResult>> SubmitAsync(
        string slug,
        CodeRequest body,
        [Description("True answers with the verdict.")] bool? wait,
        [FromHeader(Name = "Idempotency-Key"), Description("The same key gives the same submission.")] string? key,
        Submissions submissions,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var outcome = await submissions.SubmitAsync(DryRunOptions.LocalLearner, slug, body.Code, Key(key), cancellationToken);
        if (outcome is not SubmitOutcome.Taken { Submission: var submission })
        {
            return Refuse(outcome, slug, context);
        }

        return wait == true
            ? TypedResults.Ok(SubmissionResponse.Of(await FinishedAsync(submissions, submission, cancellationToken)))
            : TypedResults.Accepted($"/api/submissions/{submission.Id}", SubmissionResponse.Of(submission));
    }

    private static string? Key(string? key) => string.IsNullOrWhiteSpace(key) ? null : key.Trim() is { Length: <= 200 } kept
        ? kept
        : throw new BadHttpRequestException("The Idempotency-Key is longer than 200 characters");

    private static ProblemHttpResult Refuse(SubmitOutcome outcome, string slug, HttpContext context) => outcome switch
    {
        SubmitOutcome.UnknownProblem => ProblemEndpoints.Unknown(slug),
        SubmitOutcome.TooLong => ProblemEndpoints.TooLong(),
        SubmitOutcome.Busy busy => Problems.Busy(context, busy.RetryAfter),
        SubmitOutcome.KeyReused => Problems.Of(
            StatusCodes.Status409Conflict, "This Idempotency-Key was used for other code. Send a new key with new code."),
        SubmitOutcome.Unavailable unavailable => Problems.Of(StatusCodes.Status503ServiceUnavailable, unavailable.Reason),
        _ => throw new InvalidOperationException($"An outcome without an answer: {outcome}."),
    };

    private static async Task<Submission> FinishedAsync(
        Submissions submissions, Submission submission, CancellationToken cancellationToken)
    {
        await foreach (var happened in submissions.WatchAsync(submission.LearnerId, submission.Id, cancellationToken))
        {
            if (happened is SubmissionEvent.Finished finished)
            {
                return finished.Submission;
            }
        }

        return submission;
    }

    private static async Task<Results<Ok<PageResponse<SubmissionResponse>>, ProblemHttpResult>> ListAsync(
        string slug,
        [AsParameters] PageQuery page,
        Catalogue catalogue,
        Submissions submissions,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        if (catalogue.Problem(slug) is null)
        {
            return ProblemEndpoints.Unknown(slug);
        }

        var found = await submissions.ListAsync(DryRunOptions.LocalLearner, slug, page.Number, page.Length, cancellationToken);
        return TypedResults.Ok(PageQuery.Respond(found, SubmissionResponse.Of, context));
    }

    private static async Task<Results<Ok<SubmissionResponse>, ProblemHttpResult>> FindAsync(
        string id, Submissions submissions, CancellationToken cancellationToken) =>
        await submissions.FindAsync(DryRunOptions.LocalLearner, id, cancellationToken) is { } submission
            ? TypedResults.Ok(SubmissionResponse.Of(submission))
            : Unknown(id);

    private static async Task<Results<ServerSentEventsResult<string>, ProblemHttpResult>> EventsAsync(
        string id,
        [FromHeader(Name = "Last-Event-ID"), Description("The last event that was seen; what follows it is sent.")] string? last,
        Submissions submissions,
        CancellationToken cancellationToken)
    {
        if (await submissions.FindAsync(DryRunOptions.LocalLearner, id, cancellationToken) is null)
        {
            return Unknown(id);
        }

        var seen = int.TryParse(last, out var sequence) ? sequence : -1;
        return TypedResults.ServerSentEvents(ItemsAsync(submissions, id, seen, cancellationToken));
    }

    private static async IAsyncEnumerable<SseItem<string>> ItemsAsync(
        Submissions submissions, string id, int seen, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var happened in submissions.WatchAsync(DryRunOptions.LocalLearner, id, cancellationToken))
        {
            if (happened.Sequence > seen || happened is SubmissionEvent.Finished)
            {
                yield return SubmissionEvents.ToItem(id, happened);
            }
        }
    }

    private static ProblemHttpResult Unknown(string id) =>
        Problems.NotFound($"There is no submission '{id}'. /api/problems/{{slug}}/submissions lists those of a problem.");
}
