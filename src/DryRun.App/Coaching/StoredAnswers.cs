using System.Text.Json;
using DryRun.Core.Coaching;
using DryRun.Core.Practice;
using DryRun.Core.Questions;
using DryRun.Storage.Coaching;
using DryRun.Storage.Practice;

namespace DryRun.App.Coaching;

/// <summary>Between an answer and its rows.</summary>
internal static class StoredAnswers
{
    /// <summary>A try of more than this was left open and is not a measure of anything.</summary>
    private static readonly TimeSpan LongestTry = TimeSpan.FromHours(2);

    /// <summary>The row of an answer that was just graded, with its attempt.</summary>
    public static StoredAnswer ToRow(string learnerId, AnswerDraft draft, GradeResult result, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now).ToString("N"),
        LearnerId = learnerId,
        Question = draft.QuestionId,
        Text = draft.Text,
        Band = result.Band,
        Result = JsonSerializer.Serialize(result, CoachingJson.Default.GradeResult),
        Hints = draft.Hints,
        LivePoints = draft.LivePoints,
        Exam = draft.Exam,
        IdempotencyKey = draft.IdempotencyKey,
        CreatedAt = now,
        Attempt = new StoredAttempt
        {
            LearnerId = learnerId,
            Kind = ItemKind.Question,
            ItemId = draft.QuestionId,
            StartedAt = Began(draft.StartedAt, now),
            EndedAt = now,
            Help = AnswerHelp.Of(draft.Hints.Count, draft.LivePoints),
            SelfRating = draft.SelfRating,
        },
    };

    /// <summary>What the answer shows, with a score of the coach or the learner.</summary>
    public static StoredEvidence Evidence(StoredAnswer row, Question question, double score, EvidenceSource source, DateTimeOffset now) => new()
    {
        LearnerId = row.LearnerId,
        Attempt = row.Attempt,
        Kind = ItemKind.Question,
        ItemId = row.Question,
        Score = score,
        Help = row.Attempt.Help,
        Duration = Duration(row.Attempt),
        Topics = question.Topics,
        When = now,
        Source = source,
    };

    /// <summary>The answer of a row whose attempt is loaded.</summary>
    public static Answer ToAnswer(StoredAnswer row, IEnumerable<StoredTick> ticks) => new()
    {
        Id = row.Id,
        QuestionId = row.Question,
        Text = row.Text,
        Result = JsonSerializer.Deserialize(row.Result, CoachingJson.Default.GradeResult)!,
        CreatedAt = row.CreatedAt,
        Duration = Duration(row.Attempt),
        SelfRating = row.Attempt.SelfRating,
        Help = row.Attempt.Help,
        Hints = row.Hints,
        LivePoints = row.LivePoints,
        Exam = row.Exam,
        Ticks = Latest(ticks),
    };

    /// <summary>The last word on each point.</summary>
    public static Dictionary<string, bool> Latest(IEnumerable<StoredTick> ticks) => ticks
        .OrderBy(tick => tick.Id)
        .GroupBy(tick => tick.Point, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Last().IsSaid, StringComparer.Ordinal);

    private static DateTimeOffset? Began(DateTimeOffset? startedAt, DateTimeOffset now) =>
        startedAt is { } began && began <= now && now - began <= LongestTry ? began : null;

    private static TimeSpan? Duration(StoredAttempt attempt) => attempt.EndedAt - attempt.StartedAt;
}
