using DryRun.Core.Coaching;
using DryRun.Core.Curriculum;
using DryRun.Core.Practice;
using DryRun.Storage;
using DryRun.Storage.Coaching;
using Microsoft.EntityFrameworkCore;

namespace DryRun.App.Coaching;

/// <summary>
/// Grades answers in words and keeps them. An answer leaves an attempt and evidence with the coach's score; where the coach was unsure
/// and the learner says which it is, that is added as evidence of its own, so that both judgements stay.
/// </summary>
public sealed class Answers(Catalogue catalogue, Grader grader, IDbContextFactory<LearnerData> factory, TimeProvider clock)
{
    /// <summary>Grades an answer and keeps it. The same key gives the same answer, however often it is sent.</summary>
    public async Task<AnswerOutcome> RecordAsync(string learnerId, AnswerDraft draft, CancellationToken cancellationToken)
    {
        if (catalogue.Question(draft.QuestionId) is not { } question)
        {
            return new AnswerOutcome.UnknownQuestion();
        }

        if (string.IsNullOrWhiteSpace(draft.Text))
        {
            return new AnswerOutcome.Empty();
        }

        if (AnswerSize.IsTooLong(draft.Text))
        {
            return new AnswerOutcome.TooLong();
        }

        var known = draft with { Hints = [.. draft.Hints.Where(id => question.Points.Any(point => point.Id == id)).Distinct()] };
        return await FindTwinAsync(learnerId, known, cancellationToken) switch
        {
            null => await KeepAsync(learnerId, known, cancellationToken),
            // The page came back with the browser's Back, and the answer is another one now.
            { } twin when twin.Text != draft.Text => await KeepAsync(learnerId, known with { IdempotencyKey = null }, cancellationToken),
            { } twin => new AnswerOutcome.Kept(twin),
        };
    }

    /// <summary>A learner's answer, or null when there is none with this id.</summary>
    public async Task<Answer?> FindAsync(string learnerId, string id, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var row = await data.Answers.AsNoTracking().Include(row => row.Attempt)
            .SingleOrDefaultAsync(row => row.Id == id && row.LearnerId == learnerId, cancellationToken);
        return row is null ? null : StoredAnswers.ToAnswer(row, await TicksAsync(data, [id], cancellationToken));
    }

    /// <summary>A learner's answers that were sent with these keys, by key.</summary>
    public async Task<IReadOnlyDictionary<string, Answer>> ByKeyAsync(string learnerId, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var rows = await data.Answers.AsNoTracking().Include(row => row.Attempt)
            .Where(row => row.LearnerId == learnerId && row.IdempotencyKey != null && keys.Contains(row.IdempotencyKey))
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.IdempotencyKey!, row => StoredAnswers.ToAnswer(row, []), StringComparer.Ordinal);
    }

    /// <summary>A learner's answers to a question, latest first.</summary>
    public async Task<IReadOnlyList<Answer>> HistoryAsync(string learnerId, string questionId, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var rows = await data.Answers.AsNoTracking().Include(row => row.Attempt)
            .Where(row => row.LearnerId == learnerId && row.Question == questionId)
            .OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id)
            .ToListAsync(cancellationToken);
        var ticks = await TicksAsync(data, [.. rows.Select(row => row.Id)], cancellationToken);
        return [.. rows.Select(row => StoredAnswers.ToAnswer(row, ticks.Where(tick => tick.AnswerId == row.Id)))];
    }

    /// <summary>The band of the last answer to each question that a learner answered.</summary>
    public async Task<IReadOnlyDictionary<string, Band>> LastBandsAsync(string learnerId, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var rows = await data.Answers.Where(row => row.LearnerId == learnerId)
            .OrderBy(row => row.CreatedAt).ThenBy(row => row.Id)
            .Select(row => new { row.Question, row.Band })
            .ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.Question, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last().Band, StringComparer.Ordinal);
    }

    /// <summary>
    /// Adds what a learner says of points where the coach was unsure. What was said before stays; saying the same again adds nothing.
    /// False when there is no such answer.
    /// </summary>
    public async Task<bool> TickAsync(
        string learnerId, string answerId, IReadOnlyDictionary<string, bool> said, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var row = await data.Answers.Include(row => row.Attempt)
            .SingleOrDefaultAsync(row => row.Id == answerId && row.LearnerId == learnerId, cancellationToken);
        if (row is null || catalogue.Question(row.Question) is not { } question)
        {
            return false;
        }

        var answer = StoredAnswers.ToAnswer(row, await TicksAsync(data, [answerId], cancellationToken));
        var news = said.Where(tick => IsNews(answer, tick.Key, tick.Value)).ToDictionary();
        if (news.Count > 0)
        {
            Add(data, row, news);
            var score = LearnerView.Score(question, answer.Result, answer.Ticks.Where(tick => !news.ContainsKey(tick.Key)).Concat(news).ToDictionary());
            data.Evidence.Add(StoredAnswers.Evidence(row, question, score, EvidenceSource.Learner, clock.GetUtcNow()));
            await data.SaveChangesAsync(cancellationToken);
        }

        return true;
    }

    private void Add(LearnerData data, StoredAnswer row, Dictionary<string, bool> said) =>
        data.Ticks.AddRange(said.Select(tick => new StoredTick
        {
            LearnerId = row.LearnerId,
            AnswerId = row.Id,
            Point = tick.Key,
            IsSaid = tick.Value,
            When = clock.GetUtcNow(),
        }));

    private static bool IsNews(Answer answer, string pointId, bool isSaid) =>
        answer.Result.Points.Any(point => point.Id == pointId && point.State == PointState.Unsure)
        && (!answer.Ticks.TryGetValue(pointId, out var before) || before != isSaid);

    private static Task<List<StoredTick>> TicksAsync(LearnerData data, List<string> answers, CancellationToken cancellationToken) =>
        data.Ticks.AsNoTracking().Where(tick => answers.Contains(tick.AnswerId)).ToListAsync(cancellationToken);

    private async Task<Answer?> FindTwinAsync(string learnerId, AnswerDraft draft, CancellationToken cancellationToken)
    {
        if (draft.IdempotencyKey is null)
        {
            return null;
        }

        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        var row = await data.Answers.AsNoTracking().Include(row => row.Attempt).SingleOrDefaultAsync(
            row => row.LearnerId == learnerId && row.IdempotencyKey == draft.IdempotencyKey, cancellationToken);
        return row is null ? null : StoredAnswers.ToAnswer(row, []);
    }

    private async Task<AnswerOutcome> KeepAsync(string learnerId, AnswerDraft draft, CancellationToken cancellationToken)
    {
        var now = draft.AnsweredAt ?? clock.GetUtcNow();
        var result = grader.Grade(draft.QuestionId, draft.Text);
        var row = StoredAnswers.ToRow(learnerId, draft, result, now);
        try
        {
            await using var data = await factory.CreateDbContextAsync(cancellationToken);
            data.Answers.Add(row);
            data.Evidence.Add(StoredAnswers.Evidence(row, catalogue.Question(draft.QuestionId)!, result.Score, EvidenceSource.DryRun, now));
            await data.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (draft.IdempotencyKey is not null)
        {
            // A double click: the other request was quicker.
            if (await FindTwinAsync(learnerId, draft, cancellationToken) is { } twin)
            {
                return new AnswerOutcome.Kept(twin);
            }

            throw;
        }

        return new AnswerOutcome.Kept(StoredAnswers.ToAnswer(row, []));
    }
}
