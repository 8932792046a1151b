using System.ComponentModel;
using DryRun.App;
using DryRun.App.Coaching;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Questions;

/// <summary>Questions over HTTP.</summary>
internal static class QuestionEndpoints
{
    public static void MapQuestions(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/questions").WithTags("Questions");

        group.MapGet("/", ListAsync)
            .WithSummary("All questions, by page and filter").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/{id}", FindAsync)
            .WithSummary("One question; what a good answer says only with reveal=true")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<PageResponse<QuestionSummary>>, ProblemHttpResult>> ListAsync(
        [AsParameters] QuestionQuery query,
        [AsParameters] PageQuery page,
        [AsParameters] QuestionShelf shelf,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        if (query.Fault is { } fault)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, fault);
        }

        var bands = await shelf.Answers.LastBandsAsync(DryRunOptions.LocalLearner, cancellationToken);
        var found = query.ToFilter().Apply(shelf.Catalogue);
        return TypedResults.Ok(page.Of<QuestionSummary>([.. found.Select(question => QuestionSummary.Of(question, bands))], context));
    }

    private static async Task<Results<Ok<QuestionResponse>, ProblemHttpResult>> FindAsync(
        string id, bool? reveal, [AsParameters] QuestionShelf shelf, CancellationToken cancellationToken)
    {
        if (shelf.Catalogue.Question(id) is not { } question)
        {
            return Problems.NotFound($"There is no question '{id}'. /api/questions lists all there are.");
        }

        var bands = await shelf.Answers.LastBandsAsync(DryRunOptions.LocalLearner, cancellationToken);
        var response = QuestionResponse.Of(question, bands);
        return TypedResults.Ok(reveal == true ? response.Reveal(question) : response);
    }
}

/// <summary>Which questions are asked for.</summary>
internal sealed record QuestionQuery(
    [property: Description("A topic id")] string? Topic,
    [property: Description("concept, design, behavioural or code_reading")] string? Kind,
    [property: Description("junior, mid or senior")] string? Level,
    [property: Description("Words of title or question")] string? Q)
{
    /// <summary>What is wrong with the query, or null.</summary>
    public string? Fault =>
        !string.IsNullOrEmpty(Kind) && ApiWords.Find<QuestionKind>(Kind) is null
            ? $"There is no kind '{Kind}'. The kinds are: {ApiWords.All<QuestionKind>()}."
            : !string.IsNullOrEmpty(Level) && ApiWords.Find<Level>(Level) is null
                ? $"There is no level '{Level}'. The levels are: {ApiWords.All<Level>()}."
                : null;

    public QuestionFilter ToFilter() => new() { TopicId = Topic, Kind = Kind, Level = Level, Text = Q };
}

/// <summary>The questions, and what the learner made of them.</summary>
internal sealed record QuestionShelf(Catalogue Catalogue, Answers Answers);
