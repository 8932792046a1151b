using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace DryRun.Judge.Judging;

/// <summary>
/// How it works: one control group a worker, made at its launch and removed at its end. Moving a process into a group is
/// slow, so a run is never moved; its memory is what the group's peak rises above the idle worker. The limit is written
/// when it changes, the peak is reset before each run, and a kill by the kernel shows in the group's counter.
/// </summary>
internal sealed class ControlGroup : IDisposable
{
    private const long Margin = 32L << 20;
    private readonly IReadOnlyList<string> _folders;
    private readonly ControlGroupFiles _files;
    private readonly SafeFileHandle _usage;
    private readonly SafeFileHandle _peak;
    private readonly SafeFileHandle _limit;
    private readonly SafeFileHandle _events;
    private long _idle;
    private long _limitBytes;
    private long _killed;

    private ControlGroup(ControlGroupFiles files, IReadOnlyList<string> folders)
    {
        _files = files;
        _folders = folders;
        _usage = Open(files.Usage, FileAccess.Read);
        _peak = Open(files.Peak, FileAccess.ReadWrite);
        _limit = Open(files.Limit, FileAccess.Write);
        _events = Open(files.Events, FileAccess.Read);
    }

    /// <summary>The files a process writes its id to in order to join.</summary>
    public IEnumerable<string> JoinFiles => _folders.Select(folder => Path.Combine(folder, "cgroup.procs"));

    public static ControlGroup Create(ControlGroupFiles files, string name)
    {
        var folders = files.Parents.Select(parent => Path.Combine(parent, name)).ToList();
        foreach (var folder in folders)
            Directory.CreateDirectory(folder);
        var group = new ControlGroup(files, folders);
        File.WriteAllText(Path.Combine(folders[^1], "pids.max"), "128");
        group.ForbidSwap();
        return group;
    }

    /// <summary>Before a run: notes the idle use, resets the peak, sets the limit.</summary>
    public void Begin(long memoryBytes)
    {
        _idle = ReadNumber(_usage);
        _killed = Killed();
        WriteText(_peak, "0");
        var limit = _idle + memoryBytes + Margin;
        if (Math.Abs(limit - _limitBytes) <= Margin / 4)
            return;
        WriteText(_limit, limit.ToString(CultureInfo.InvariantCulture));
        _limitBytes = limit;
    }

    /// <summary>After a run: its peak above the idle worker, and how many of its processes the kernel killed.</summary>
    public (long PeakBytes, long Killed) End() => (Math.Max(0, ReadNumber(_peak) - _idle), Killed() - _killed);

    public void Dispose()
    {
        foreach (var handle in new[] { _usage, _peak, _limit, _events })
            handle.Dispose();
    }

    /// <summary>Removes the folders, which takes a moment after the last process is gone.</summary>
    public async Task RemoveAsync(TimeProvider clock)
    {
        Dispose();
        foreach (var folder in _folders)
        {
            for (var attempt = 0; attempt < 100 && !TryRemove(folder); attempt++)
                await Task.Delay(TimeSpan.FromMilliseconds(20), clock);
        }
    }

    public static bool TryRemove(string folder)
    {
        try
        {
            Directory.Delete(folder);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void ForbidSwap()
    {
        var file = Path.Combine(_folders[0], _files.Swap);
        if (File.Exists(file))
            File.WriteAllText(file, "0");
    }

    private long Killed()
    {
        foreach (var line in ReadText(_events).Split('\n'))
        {
            if (line.StartsWith("oom_kill ", StringComparison.Ordinal))
                return long.Parse(line.AsSpan("oom_kill ".Length), CultureInfo.InvariantCulture);
        }

        return 0;
    }

    private SafeFileHandle Open(string file, FileAccess access) =>
        File.OpenHandle(Path.Combine(_folders[0], file), FileMode.Open, access, FileShare.ReadWrite);

    private static long ReadNumber(SafeFileHandle file) =>
        long.TryParse(ReadText(file).AsSpan().Trim(), CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string ReadText(SafeFileHandle file)
    {
        Span<byte> buffer = stackalloc byte[512];
        var length = RandomAccess.Read(file, buffer, 0);
        return Encoding.ASCII.GetString(buffer[..length]);
    }

    private static void WriteText(SafeFileHandle file, string text) =>
        RandomAccess.Write(file, Encoding.ASCII.GetBytes(text), 0);
}
