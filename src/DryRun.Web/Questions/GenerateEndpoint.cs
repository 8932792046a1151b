using DryRun.App.Questions;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DryRun.Web.Questions;

/// <summary>A wanted set. What is left out is any.</summary>
public sealed record GenerateRequest
{
    /// <summary>How many questions, 1 to 200; 10 when left out.</summary>
    public int? Count { get; init; }

    /// <summary>The same seed, with all else the same, gives the same questions; 1 when left out.</summary>
    public int? Seed { get; init; }

    /// <summary>Topic ids.</summary>
    public IReadOnlyList<string>? Topics { get; init; }

    /// <summary>An area's id.</summary>
    public string? Area { get; init; }

    /// <summary>A day, <c>2-3</c> for week 2, day 3.</summary>
    public string? Day { get; init; }

    /// <summary><c>junior</c>, <c>mid</c> or <c>senior</c>.</summary>
    public string? Level { get; init; }

    /// <summary>Kinds, for example <c>predict-output</c>.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>A role's id, for example <c>backend</c>.</summary>
    public string? Role { get; init; }

    /// <summary>A job description or CV; read in memory, and forgotten with the answer.</summary>
    public string? JobDescription { get; init; }

    internal SetWishes ToWishes() => new()
    {
        Count = Count ?? SetWishes.UsualCount,
        Seed = Seed ?? 1,
        Topics = Topics ?? [],
        Area = Area,
        Day = Day,
        Level = Level,
        Kinds = Kinds ?? [],
        Role = Role,
        Job = JobDescription is null ? null : JobText.From(JobDescription),
    };
}

/// <summary>Makes sets of questions.</summary>
internal static class GenerateEndpoint
{
    private const string NothingFits = "No template fits all of this. Leave out the level or a kind, or name other topics.";

    public static void MapGenerate(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/api/questions").WithTags("Questions").MapPost("/generate", GenerateAsync)
            .WithSummary("Makes a set of questions whose answers were executed; the same request gives the same questions")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<Ok<GeneratedSetResponse>, ProblemHttpResult>> GenerateAsync(
        GenerateRequest request, Catalogue catalogue, QuestionSets sets, CancellationToken cancellationToken)
    {
        switch (SetOrder.Of(request.ToWishes(), catalogue))
        {
            case SetOrder.Refused refused:
                return Refuse(refused);
            case SetOrder.Taken taken when SetPlan.Fitting(catalogue.Templates, taken.Request).Count > 0:
                return TypedResults.Ok(GeneratedSetResponse.Of(await sets.MakeAsync(taken, cancellationToken)));
            default:
                return Refuse(new SetOrder.Refused("topics", NothingFits));
        }
    }

    private static ProblemHttpResult Refuse(SetOrder.Refused refused) => Problems.Of(
        refused.IsTooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest,
        refused.Reason,
        ("field", refused.Field));
}
