using DryRun.App.Judging;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;
using DryRun.Core.Practice;
using DryRun.Storage;
using DryRun.Storage.Practice;
using Microsoft.EntityFrameworkCore;

namespace DryRun.App.Practice;

/// <summary>Writes a verdict, the attempt and its evidence in one transaction.</summary>
internal sealed class SubmissionRecorder(
    Catalogue catalogue, ProblemJudge judge, IDbContextFactory<LearnerData> factory, TimeProvider clock)
{
    /// <summary>An unfinished submission, or null.</summary>
    public async Task<StoredSubmission?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        return await data.Submissions.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == id && row.FinishedAt == null, cancellationToken);
    }

    /// <summary>The ids of all unfinished submissions, oldest first.</summary>
    public async Task<List<string>> UnfinishedAsync(CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        return await data.Submissions.Where(row => row.FinishedAt == null)
            .OrderBy(row => row.CreatedAt).Select(row => row.Id).ToListAsync(cancellationToken);
    }

    public async Task<Submission> FinishAsync(StoredSubmission row, JudgeResult result, CancellationToken cancellationToken)
    {
        await using var data = await factory.CreateDbContextAsync(cancellationToken);
        data.Attach(row);
        StoredSubmissions.Write(row, ToResult(row, result));
        if (result.Verdict != Verdict.InternalError)
        {
            data.Evidence.Add(Evidence(row, result));
        }

        await data.SaveChangesAsync(cancellationToken);
        return StoredSubmissions.ToSubmission(row, isRunning: false);
    }

    public static TestSummary Summary(TestOutcome outcome) => new(outcome.Index, outcome.Verdict, outcome.Cpu, outcome.Wall);

    private StoredEvidence Evidence(StoredSubmission row, JudgeResult result) => new()
    {
        LearnerId = row.LearnerId,
        Kind = ItemKind.Problem,
        ItemId = row.Problem,
        Score = result.Verdict == Verdict.Accepted ? Progression.Complete : 0,
        Topics = catalogue.Problem(row.Problem)?.Topics ?? [],
        When = row.FinishedAt!.Value,
        Attempt = new StoredAttempt
        {
            LearnerId = row.LearnerId,
            Kind = ItemKind.Problem,
            ItemId = row.Problem,
            SubmissionId = row.Id,
            EndedAt = row.FinishedAt.Value,
        },
    };

    private SubmissionResult ToResult(StoredSubmission row, JudgeResult result) => new()
    {
        Verdict = result.Verdict,
        Passed = result.Passed,
        Total = result.Total,
        Usage = result.Usage,
        Tests = [.. result.Outcomes.Select(Summary)],
        FirstFailure = Failure(row, result),
        FinishedAt = clock.GetUtcNow(),
    };

    private FirstFailure? Failure(StoredSubmission row, JudgeResult result)
    {
        var tests = catalogue.Problem(row.Problem) is { } problem ? judge.FindPrepared(problem)?.Tests : null;
        return result.FirstFailure is { } outcome && tests is not null
            ? FirstFailures.Of(tests[outcome.Index], outcome)
            : result.Error is { } error ? new FirstFailure { Error = error } : null;
    }
}
