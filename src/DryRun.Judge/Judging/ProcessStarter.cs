using System.Collections.Concurrent;
using System.Diagnostics;

namespace DryRun.Judge.Judging;

/// <summary>
/// Starts every worker from one thread that lives as long as the judge. A worker asks the kernel to be killed when its
/// parent dies, and to the kernel the parent is the thread that started it, not the process.
/// </summary>
internal sealed class ProcessStarter : IDisposable
{
    private readonly BlockingCollection<Action> _work = [];

    public ProcessStarter()
    {
        var thread = new Thread(Work) { IsBackground = true, Name = "judge-starter" };
        thread.Start();
    }

    public Task<Process> StartAsync(ProcessStartInfo start)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        _work.Add(() => Start(start, started));
        return started.Task;
    }

    public void Dispose() => _work.CompleteAdding();

    private static void Start(ProcessStartInfo start, TaskCompletionSource<Process> started)
    {
        try
        {
            started.SetResult(Process.Start(start) ?? throw new InvalidOperationException("No process was started."));
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            started.SetException(error);
        }
    }

    private void Work()
    {
        foreach (var action in _work.GetConsumingEnumerable())
            action();
    }
}
