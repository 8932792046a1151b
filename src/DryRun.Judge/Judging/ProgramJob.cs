using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>One run of a program on a worker.</summary>
internal static class ProgramJob
{
    public static async Task<RunResult> RunAsync(Worker worker, Job job, CancellationToken cancellationToken)
    {
        var lines = new List<Line>();
        var end = await worker.RunAsync(job, Take, cancellationToken);
        return RunReport.Create(end, lines, job.Limits);

        bool Take(Line line)
        {
            lines.Add(line);
            return true;
        }
    }
}
