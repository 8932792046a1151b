using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using DryRun.App.Coaching;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Coaching;

/// <summary>The model's answer to a learner's question, as it comes.</summary>
internal static class CoachAnswerEndpoint
{
    public static void MapCoachAnswer(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/ask/answer", Answer)
            .WithTags("Coach")
            .WithSummary("The language model's answer from the passages that /api/ask finds, as server-sent events: words, failed, done")
            .WithDescription("Each event's data is a JSON string. 409 when no model is set.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);

    private static Results<ServerSentEventsResult<string>, ProblemHttpResult> Answer(
        AskRequest body, PassageFinder finder, CoachAnswers answers, LanguageModel model, CancellationToken cancellationToken)
    {
        if (AskEndpoints.Fault(body.Question) is { } fault)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, fault);
        }

        if (!model.Settings.IsOn)
        {
            return Problems.Of(StatusCodes.Status409Conflict, new ModelFailure.Off().Sentence);
        }

        return finder.Find(body.Question).Passages is { Count: > 0 } passages
            ? TypedResults.ServerSentEvents(EventsAsync(answers.AnswerAsync(body.Question, passages, cancellationToken), cancellationToken))
            : Problems.NotFound("No passage answers that, so the model is not asked. Name the thing you ask about.");
    }

    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(
        IAsyncEnumerable<ModelPiece> pieces, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var piece in pieces.WithCancellation(cancellationToken))
        {
            if (piece is ModelPiece.Failed failed)
            {
                yield return Event("failed", failed.Failure.Sentence);
                yield break;
            }

            yield return Event("words", ((ModelPiece.Words)piece).Text);
        }

        yield return Event("done", "");
    }

    // Data of a text event goes over the wire as it is, so a line break has to be inside JSON.
    private static SseItem<string> Event(string name, string text) => new(JsonSerializer.Serialize(text, ApiJson.Default.String), name);
}
