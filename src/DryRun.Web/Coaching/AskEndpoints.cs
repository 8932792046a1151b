using DryRun.App.Coaching;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Coaching;

/// <summary>Ask the coach over HTTP.</summary>
internal static class AskEndpoints
{
    public static void MapAsk(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/ask").WithTags("Coach");

        group.MapPost("/", Ask)
            .WithSummary("The passages of lessons, tips and questions that answer a question in a learner's own words")
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    /// <summary>What is wrong with a question, or null.</summary>
    public static string? Fault(string question)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            return "Send a question, for example {\"question\": \"Why is my default list shared?\"}.";
        }

        return question.Length > PassageFinder.MaxLength
            ? $"That is {question.Length} characters. Ask one thing, in {PassageFinder.MaxLength} characters at most."
            : null;
    }

    private static Results<Ok<AskResponse>, ProblemHttpResult> Ask(AskRequest body, PassageFinder finder) =>
        Fault(body.Question) is { } fault
            ? Problems.Of(StatusCodes.Status400BadRequest, fault)
            : TypedResults.Ok(AskResponse.Of(finder.Find(body.Question)));
}
