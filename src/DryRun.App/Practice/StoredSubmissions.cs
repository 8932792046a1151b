using System.Text.Json;
using DryRun.Core.Judging;
using DryRun.Storage.Practice;

namespace DryRun.App.Practice;

/// <summary>Between a submission and its row.</summary>
internal static class StoredSubmissions
{
    public static Submission ToSubmission(StoredSubmission row, bool isRunning) => new()
    {
        Id = row.Id,
        LearnerId = row.LearnerId,
        Problem = row.Problem,
        Code = row.Code,
        CreatedAt = row.CreatedAt,
        State = row.FinishedAt is not null ? SubmissionState.Finished
            : isRunning ? SubmissionState.Running : SubmissionState.Queued,
        Result = Result(row),
    };

    public static void Write(StoredSubmission row, SubmissionResult result)
    {
        row.FinishedAt = result.FinishedAt;
        row.Verdict = result.Verdict;
        row.Passed = result.Passed;
        row.Total = result.Total;
        row.Cpu = result.Usage.Cpu;
        row.Wall = result.Usage.Wall;
        row.PeakMemoryBytes = result.Usage.PeakMemoryBytes;
        row.MemoryPerProcess = result.Usage.MemoryPerProcess;
        row.Tests = JsonSerializer.Serialize(result.Tests, PracticeJson.Default.IReadOnlyListTestSummary);
        row.FirstFailure = result.FirstFailure is { } failure
            ? JsonSerializer.Serialize(failure, PracticeJson.Default.FirstFailure)
            : null;
    }

    private static SubmissionResult? Result(StoredSubmission row) =>
        row is not { FinishedAt: { } finishedAt, Verdict: { } verdict }
            ? null
            : new SubmissionResult
            {
                Verdict = verdict,
                Passed = row.Passed,
                Total = row.Total,
                Usage = new Usage(row.Cpu, row.Wall, row.PeakMemoryBytes, row.MemoryPerProcess),
                Tests = row.Tests is null ? [] : JsonSerializer.Deserialize(row.Tests, PracticeJson.Default.IReadOnlyListTestSummary)!,
                FirstFailure = row.FirstFailure is null
                    ? null
                    : JsonSerializer.Deserialize(row.FirstFailure, PracticeJson.Default.FirstFailure),
                FinishedAt = finishedAt,
            };
}
