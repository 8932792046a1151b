using System.ComponentModel;
using System.Diagnostics;

namespace DryRun.Judge.Judging;

/// <summary>
/// One bubblewrap process with a zygote in it, doing one run at a time. The zygote enforces the limits; should it fail to,
/// the host's own clock ends the whole worker.
/// </summary>
internal sealed class Worker : IAsyncDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private readonly Process _process;
    private readonly Frames _frames;
    private readonly ControlGroup? _group;
    private readonly TimeProvider _clock;
    private readonly Task<string> _complaints;
    private int _disposed;

    private Worker(Process process, ControlGroup? group, TimeProvider clock)
    {
        _process = process;
        _group = group;
        _clock = clock;
        _frames = new Frames(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);
        _complaints = ReadComplaintsAsync(process.StandardError);
    }

    /// <summary>The interpreter's version.</summary>
    public string PythonVersion { get; private set; } = "";

    /// <summary>How many runs it has done.</summary>
    public int Runs { get; private set; }

    /// <summary>False after anything odd: it is not to be used again.</summary>
    public bool IsSound { get; private set; } = true;

    public bool IsAlive => !_process.HasExited;

    public int ProcessId => _process.Id;

    /// <exception cref="WorkerLostException">It did not come up; the message says what it complained of.</exception>
    public static async Task<Worker> StartAsync(WorkerPlan plan, ProcessStarter starter, TimeProvider clock, string name)
    {
        var worker = await LaunchAsync(plan, starter, clock, name);
        try
        {
            await worker.GreetAsync(plan);
            return worker;
        }
        catch (WorkerLostException)
        {
            worker.Kill();
            var complaint = await worker._complaints;
            await worker.DisposeAsync();
            throw new WorkerLostException(complaint.Trim());
        }
    }

    /// <summary>Does one job. Every record is handed to <paramref name="take"/> as it comes; false from it ends the run.</summary>
    /// <exception cref="WorkerLostException">The worker is gone.</exception>
    public async Task<JobEnd> RunAsync(Job job, Func<Line, bool> take, CancellationToken cancellationToken)
    {
        Runs++;
        IsSound = false;
        using var backstop = new CancellationTokenSource(job.TotalWall + Grace, _clock);
        await using var late = backstop.Token.Register(Kill);
        _group?.Begin(job.MemoryBytes);
        Write(job);
        await using var stopping = cancellationToken.Register(Stop);
        var end = await FollowAsync(take);
        IsSound = end.IsClean && end.Began;
        cancellationToken.ThrowIfCancellationRequested();
        return end.Began ? end : throw new WorkerLostException("A child could not be shut in: " + end.Complaint);
    }

    public void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        Kill();
        await _process.WaitForExitAsync();
        await _complaints;
        _process.Dispose();
        if (_group is not null)
            await _group.RemoveAsync(_clock);
    }

    private static async Task<Worker> LaunchAsync(WorkerPlan plan, ProcessStarter starter, TimeProvider clock, string name)
    {
        try
        {
            var group = plan.Groups is null ? null : ControlGroup.Create(plan.Groups, name);
            var process = await starter.StartAsync(WorkerCommand.Create(plan.Options, plan.Nested, group?.JoinFiles ?? []));
            return new Worker(process, group, clock);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or Win32Exception or InvalidOperationException)
        {
            throw new WorkerLostException(error.Message, error);
        }
    }

    private static async Task<string> ReadComplaintsAsync(StreamReader errors)
    {
        var first = new char[4000];
        var length = await errors.ReadBlockAsync(first);
        var rest = new char[4000];
        while (await errors.ReadAsync(rest) > 0)
        {
            // Read on, so that a talkative worker never blocks.
        }

        return new string(first, 0, length);
    }

    private async Task GreetAsync(WorkerPlan plan)
    {
        using var backstop = new CancellationTokenSource(TimeSpan.FromSeconds(20), _clock);
        await using var late = backstop.Token.Register(Kill);
        Send(() => _frames.WriteRaw(Harness.Start(plan)));
        var hello = await _frames.ReadAsync();
        PythonVersion = hello.Header.GetProperty("python").GetString() ?? "";
    }

    private async Task<JobEnd> FollowAsync(Func<Line, bool> take)
    {
        var wanted = true;
        while (true)
        {
            var frame = await _frames.ReadAsync();
            foreach (var line in JobEnd.Lines(frame))
                wanted = wanted && take(line);
            if (frame.Kind == "end")
                return WithMemory(JobEnd.Read(frame));
            if (!wanted)
                Stop();
        }
    }

    private JobEnd WithMemory(JobEnd end)
    {
        if (_group is null)
            return end with { PeakMemoryBytes = end.ResidentBytes, MemoryPerProcess = true };
        var (peak, killed) = _group.End();
        return end with { PeakMemoryBytes = peak, OutOfMemoryKills = killed };
    }

    private void Write(Job job) => Send(() => _frames.Write(job.Header(), job.Body()));

    private void Stop()
    {
        try
        {
            _frames.Write("{\"k\":\"stop\"}"u8, []);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The worker is gone; whoever reads from it finds out.
        }
    }

    private static void Send(Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            throw new WorkerLostException("The worker does not listen.", error);
        }
    }
}
