using DryRun.App.Judging;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;
using DryRun.Judge.Judging;
using DryRun.Storage;
using DryRun.Storage.Practice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DryRun.App.Practice;

/// <summary>Judges what is queued, as many at once as the judge has workers, and keeps what comes of it.</summary>
internal sealed partial class SubmissionWorker(
    Catalogue catalogue,
    ProblemJudge judge,
    SubmissionQueue queue,
    SubmissionRecorder recorder,
    DryRunOptions options,
    ILogger<SubmissionWorker> logger) : BackgroundService
{
    private static readonly TimeSpan StorageRetry = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(Enumerable.Range(0, options.Judge.Workers).Select(_ => WorkAsync(stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What has no verdict yet is on the disk and is judged after the next start.
        }
    }

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        await foreach (var id in queue.Waiting.ReadAllAsync(cancellationToken))
        {
            try
            {
                await HandleAsync(id, cancellationToken);
            }
            catch (SandboxNotPermittedException)
            {
                // It stays on the disk and is judged after a start on a host that permits it.
                LogNotPermitted(logger, id);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                LogPutOff(logger, exception, id);
            }
        }
    }

    private async Task HandleAsync(string id, CancellationToken cancellationToken)
    {
        if (await recorder.FindAsync(id, cancellationToken) is not { } row)
        {
            queue.Release();
            return;
        }

        var result = await JudgeAsync(row, cancellationToken);
        var submission = await RecordAsync(row, result, cancellationToken);
        queue.Finish(submission);
    }

    private async Task<JudgeResult> JudgeAsync(StoredSubmission row, CancellationToken cancellationToken)
    {
        if (catalogue.Problem(row.Problem) is not { } problem)
        {
            LogProblemIsGone(logger, row.Id, row.Problem);
            return new JudgeResult { Verdict = Verdict.InternalError };
        }

        try
        {
            return await Patiently.AskAsync(() => JudgeOnceAsync(problem, row, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (exception is not SandboxNotPermittedException && !cancellationToken.IsCancellationRequested)
        {
            LogFailed(logger, exception, row.Id);
            return new JudgeResult { Verdict = Verdict.InternalError };
        }
    }

    private Task<JudgeResult> JudgeOnceAsync(Problem problem, StoredSubmission row, CancellationToken cancellationToken)
    {
        var feed = queue.Feed(row.Id);
        feed?.Rewind();
        return judge.SubmitAsync(problem, row.Code, new TestReport(judge, problem, feed), Started, cancellationToken);

        void Started() => feed?.Publish(sequence => new SubmissionEvent.Running(sequence));
    }

    private async Task<Submission> RecordAsync(StoredSubmission row, JudgeResult result, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await recorder.FinishAsync(row, result, cancellationToken);
            }
            catch (DbUpdateException exception)
            {
                LogNotRecorded(logger, row.Id, exception.InnerException?.Message ?? exception.Message);
                await Task.Delay(StorageRetry, TimeProvider.System, cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Judging submission {Submission} failed; it ends as an internal error and is not counted.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string submission);

    [LoggerMessage(Level = LogLevel.Error, Message = "Submission {Submission} could not be read; it is judged after the next start.")]
    private static partial void LogPutOff(ILogger logger, Exception exception, string submission);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Submission {Submission} can't be judged on this host and waits for the next start.")]
    private static partial void LogNotPermitted(ILogger logger, string submission);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Submission {Submission} is for the problem {Problem}, which is no longer in the catalogue.")]
    private static partial void LogProblemIsGone(ILogger logger, string submission, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The verdict of submission {Submission} could not be saved ({Reason}); trying again.")]
    private static partial void LogNotRecorded(ILogger logger, string submission, string reason);

    private sealed class TestReport(ProblemJudge judge, Problem problem, SubmissionFeed? feed) : IProgress<TestOutcome>
    {
        public void Report(TestOutcome value)
        {
            var total = judge.FindPrepared(problem)?.Tests.Count ?? 0;
            feed?.Publish(sequence => new SubmissionEvent.Test(sequence, SubmissionRecorder.Summary(value), total));
        }
    }
}
