using System.Net;
using DryRun.Core.Coaching;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Web.Shared;

namespace DryRun.Web.Questions;

/// <summary>A question as it is listed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind"><c>concept</c>, <c>design</c>, <c>behavioural</c> or <c>code_reading</c>.</param>
/// <param name="Level"><c>junior</c>, <c>mid</c> or <c>senior</c>.</param>
/// <param name="Topics">Topic ids.</param>
public sealed record QuestionSummary(string Id, string Title, string Kind, string Level, IReadOnlyList<string> Topics)
{
    /// <summary>The question as an interviewer says it; words between backticks are code.</summary>
    public required string Ask { get; init; }

    /// <summary>The band of the last answer; null when there is none.</summary>
    public string? LastBand { get; init; }

    internal static QuestionSummary Of(Question question, IReadOnlyDictionary<string, Band> bands) =>
        new(question.Id, question.Title, ApiWords.Of(question.Kind), ApiWords.Of(question.Level), question.Topics)
        {
            Ask = question.Ask,
            LastBand = bands.TryGetValue(question.Id, out var band) ? ApiWords.Of(band) : null,
        };
}

/// <summary>A question as it is asked. What a good answer says is told only when it is asked for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind"><c>concept</c>, <c>design</c>, <c>behavioural</c> or <c>code_reading</c>.</param>
/// <param name="Level"><c>junior</c>, <c>mid</c> or <c>senior</c>.</param>
/// <param name="Topics">Topic ids.</param>
public sealed record QuestionResponse(string Id, string Title, string Kind, string Level, IReadOnlyList<string> Topics)
{
    /// <summary>The question as an interviewer says it; words between backticks are code.</summary>
    public required string Ask { get; init; }

    /// <summary>Two other ways to say it.</summary>
    public required IReadOnlyList<string> Wordings { get; init; }

    /// <summary>The program that a code-reading question is about.</summary>
    public string? Code { get; init; }

    /// <summary>How many points a good answer makes.</summary>
    public required int PointCount { get; init; }

    /// <summary>Ids of lessons that teach it.</summary>
    public required IReadOnlyList<string> Lessons { get; init; }

    /// <summary>Slugs of problems that practise it.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>The band of the last answer; null when there is none.</summary>
    public string? LastBand { get; init; }

    /// <summary>A model answer for speaking; null unless asked for with <c>?reveal=true</c>, as is all that follows.</summary>
    public string? ModelAnswer { get; init; }

    /// <summary>The deeper explanation as HTML.</summary>
    public string? Explanation { get; init; }

    /// <summary>What a good answer says.</summary>
    public IReadOnlyList<KeyPointResponse>? Points { get; init; }

    /// <summary>What wrong answers say.</summary>
    public IReadOnlyList<MisconceptionResponse>? Misconceptions { get; init; }

    /// <summary>What an interviewer asks next.</summary>
    public IReadOnlyList<FollowUpResponse>? FollowUps { get; init; }

    internal static QuestionResponse Of(Question question, IReadOnlyDictionary<string, Band> bands) =>
        new(question.Id, question.Title, ApiWords.Of(question.Kind), ApiWords.Of(question.Level), question.Topics)
        {
            Ask = question.Ask,
            Wordings = question.Wordings,
            Code = question.Code,
            PointCount = question.Points.Count,
            Lessons = question.Lessons,
            Problems = question.Problems,
            LastBand = bands.TryGetValue(question.Id, out var band) ? ApiWords.Of(band) : null,
        };

    /// <summary>The same with what a good answer says.</summary>
    internal QuestionResponse Reveal(Question question) => this with
    {
        ModelAnswer = question.Answer,
        Explanation = Html(question.Explanation),
        Points = [.. question.Points.Select(point => new KeyPointResponse(point.Id, point.Statement, point.Weight, point.Hint))],
        Misconceptions = [.. question.Misconceptions.Select(wrong => new MisconceptionResponse(wrong.Id, wrong.Statement, wrong.Why))],
        FollowUps = [.. question.FollowUps.Select(next => new FollowUpResponse(next.Ask, next.PointId))],
    };

    private static string Html(Document document) => string.Concat(document.Parts.Select(part => part switch
    {
        DocumentPart.Prose prose => prose.Html,
        DocumentPart.Code code => $"<pre><code>{WebUtility.HtmlEncode(code.Source)}</code></pre>",
        _ => "",
    }));
}

/// <summary>Something a good answer says: the weight is 3 for essential, 2 for expected, 1 for nice to have.</summary>
public sealed record KeyPointResponse(string Id, string Statement, int Weight, string Hint);

/// <summary>Something a wrong answer says, and why it is wrong.</summary>
public sealed record MisconceptionResponse(string Id, string Statement, string Why);

/// <summary>What an interviewer asks next, and the key point it goes on from.</summary>
public sealed record FollowUpResponse(string Ask, string Point);
