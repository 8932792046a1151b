using DryRun.Core.Judging;
using Microsoft.Extensions.Logging;

namespace DryRun.Judge.Judging;

/// <summary>Runs Python in a sandbox and judges it.</summary>
public sealed class SandboxJudge : IAsyncDisposable
{
    private SandboxJudge(JudgeStatus status) => Status = status;

    /// <summary>What was found at start and what is going on.</summary>
    public JudgeStatus Status { get; }

    /// <summary>Starts the workers and proves that they hold what they promise.</summary>
    /// <exception cref="SandboxNotPermittedException">The host does not permit the sandbox; the message says what to do.</exception>
    public static Task<SandboxJudge> StartAsync(
        JudgeOptions options,
        TimeProvider clock,
        ILoggerFactory loggers,
        CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Executes a program once.</summary>
    /// <exception cref="JudgeBusyException">The queue is full.</exception>
    public Task<RunResult> RunAsync(RunRequest request, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Judges code against tests.</summary>
    /// <param name="task">Code, interface, tests and limits.</param>
    /// <param name="progress">Told of every outcome as it is known.</param>
    /// <param name="started">Called when a worker takes the task.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="JudgeBusyException">The queue is full.</exception>
    public Task<JudgeResult> JudgeAsync(
        JudgeTask task,
        IProgress<TestOutcome>? progress,
        Action? started,
        CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Judges code against tests.</summary>
    /// <exception cref="JudgeBusyException">The queue is full.</exception>
    public Task<JudgeResult> JudgeAsync(JudgeTask task, IProgress<TestOutcome>? progress, CancellationToken cancellationToken) =>
        JudgeAsync(task, progress, started: null, cancellationToken);

    /// <summary>Waits for what is running, then ends every worker.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
