namespace DryRun.Judge.Judging;

/// <summary>
/// In version 2 a group with processes in it cannot have limited children. Where we own the group and are alone in it (a
/// service with <c>Delegate=yes</c>), the host steps down into a leaf and hands the controllers to its siblings.
/// </summary>
internal static class DelegatedV2
{
    public static bool TryEnable(string folder)
    {
        try
        {
            var members = File.ReadAllLines(Path.Combine(folder, "cgroup.procs"));
            if (members is not [var only] || only != $"{Environment.ProcessId}")
                return false;
            var leaf = Directory.CreateDirectory(Path.Combine(folder, "host-of-dryrun")).FullName;
            File.WriteAllText(Path.Combine(leaf, "cgroup.procs"), only);
            File.WriteAllText(Path.Combine(folder, "cgroup.subtree_control"), "+memory +pids");
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
