using DryRun.Core.Coaching;
using DryRun.Web.Shared;

namespace DryRun.Web.Coaching;

/// <summary>An answer in words that is to be graded.</summary>
public sealed record GradeRequest
{
    /// <summary>The question's id.</summary>
    public required string QuestionId { get; init; }

    /// <summary>The answer, at most 20,000 characters.</summary>
    public required string Answer { get; init; }
}

/// <summary>What the coach makes of an answer. The same words always give the same result; nothing is kept.</summary>
public sealed record GradeResponse
{
    /// <summary>0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary><c>strong_hire</c>, <c>hire</c>, <c>no</c> or <c>strong_no</c>.</summary>
    public required string Band { get; init; }

    /// <summary>The key points in the question's order.</summary>
    public required IReadOnlyList<GradedPoint> Points { get; init; }

    /// <summary>The misconceptions that were found.</summary>
    public required IReadOnlyList<GradedMisconception> Misconceptions { get; init; }

    /// <summary>
    /// <c>stuffed</c>, <c>off_topic</c>, <c>hedging</c>, <c>parroting</c>, <c>copied_model_answer</c>, <c>too_short</c>, <c>too_long</c>,
    /// <c>not_english</c>, <c>code_only</c>.
    /// </summary>
    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>What to do next, a few sentences, the most useful first.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>How the story is told; only for behavioural questions.</summary>
    public GradedStory? Story { get; init; }

    /// <summary>What the API says of a result.</summary>
    public static GradeResponse Of(GradeResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new GradeResponse
        {
            Score = result.Score,
            Band = ApiWords.Of(result.Band),
            Points = [.. result.Points.Select(point => new GradedPoint(point.Id, ApiWords.Of(point.State), Places(point.Quotes)))],
            Misconceptions = [.. result.Misconceptions.Select(found => new GradedMisconception(found.Id, Places(found.Quotes)))],
            Flags = [.. result.Flags.Select(ApiWords.Of)],
            Advice = result.Advice,
            Story = result.Story is { } story ? GradedStory.Of(story) : null,
        };
    }

    internal static IReadOnlyList<QuoteResponse> Places(IReadOnlyList<Quote> quotes) =>
        [.. quotes.Select(quote => new QuoteResponse(quote.Start, quote.End))];
}

/// <summary>A place in the answer, in UTF-16 units: <c>answer.slice(start, end)</c>.</summary>
public sealed record QuoteResponse(int Start, int End);

/// <summary>What the answer does with a key point: <c>covered</c>, <c>partial</c>, <c>missing</c>, <c>contradicted</c> or <c>unsure</c>.</summary>
public sealed record GradedPoint(string Id, string State, IReadOnlyList<QuoteResponse> Quotes);

/// <summary>A misconception and where it is said.</summary>
public sealed record GradedMisconception(string Id, IReadOnlyList<QuoteResponse> Quotes);

/// <summary>How a story is told.</summary>
/// <param name="Parts">Situation, task, action, result and what was learned.</param>
/// <param name="FirstPerson">How often it says 'I', 'my' or 'me'.</param>
/// <param name="Team">How often it says 'we', 'our' or 'us'.</param>
/// <param name="NumbersInResult">Numbers in the result.</param>
/// <param name="SpokenMs">How long it takes to say.</param>
public sealed record GradedStory(IReadOnlyList<GradedStoryPart> Parts, int FirstPerson, int Team, int NumbersInResult, long SpokenMs)
{
    /// <summary>How much of it belongs to the area that is asked for, 0 to 1.</summary>
    public required double Relevance { get; init; }

    /// <summary>Words that show doubt.</summary>
    public required int Hedges { get; init; }

    /// <summary>Words that fill a pause.</summary>
    public required int Fillers { get; init; }

    internal static GradedStory Of(StoryResult story) => new(
        [.. story.Parts.Select(part => new GradedStoryPart(ApiWords.Of(part.Part), part.Share, part.Rating, GradeResponse.Places(part.Quotes)))],
        story.FirstPerson,
        story.Team,
        story.NumbersInResult,
        story.SpokenSeconds * 1000L)
    {
        Relevance = story.Relevance,
        Hedges = story.Hedges,
        Fillers = story.Fillers,
    };
}

/// <summary>A part of a story: its share of the words, 0 to 1, and how well it is told, 0 to 3.</summary>
public sealed record GradedStoryPart(string Part, double Share, int Rating, IReadOnlyList<QuoteResponse> Quotes);
