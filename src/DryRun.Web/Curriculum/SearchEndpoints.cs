using System.ComponentModel;
using DryRun.App.Curriculum.Search;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Curriculum;

/// <summary>Search over HTTP.</summary>
internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/search").WithTags("Search");

        group.MapGet("/", Find)
            .WithSummary("Lessons, questions, problems and tips that have some words; misspelt words are corrected")
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static Results<Ok<SearchResponse>, ProblemHttpResult> Find(
        [Description("What to look for, at most 500 characters. The last word may be unfinished.")] string? q,
        [Description("Only this kind: lesson, question, problem or tip")] string? kind,
        CatalogueSearch search)
    {
        if (SearchWords.Fault(q) is { } fault)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, fault);
        }

        return SearchWords.TryKind(kind, out var wanted)
            ? TypedResults.Ok(SearchResponse.Of(search.Find(q!, wanted)))
            : Problems.Of(StatusCodes.Status400BadRequest, $"'{kind}' is not a kind. Write kind=lesson, question, problem or tip, or leave it out.");
    }
}
