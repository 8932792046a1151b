using DryRun.App;
using DryRun.App.Coaching;
using DryRun.Core.Curriculum;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Coaching;

/// <summary>Second opinions over HTTP.</summary>
internal static class SecondOpinionEndpoint
{
    public static void MapSecondOpinion(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/answers/{id}/second-opinion", AskAsync)
            .WithTags("Answers")
            .WithSummary("Asks the language model about a kept answer; scores nothing")
            .WithDescription("409 when no model is set, 502 when it gave nothing that can be used.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status502BadGateway);

    private static async Task<Results<Ok<SecondOpinionResponse>, ProblemHttpResult>> AskAsync(
        string id, Answers answers, Catalogue catalogue, SecondOpinions opinions, CancellationToken cancellationToken)
    {
        if (await answers.FindAsync(DryRunOptions.LocalLearner, id, cancellationToken) is not { } answer
            || catalogue.Question(answer.QuestionId) is not { } question)
        {
            return Problems.NotFound($"There is no answer '{id}'.");
        }

        return await opinions.AskAsync(id, question, answer.Text, cancellationToken) switch
        {
            SecondOpinionOutcome.Given given => TypedResults.Ok(SecondOpinionResponse.Of(given.Opinion)),
            SecondOpinionOutcome.None { Failure: ModelFailure.Off off } => Problems.Of(StatusCodes.Status409Conflict, off.Sentence),
            SecondOpinionOutcome.None none => Problems.Of(StatusCodes.Status502BadGateway, none.Failure.Sentence),
            var other => throw new InvalidOperationException($"An outcome without an answer: {other}."),
        };
    }
}
