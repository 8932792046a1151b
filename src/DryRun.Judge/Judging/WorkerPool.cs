using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace DryRun.Judge.Judging;

/// <summary>
/// How it works: a fixed number of places, each with a worker or waiting for a new one. Whoever wants to run takes a place;
/// as many as the queue is long may wait for one, the next is refused at once. A worker that is worn out or odd is
/// replaced before its place is given to another.
/// </summary>
internal sealed partial class WorkerPool : IAsyncDisposable
{
    private readonly WorkerPlan _plan;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly ProcessStarter _starter = new();
    private readonly Channel<Worker?> _idle = Channel.CreateUnbounded<Worker?>();
    private readonly CancellationTokenSource _closing = new();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _counting = new();
    private int _admitted;
    private int _busy;
    private int _started;
    private int _opened;
    private bool _closed;

    public WorkerPool(WorkerPlan plan, TimeProvider clock, ILogger logger)
    {
        _plan = plan;
        _clock = clock;
        _logger = logger;
    }

    public int Busy => _busy;

    public int Waiting => Math.Max(0, _admitted - _busy);

    public async Task OpenAsync(Worker first, CancellationToken cancellationToken)
    {
        Open(first);
        for (var place = 1; place < _plan.Options.Workers; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Open(await StartWorkerAsync());
        }
    }

    public Task<Worker> StartWorkerAsync() =>
        Worker.StartAsync(_plan, _starter, _clock, $"dryrun-{Environment.ProcessId}-{Interlocked.Increment(ref _started)}-{GetHashCode():x}");

    /// <summary>Does work on a worker. A lost worker is replaced, and the work done once more on another.</summary>
    /// <exception cref="JudgeBusyException">As many as may wait are waiting.</exception>
    /// <exception cref="WorkerLostException">Lost twice.</exception>
    public async Task<T> UseAsync<T>(Func<Worker, Task<T>> work, CancellationToken cancellationToken)
        where T : class
    {
        Admit();
        try
        {
            return await TryAsync(work, cancellationToken) ?? await TryAsync(work, cancellationToken)
                ?? throw new WorkerLostException("Two workers were lost with the same work.");
        }
        finally
        {
            Release();
        }
    }

    /// <summary>Waits for what is running, refuses the rest, ends the workers.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_counting)
        {
            if (_closed)
                return;
            _closed = true;
            if (_admitted == 0)
                _drained.TrySetResult();
        }

        await _drained.Task;
        await _closing.CancelAsync();
        for (var place = 0; place < _opened; place++)
        {
            if (await _idle.Reader.ReadAsync(CancellationToken.None) is { } worker)
                await worker.DisposeAsync();
        }

        _starter.Dispose();
        _closing.Dispose();
    }

    private void Open(Worker worker)
    {
        _opened++;
        _idle.Writer.TryWrite(worker);
    }

    private void Admit()
    {
        lock (_counting)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            if (_admitted >= _plan.Options.Workers + _plan.Options.QueueLength)
                throw new JudgeBusyException(TimeSpan.FromSeconds(1 + (_admitted / (10 * _plan.Options.Workers))));
            _admitted++;
        }
    }

    private void Release()
    {
        lock (_counting)
        {
            _admitted--;
            if (_closed && _admitted == 0)
                _drained.TrySetResult();
        }
    }

    private async Task<T?> TryAsync<T>(Func<Worker, Task<T>> work, CancellationToken cancellationToken)
        where T : class
    {
        var worker = await TakeAsync(cancellationToken);
        Interlocked.Increment(ref _busy);
        try
        {
            return await work(worker);
        }
        catch (WorkerLostException error)
        {
            LogLost(_logger, worker.ProcessId, error.Message);
            return default;
        }
        finally
        {
            Interlocked.Decrement(ref _busy);
            GiveBack(worker);
        }
    }

    /// <summary>An idle worker that is alive; one that died while it waited is replaced and costs the caller nothing.</summary>
    private async Task<Worker> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var worker = await _idle.Reader.ReadAsync(cancellationToken)
                ?? throw new WorkerLostException("The judge is closing.");
            if (worker.IsAlive)
                return worker;
            LogLost(_logger, worker.ProcessId, "It died while it was idle.");
            _ = ReplaceAsync(worker);
        }
    }

    private void GiveBack(Worker worker)
    {
        if (worker.IsSound && worker.Runs < _plan.Options.RunsPerWorker)
            _idle.Writer.TryWrite(worker);
        else
            _ = ReplaceAsync(worker);
    }

    /// <summary>Fills a place again; closing waits for it, for each place gives its worker back, or null.</summary>
    private async Task ReplaceAsync(Worker worker)
    {
        Worker? next = null;
        while (next is null && !_closing.IsCancellationRequested)
        {
            try
            {
                await worker.DisposeAsync();
                next = await StartWorkerAsync();
            }
            catch (Exception error)
            {
                LogNotStarted(_logger, error);
                await Task.Delay(TimeSpan.FromSeconds(1), _clock);
            }
        }

        _idle.Writer.TryWrite(next);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A worker could not be started and is tried again")]
    private static partial void LogNotStarted(ILogger logger, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Worker {ProcessId} was lost and is replaced: {Reason}")]
    private static partial void LogLost(ILogger logger, int processId, string reason);
}
