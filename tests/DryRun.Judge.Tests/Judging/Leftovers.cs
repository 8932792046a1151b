using System.Diagnostics;

namespace DryRun.Judge.Tests.Judging;

/// <summary>What a judge of this process has on the host: worker processes and control groups.</summary>
internal static class Leftovers
{
    public static IReadOnlyList<string> Of(int hostId) =>
        [.. Children(hostId).Select(id => $"process {id}"), .. Groups(hostId)];

    public static void KillWorkers()
    {
        foreach (var id in Children(Environment.ProcessId))
            Kill(id);
    }

    public static void KillZygotes()
    {
        foreach (var bubblewrap in Children(Environment.ProcessId))
            foreach (var inner in Children(bubblewrap))
                Children(inner).ForEach(Kill);
    }

    private static List<int> Children(int id) =>
        [.. Process.GetProcesses().Where(process => ParentOf(process.Id) == id).Select(process => process.Id)];

    private static IEnumerable<string> Groups(int hostId) =>
        Directory.Exists("/sys/fs/cgroup")
            ? Directory.EnumerateDirectories("/sys/fs/cgroup", $"dryrun-{hostId}-*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            : [];

    private static int? ParentOf(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void Kill(int id)
    {
        try
        {
            Process.GetProcessById(id).Kill();
        }
        catch (ArgumentException)
        {
            // It has ended already.
        }
    }
}
