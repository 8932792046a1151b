using System.Runtime.CompilerServices;
using DryRun.App.Judging;
using DryRun.Core.Curriculum;
using DryRun.Judge.Judging;
using DryRun.Storage;
using DryRun.Storage.Practice;
using Microsoft.EntityFrameworkCore;

namespace DryRun.App.Practice;

/// <summary>
/// Takes code to be judged. How it works: a submission is on the disk before it is answered, then it is queued in
/// memory; what has no verdict when the process ends is queued again at the next start.
/// </summary>
public sealed class Submissions
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);
    private readonly Catalogue _catalogue;
    private readonly Sandbox _sandbox;
    private readonly SubmissionQueue _queue;
    private readonly IDbContextFactory<LearnerData> _data;
    private readonly TimeProvider _clock;

    internal Submissions(
        Catalogue catalogue, Sandbox sandbox, SubmissionQueue queue, IDbContextFactory<LearnerData> data, TimeProvider clock)
    {
        _catalogue = catalogue;
        _sandbox = sandbox;
        _queue = queue;
        _data = data;
        _clock = clock;
    }

    /// <summary>Saves code and queues it. The same key gives the same submission, however often it is sent.</summary>
    /// <param name="learnerId">Whose it is.</param>
    /// <param name="slug">The problem.</param>
    /// <param name="code">The code.</param>
    /// <param name="idempotencyKey">A key of the sender's choice against sending twice; null for none.</param>
    /// <param name="cancellationToken">Gives up before anything is saved.</param>
    public async Task<SubmitOutcome> SubmitAsync(
        string learnerId, string slug, string code, string? idempotencyKey, CancellationToken cancellationToken)
    {
        if (_catalogue.Problem(slug) is null)
        {
            return new SubmitOutcome.UnknownProblem();
        }

        if (CodeSize.IsTooLong(code))
        {
            return new SubmitOutcome.TooLong();
        }

        if (await RefusalAsync(cancellationToken) is { } reason)
        {
            return new SubmitOutcome.Unavailable(reason);
        }

        var row = NewRow(learnerId, slug, code, idempotencyKey);
        return await FindTwinAsync(row, cancellationToken) ?? await TakeAsync(row, cancellationToken);
    }

    /// <summary>A learner's submission, or null when there is none with this id.</summary>
    public async Task<Submission?> FindAsync(string learnerId, string id, CancellationToken cancellationToken)
    {
        await using var data = await _data.CreateDbContextAsync(cancellationToken);
        var row = await data.Submissions.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == id && row.LearnerId == learnerId, cancellationToken);
        return row is null ? null : StoredSubmissions.ToSubmission(row, IsRunning(id));
    }

    /// <summary>A learner's submissions to a problem, latest first.</summary>
    public async Task<Page<Submission>> ListAsync(
        string learnerId, string slug, int page, int size, CancellationToken cancellationToken)
    {
        await using var data = await _data.CreateDbContextAsync(cancellationToken);
        var all = data.Submissions.AsNoTracking().Where(row => row.LearnerId == learnerId && row.Problem == slug);
        var total = await all.CountAsync(cancellationToken);
        var rows = await all.OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id)
            .Skip((page - 1) * size).Take(size).ToListAsync(cancellationToken);
        return new Page<Submission>([.. rows.Select(row => StoredSubmissions.ToSubmission(row, IsRunning(row.Id)))], page, size, total);
    }

    /// <summary>
    /// Tells what happened to a submission and what happens until it is finished; nothing when there is none. A finished
    /// one is told again from the beginning.
    /// </summary>
    public async IAsyncEnumerable<SubmissionEvent> WatchAsync(
        string learnerId, string id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var feed = _queue.Feed(id);
        var submission = await FindAsync(learnerId, id, cancellationToken);
        if (submission is null)
        {
            yield break;
        }

        // Without a feed it was finished before the row was read.
        var events = feed is null || submission.Result is not null
            ? Replay(submission).ToAsyncEnumerable()
            : feed.ReadAsync(cancellationToken);
        await foreach (var happened in events)
        {
            yield return happened;
        }
    }

    private static IEnumerable<SubmissionEvent> Replay(Submission submission)
    {
        var sequence = 0;
        yield return new SubmissionEvent.Queued(sequence++);
        if (submission.Result is not { } result)
        {
            yield break;
        }

        yield return new SubmissionEvent.Running(sequence++);
        foreach (var test in result.Tests)
        {
            yield return new SubmissionEvent.Test(sequence++, test, result.Total);
        }

        yield return new SubmissionEvent.Finished(sequence, submission);
    }

    private async Task<string?> RefusalAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _sandbox.JudgeAsync(cancellationToken);
            return null;
        }
        catch (SandboxNotPermittedException exception)
        {
            return exception.Message;
        }
    }

    private StoredSubmission NewRow(string learnerId, string slug, string code, string? idempotencyKey)
    {
        var now = _clock.GetUtcNow();
        return new StoredSubmission
        {
            Id = Guid.CreateVersion7(now).ToString("N"),
            LearnerId = learnerId,
            Problem = slug,
            Code = code,
            IdempotencyKey = idempotencyKey,
            CreatedAt = now,
        };
    }

    private async Task<SubmitOutcome?> FindTwinAsync(StoredSubmission row, CancellationToken cancellationToken)
    {
        if (row.IdempotencyKey is null)
        {
            return null;
        }

        await using var data = await _data.CreateDbContextAsync(cancellationToken);
        var twin = await data.Submissions.AsNoTracking().SingleOrDefaultAsync(
            other => other.LearnerId == row.LearnerId && other.IdempotencyKey == row.IdempotencyKey, cancellationToken);
        return twin switch
        {
            null => null,
            _ when twin.Problem != row.Problem || twin.Code != row.Code => new SubmitOutcome.KeyReused(),
            _ => new SubmitOutcome.Taken(StoredSubmissions.ToSubmission(twin, IsRunning(twin.Id))),
        };
    }

    private async Task<SubmitOutcome> TakeAsync(StoredSubmission row, CancellationToken cancellationToken)
    {
        if (!_queue.TryReserve())
        {
            return new SubmitOutcome.Busy(RetryAfter);
        }

        var isSaved = false;
        try
        {
            await using var data = await _data.CreateDbContextAsync(cancellationToken);
            data.Submissions.Add(row);
            await data.SaveChangesAsync(cancellationToken);
            isSaved = true;
        }
        catch (DbUpdateException) when (row.IdempotencyKey is not null)
        {
            // A double click: the other request was quicker.
            if (await FindTwinAsync(row, cancellationToken) is { } twin)
            {
                return twin;
            }

            throw;
        }
        finally
        {
            if (!isSaved)
            {
                _queue.Release();
            }
        }

        _queue.Enqueue(row.Id);
        return new SubmitOutcome.Taken(StoredSubmissions.ToSubmission(row, isRunning: false));
    }

    private bool IsRunning(string id) => _queue.Feed(id)?.IsRunning ?? false;
}
