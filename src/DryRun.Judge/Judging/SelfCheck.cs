using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>
/// How it works: finds the best tier this host permits by starting a worker in it and running hostile programs. Where a
/// program gets through, or no worker comes up, the judge refuses to start and says which command permits it.
/// </summary>
internal static class SelfCheck
{
    private static readonly RunLimits Limits = RunLimits.Default with { Wall = TimeSpan.FromSeconds(5) };

    /// <exception cref="SandboxNotPermittedException">No tier works here.</exception>
    public static WorkerPlan Prepare(JudgeOptions options)
    {
        if (!File.Exists(options.PythonPath))
            throw new SandboxNotPermittedException($"Python is not at {options.PythonPath}. Install it: sudo apt-get install python3");
        if (!File.Exists(options.BubblewrapPath))
            throw new SandboxNotPermittedException($"bubblewrap is not at {options.BubblewrapPath}. Install it: sudo apt-get install bubblewrap");
        return new WorkerPlan(options, options.NestNamespaces, options.UseControlGroups ? ControlGroupFiles.Find() : null);
    }

    /// <summary>Runs the hostile programs; the reason it failed, or null.</summary>
    public static async Task<string?> FailureAsync(Worker worker, CancellationToken cancellationToken)
    {
        foreach (var (name, program) in Probes.All)
        {
            var job = new Job { Files = [new SourceFile("probe.py", program)], Limits = Limits };
            var result = await ProgramJob.RunAsync(worker, job, cancellationToken);
            if (result.Status != RunStatus.Completed || result.Stdout != "held\n")
                return $"{name}: {result.Status}, {result.Stdout.Trim()} {result.Error?.Message}";
        }

        return null;
    }
}
