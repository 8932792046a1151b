using System.ComponentModel;
using System.Text.Json;
using DryRun.App;
using DryRun.App.Curriculum;
using DryRun.App.Judging;
using DryRun.App.Practice;
using DryRun.Core.Curriculum;
using DryRun.Core.Practice;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Practice;

/// <summary>Problems over HTTP.</summary>
internal static class ProblemEndpoints
{
    public static void MapProblems(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/problems").WithTags("Problems");

        group.MapGet("/", ListAsync).WithSummary("All problems, by page and filter");
        group.MapGet("/{slug}", FindAsync)
            .WithSummary("One problem with its statement, signature, samples and starter")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("/{slug}/run", RunAsync)
            .WithSummary("Runs code on the samples and on own cases; nothing is kept")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    internal static ProblemHttpResult Unknown(string slug) =>
        Problems.NotFound($"There is no problem '{slug}'. /api/problems lists all there are.");

    internal static ProblemHttpResult TooLong() => Problems.Of(StatusCodes.Status413PayloadTooLarge, CodeSize.TooLong);

    private static async Task<Ok<PageResponse<ProblemSummary>>> ListAsync(
        [AsParameters] ProblemQuery query,
        [AsParameters] PageQuery page,
        [AsParameters] Shelf shelf,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var look = await shelf.LookAsync(cancellationToken);
        List<ProblemSummary> found = [.. shelf.Catalogue.Problems.Select(look.Summary).Where(query.Matches)];
        return TypedResults.Ok(page.Of(found, context));
    }

    private static async Task<Results<Ok<ProblemResponse>, ProblemHttpResult>> FindAsync(
        string slug, [AsParameters] Shelf shelf, ProblemJudge judge, CancellationToken cancellationToken)
    {
        if (shelf.Catalogue.Problem(slug) is not { } problem)
        {
            return Unknown(slug);
        }

        var look = await shelf.LookAsync(cancellationToken);
        return TypedResults.Ok(ProblemResponse.Of(problem, look.Summary(problem), judge.FindPrepared(problem)));
    }

    private static async Task<Results<Ok<TrialResponse>, ProblemHttpResult>> RunAsync(
        string slug, RunRequestBody body, Catalogue catalogue, ProblemJudge judge, CancellationToken cancellationToken)
    {
        if (catalogue.Problem(slug) is not { } problem)
        {
            return Unknown(slug);
        }

        if (CodeSize.IsTooLong(body.Code))
        {
            return TooLong();
        }

        List<string> inputs = [.. (body.Inputs ?? []).Select(input => input.GetRawText())];
        return Fault(problem, inputs) is { } fault
            ? Problems.Of(StatusCodes.Status400BadRequest, fault)
            : TypedResults.Ok(TrialResponse.Of(await judge.RunAsync(problem, body.Code, inputs, cancellationToken)));
    }

    private static string? Fault(Problem problem, List<string> inputs)
    {
        if (inputs.Count > OwnInput.MaxCases)
        {
            return $"At most {OwnInput.MaxCases} own cases can be run at once. Send fewer.";
        }

        var faults = inputs.Select((input, index) => (Number: index + 1, Fault: OwnInput.Fault(problem, input)));
        return faults.FirstOrDefault(checkedInput => checkedInput.Fault is not null) is { Fault: { } fault, Number: var number }
            ? $"Own case {number}: {fault}"
            : null;
    }
}

/// <summary>Which problems are asked for.</summary>
internal sealed record ProblemQuery(
    [property: Description("A topic id")] string? Topic,
    [property: Description("new, attempted or solved")] string? State,
    [property: Description("easy, medium or hard; finds only problems whose difficulty is shown")] string? Difficulty,
    [property: Description("Words of title or summary")] string? Q)
{
    public bool Matches(ProblemSummary problem) =>
        (Topic is null || problem.Topics.Contains(Topic))
        && (State is null || problem.State == State)
        && (Difficulty is null || problem.Difficulty == Difficulty)
        && (Q is null || Q.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Mentions(problem, word)));

    private static bool Mentions(ProblemSummary problem, string word) =>
        problem.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
        || problem.Summary.Contains(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The problems, and what the learner may see of them.</summary>
internal sealed record Shelf(Catalogue Catalogue, Progress Progress, Preferences Preferences)
{
    public async Task<Look> LookAsync(CancellationToken cancellationToken) => new(
        await Progress.ForAsync(DryRunOptions.LocalLearner, cancellationToken),
        await Preferences.FindAsync(DryRunOptions.LocalLearner, cancellationToken));
}

/// <summary>A learner's view of the problems.</summary>
internal sealed record Look(LearnerProgress Progress, LearnerPreferences Preferences)
{
    public ProblemSummary Summary(Problem problem)
    {
        var isSolved = Progress.Solved.Contains(problem.Slug);
        var isShown = isSolved || Preferences.ShowPatterns;
        return new ProblemSummary
        {
            Slug = problem.Slug,
            Title = problem.Title,
            Summary = problem.Summary,
            Minutes = problem.Minutes,
            Topics = problem.Topics,
            State = isSolved ? "solved" : Progress.Attempted.Contains(problem.Slug) ? "attempted" : "new",
            Difficulty = isShown ? JsonNamingPolicy.CamelCase.ConvertName(problem.Difficulty.ToString()) : null,
            Pattern = isShown ? problem.Pattern : null,
        };
    }
}
