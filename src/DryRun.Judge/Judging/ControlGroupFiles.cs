namespace DryRun.Judge.Judging;

/// <summary>Where groups are made and what their files are called, which differs between the two versions.</summary>
internal sealed record ControlGroupFiles(ControlGroupMode Mode, IReadOnlyList<string> Parents)
{
    private const string Root = "/sys/fs/cgroup";

    public string Usage => Mode == ControlGroupMode.V2 ? "memory.current" : "memory.usage_in_bytes";

    public string Peak => Mode == ControlGroupMode.V2 ? "memory.peak" : "memory.max_usage_in_bytes";

    public string Limit => Mode == ControlGroupMode.V2 ? "memory.max" : "memory.limit_in_bytes";

    public string Events => Mode == ControlGroupMode.V2 ? "memory.events" : "memory.oom_control";

    public string Swap => Mode == ControlGroupMode.V2 ? "memory.swap.max" : "memory.swappiness";

    /// <summary>What this host lets us write; null when it is neither version.</summary>
    public static ControlGroupFiles? Find()
    {
        var own = File.ReadLines("/proc/self/cgroup").Select(line => line.Split(':', 3)).ToList();
        return FindV2(own) ?? FindV1(own);
    }

    /// <summary>Removes what judges that were killed have left behind.</summary>
    public void RemoveStale()
    {
        foreach (var folder in Parents.SelectMany(parent => Directory.EnumerateDirectories(parent, "dryrun-*")))
        {
            var owner = Path.GetFileName(folder).Split('-')[1];
            if (!Directory.Exists($"/proc/{owner}"))
                ControlGroup.TryRemove(folder);
        }
    }

    private static ControlGroupFiles? FindV2(List<string[]> own)
    {
        var path = own.FirstOrDefault(line => line[0] == "0" && line[1].Length == 0)?[2];
        if (path is null || !File.Exists(Path.Combine(Root, "cgroup.controllers")))
            return null;
        var folder = Root + path.TrimEnd('/');
        if (!Enables(folder) && !DelegatedV2.TryEnable(folder))
            return null;
        return Works(new ControlGroupFiles(ControlGroupMode.V2, [folder]));
    }

    private static ControlGroupFiles? FindV1(List<string[]> own)
    {
        var memory = FolderV1(own, "memory");
        var processes = FolderV1(own, "pids");
        return memory is null || processes is null
            ? null
            : Works(new ControlGroupFiles(ControlGroupMode.V1, [memory, processes]));
    }

    private static string? FolderV1(List<string[]> own, string controller)
    {
        var path = own.FirstOrDefault(line => line[1].Split(',').Contains(controller, StringComparer.Ordinal))?[2];
        var folder = path is null ? null : $"{Root}/{controller}{path.TrimEnd('/')}";
        return folder is not null && Directory.Exists(folder) ? folder : null;
    }

    private static bool Enables(string folder)
    {
        var enabled = File.ReadAllText(Path.Combine(folder, "cgroup.subtree_control")).Split([' ', '\n']);
        return enabled.Contains("memory", StringComparer.Ordinal) && enabled.Contains("pids", StringComparer.Ordinal);
    }

    private static ControlGroupFiles? Works(ControlGroupFiles files)
    {
        try
        {
            var name = $"dryrun-{Environment.ProcessId}-probe";
            using (ControlGroup.Create(files, name))
            {
            }

            files.Parents.Select(parent => Path.Combine(parent, name)).ToList().ForEach(folder => ControlGroup.TryRemove(folder));
            files.RemoveStale();
            return files;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
