using DryRun.Core.Judging;
using Microsoft.Extensions.Logging;

namespace DryRun.Judge.Judging;

/// <summary>
/// Runs Python in a sandbox and judges it.
/// <para>How it works: a pool of workers, each an outer jail (bubblewrap) with a warmed interpreter in it that clones a shut-in
/// child for every run. The host keeps the expected outputs, compares, and owns every limit. <c>docs/how-the-judge-works.md</c>
/// tells the whole story.</para>
/// </summary>
public sealed partial class SandboxJudge : IAsyncDisposable
{
    private readonly WorkerPool _pool;
    private readonly WorkerPlan _plan;
    private readonly ILogger _logger;
    private readonly string _pythonVersion;

    private SandboxJudge(WorkerPool pool, WorkerPlan plan, ILogger logger, string pythonVersion)
    {
        _pool = pool;
        _plan = plan;
        _logger = logger;
        _pythonVersion = pythonVersion;
    }

    /// <summary>What was found at start and what is going on.</summary>
    public JudgeStatus Status => new(
        _plan.Nested ? SandboxTier.Nested : SandboxTier.Shared,
        _plan.Groups?.Mode ?? ControlGroupMode.None,
        _pythonVersion,
        _plan.Options.Workers,
        _pool.Busy,
        _pool.Waiting,
        _plan.Options.QueueLength);

    /// <summary>Starts the workers and proves that they hold what they promise.</summary>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="SandboxNotPermittedException">The host does not permit the sandbox; the message says what to do.</exception>
    public static async Task<SandboxJudge> StartAsync(
        JudgeOptions options,
        TimeProvider clock,
        ILoggerFactory loggers,
        CancellationToken cancellationToken)
    {
        options.Validate();
        var logger = loggers.CreateLogger<SandboxJudge>();
        var plan = SelfCheck.Prepare(options);
        try
        {
            return await StartAsync(plan, clock, logger, cancellationToken);
        }
        catch (SandboxNotPermittedException error) when (plan.Nested)
        {
            LogSimplerTier(logger, error.Message);
            return await StartAsync(plan with { Nested = false }, clock, logger, cancellationToken);
        }
    }

    /// <summary>Executes a program once.</summary>
    /// <exception cref="JudgeBusyException">The queue is full.</exception>
    /// <exception cref="ArgumentException">A file's name leads out of its folder, or there is no file, or too much code.</exception>
    public Task<RunResult> RunAsync(RunRequest request, CancellationToken cancellationToken)
    {
        Requests.Check(request);
        var job = new Job { Files = request.Files, Stdin = request.Stdin, Arguments = request.Arguments, Limits = request.Limits };
        return UseAsync(worker => RunOnceAsync(worker, job, cancellationToken), Requests.InternalRun, cancellationToken);
    }

    /// <summary>Judges code against tests.</summary>
    /// <param name="task">Code, interface, tests and limits.</param>
    /// <param name="progress">Told of every outcome as it is known; what it printed is known only in the result.</param>
    /// <param name="started">Called when a worker takes the task.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="JudgeBusyException">The queue is full.</exception>
    /// <exception cref="ArgumentException">Too much code.</exception>
    public Task<JudgeResult> JudgeAsync(
        JudgeTask task,
        IProgress<TestOutcome>? progress,
        Action? started,
        CancellationToken cancellationToken)
    {
        Requests.Check(task);
        return UseAsync(JudgeOnAsync, () => Requests.InternalJudgement(task), cancellationToken);

        Task<JudgeResult> JudgeOnAsync(Worker worker)
        {
            started?.Invoke();
            return JudgeOnceAsync(worker, task, progress, cancellationToken);
        }
    }

    /// <summary>Judges code against tests.</summary>
    /// <exception cref="JudgeBusyException">The queue is full.</exception>
    public Task<JudgeResult> JudgeAsync(JudgeTask task, IProgress<TestOutcome>? progress, CancellationToken cancellationToken) =>
        JudgeAsync(task, progress, started: null, cancellationToken);

    /// <summary>Waits for what is running, then ends every worker. Nothing is left over.</summary>
    public ValueTask DisposeAsync() => _pool.DisposeAsync();

    private static async Task<SandboxJudge> StartAsync(
        WorkerPlan plan,
        TimeProvider clock,
        ILogger logger,
        CancellationToken cancellationToken)
    {
        var pool = new WorkerPool(plan, clock, logger);
        try
        {
            var first = await FirstAsync(pool, plan, cancellationToken);
            await pool.OpenAsync(first, cancellationToken);
            return new SandboxJudge(pool, plan, logger, first.PythonVersion);
        }
        catch (Exception)
        {
            await pool.DisposeAsync();
            throw;
        }
    }

    private static async Task<Worker> FirstAsync(WorkerPool pool, WorkerPlan plan, CancellationToken cancellationToken)
    {
        Worker? worker = null;
        string? failure;
        try
        {
            worker = await pool.StartWorkerAsync();
            failure = await SelfCheck.FailureAsync(worker, cancellationToken);
        }
        catch (WorkerLostException error)
        {
            failure = error.Message;
        }

        if (worker is not null && failure is null)
            return worker;
        if (worker is not null)
            await worker.DisposeAsync();
        throw new SandboxNotPermittedException(Permission.HowToAllow(failure ?? "", plan.Nested));
    }

    private static Task<RunResult> RunOnceAsync(Worker worker, Job job, CancellationToken cancellationToken) =>
        ProgramJob.RunAsync(worker, job, cancellationToken);

    private static Task<JudgeResult> JudgeOnceAsync(
        Worker worker,
        JudgeTask task,
        IProgress<TestOutcome>? progress,
        CancellationToken cancellationToken) => task switch
    {
        { Checker: Checker.AnyOf checker } => new CheckedRun(task, checker, progress).RunAsync(worker, cancellationToken),
        { Interface: ProblemInterface.Program } => new ProgramRun(task, progress, compare: true).RunAsync(worker, cancellationToken),
        _ => new CallRun(task, progress, compare: true).RunAsync(worker, cancellationToken),
    };

    private async Task<T> UseAsync<T>(Func<Worker, Task<T>> work, Func<T> internalError, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await _pool.UseAsync(work, cancellationToken);
        }
        catch (Exception error) when (error is WorkerLostException or CheckerFailedException)
        {
            LogInternal(_logger, error.Message);
            return internalError();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Runs cannot have namespaces of their own here; a simpler sandbox is tried: {Reason}")]
    private static partial void LogSimplerTier(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A run ended in an internal error: {Reason}")]
    private static partial void LogInternal(ILogger logger, string reason);
}
