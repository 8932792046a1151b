using DryRun.App.Coaching;
using DryRun.Core.Coaching;
using DryRun.Core.Curriculum;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Coaching;

/// <summary>Answers in words over HTTP.</summary>
internal static class AnswerEndpoints
{
    public static void MapAnswers(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/answers").WithTags("Answers");

        group.MapPost("/grade", Grade)
            .WithSummary("Grades an answer in words; nothing is kept")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);
    }

    private static Results<Ok<GradeResponse>, ProblemHttpResult> Grade(GradeRequest body, Catalogue catalogue, Grader grader)
    {
        if (catalogue.Question(body.QuestionId) is null)
        {
            return Problems.NotFound($"There is no question '{body.QuestionId}'. /api/questions lists all there are.");
        }

        return AnswerSize.IsTooLong(body.Answer)
            ? Problems.Of(StatusCodes.Status413PayloadTooLarge, AnswerSize.TooLong)
            : TypedResults.Ok(GradeResponse.Of(grader.Grade(body.QuestionId, body.Answer)));
    }
}
