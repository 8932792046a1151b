namespace DryRun.Tests;

/// <summary>Where the project's own files are, found upwards from the running test.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DryRun.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"There is no DryRun.slnx above {start}.");
    }
}
