using System.Globalization;
using DryRun.App.Coaching;
using DryRun.Core.Questions;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Questions;

/// <summary>What the answer form holds, as it is posted.</summary>
public sealed record AnswerFields
{
    /// <summary>What was written.</summary>
    public string Text { get; init; } = "";

    /// <summary>When the learner began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How many hints are open.</summary>
    public int OpenHints { get; init; }

    /// <summary>Points whose hints the live panel showed.</summary>
    public IReadOnlyList<string> Nudges { get; init; } = [];

    /// <summary>True when the live panel was on.</summary>
    public bool Live { get; init; }

    /// <summary>How sure the learner is, 1 to 4.</summary>
    public int? Rating { get; init; }

    /// <summary>The key against sending twice.</summary>
    public required string Key { get; init; }

    /// <summary>An empty form.</summary>
    public static AnswerFields Fresh(DateTimeOffset now) => new() { StartedAt = now, Key = Guid.NewGuid().ToString("N") };

    /// <summary>What was posted.</summary>
    public static AnswerFields Read(IFormCollection form, DateTimeOffset now) => new()
    {
        // Browsers send line ends of text boxes as CR LF.
        Text = form["answer"].ToString().ReplaceLineEndings("\n"),
        StartedAt = Moment(form["started"]) ?? now,
        OpenHints = Math.Max(0, Number(form["hints"]) ?? 0),
        Nudges = form["nudges"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Live = form["live"] == "1",
        Rating = Number(form["rating"]) is >= 1 and <= 4 and var rating ? rating : null,
        Key = form["key"] is [{ Length: > 0 and <= 64 } key] ? key : Guid.NewGuid().ToString("N"),
    };

    /// <summary>The moment as the form carries it: milliseconds since 1970.</summary>
    public string Started => StartedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>The answer as it is graded and kept.</summary>
    public AnswerDraft ToDraft(Question question, bool isExam) => new(question.Id, Text)
    {
        StartedAt = StartedAt,
        SelfRating = Rating,
        Hints = isExam ? [] : [.. Hints.Of(question).Take(OpenHints).Select(point => point.Id).Union(Nudges)],
        LivePoints = Live && !isExam,
        Exam = isExam,
        IdempotencyKey = Key,
    };

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateTimeOffset? Moment(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;
}

/// <summary>The hints of a question in the order in which they are given.</summary>
internal static class Hints
{
    /// <summary>The points, the essential ones first.</summary>
    public static IReadOnlyList<KeyPoint> Of(Question question) => [.. question.Points.OrderByDescending(point => point.Weight)];
}
