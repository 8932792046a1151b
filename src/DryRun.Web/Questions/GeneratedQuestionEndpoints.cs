using DryRun.App.Questions;
using DryRun.Core.Questions;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Questions;

/// <summary>An answer to a generated question.</summary>
/// <param name="Answer">The choice; items or lines, a line each; the text for the blank; the whole fixed code; the query; or the number.</param>
public sealed record CheckAnswerRequest(string Answer)
{
    /// <summary>The line that is said to have the bug, from 1; only for <c>find-bug</c>.</summary>
    public int? Line { get; init; }
}

/// <summary>What an answer is worth.</summary>
/// <param name="Right">True when all of it is right.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Remark">What the check found; null when there is nothing to add.</param>
/// <param name="Misconception">What the wrong answer comes from, when it was foreseen.</param>
/// <param name="Why">Why that is tempting, in Markdown.</param>
/// <param name="Answer">A right answer.</param>
/// <param name="Explanation">Why it is right, in Markdown.</param>
public sealed record CheckAnswerResponse(
    bool Right, double Score, string? Remark, string? Misconception, string? Why, string Answer, string Explanation);

/// <summary>Single generated questions, by template and seed.</summary>
internal static class GeneratedQuestionEndpoints
{
    private const int LongestAnswer = 20_000;

    public static void MapGeneratedQuestions(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/questions/generated").WithTags("Questions");

        group.MapGet("/{id}", FindAsync)
            .WithSummary("One generated question, made again from its template and seed")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        group.MapPost("/{id}/check", CheckAsync)
            .WithSummary("Checks an answer; code and queries are run, and any right one counts")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<Results<Ok<GeneratedQuestionResponse>, ProblemHttpResult>> FindAsync(
        string id, QuestionGenerator generator, CancellationToken cancellationToken) =>
        await generator.FindAsync(id, cancellationToken) is { } question
            ? TypedResults.Ok(GeneratedQuestionResponse.Of(new SetQuestion(1, question, null)))
            : Unknown(id);

    private static async Task<Results<Ok<CheckAnswerResponse>, ProblemHttpResult>> CheckAsync(
        string id, CheckAnswerRequest request, QuestionGenerator generator, AnswerChecker checker, CancellationToken cancellationToken)
    {
        if (request.Answer.Length > LongestAnswer)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "An answer has 20,000 characters at most. Send only the answer.");
        }

        if (await generator.FindAsync(id, cancellationToken) is not { } question)
        {
            return Unknown(id);
        }

        var check = await checker.CheckAsync(question, new GivenAnswer(request.Answer) { Line = request.Line }, cancellationToken);
        return TypedResults.Ok(new CheckAnswerResponse(
            check.IsRight, check.Score, check.Remark, check.Misconception?.Misconception, check.Misconception?.Why, question.Answer, question.Explanation));
    }

    private static ProblemHttpResult Unknown(string id) => Problems.NotFound(
        $"There is no generated question '{(id.Length <= 80 ? id : id[..80])}'. An id is a template and a seed, such as slice-with-steps.17; POST /api/questions/generate gives some.");
}
