using DryRun.App.Coaching;
using DryRun.Core.Coaching;
using DryRun.Web.Shared;

namespace DryRun.Web.Coaching;

/// <summary>What a model makes of an answer. It holds no score and changes none.</summary>
/// <param name="Model">The model.</param>
/// <param name="TookMs">How long it took.</param>
/// <param name="Points">What it says of key points.</param>
/// <param name="Misconceptions">The misconceptions it found.</param>
/// <param name="Unproven">Claims that were left out because their words are not in the answer.</param>
/// <param name="Better">The answer in better words.</param>
/// <param name="FollowUp">What it would ask next.</param>
public sealed record SecondOpinionResponse(
    string Model,
    double TookMs,
    IReadOnlyList<PointOpinionResponse> Points,
    IReadOnlyList<PointOpinionResponse> Misconceptions,
    int Unproven,
    string? Better,
    string? FollowUp)
{
    internal static SecondOpinionResponse Of(SecondOpinion opinion) => new(
        opinion.Model,
        opinion.Took.TotalMilliseconds,
        [.. opinion.Points.Select(point => new PointOpinionResponse(point.Id, ApiWords.Of(point.State), point.Quotes))],
        [.. opinion.Misconceptions.Select(wrong => new PointOpinionResponse(wrong.Id, null, wrong.Quotes))],
        opinion.Unproven,
        opinion.Better,
        opinion.FollowUp);
}

/// <summary>What a model says of one thing.</summary>
/// <param name="Id">The id of the key point or misconception.</param>
/// <param name="State">covered, partial, missing or contradicted; null for a misconception.</param>
/// <param name="Quotes">Places in the answer.</param>
public sealed record PointOpinionResponse(string Id, string? State, IReadOnlyList<Quote> Quotes);
