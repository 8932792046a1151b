namespace DryRun.Cli;

/// <summary>Where the curriculum is when nobody says.</summary>
internal static class ContentFolder
{
    /// <summary>
    /// <c>$DRYRUN_CONTENT</c>, else the nearest folder <c>content</c> that holds a roadmap: in the current folder, or in
    /// <paramref name="start"/> or a folder above it. When there is none, <c>content</c>, so that the error names it.
    /// </summary>
    public static string Find(string start)
    {
        if (Environment.GetEnvironmentVariable("DRYRUN_CONTENT") is { Length: > 0 } named)
        {
            return named;
        }

        return Candidates(start).FirstOrDefault(HasRoadmap) ?? "content";
    }

    private static IEnumerable<string> Candidates(string start)
    {
        yield return Path.GetFullPath("content");
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "content");
        }
    }

    private static bool HasRoadmap(string folder) => Directory.Exists(Path.Combine(folder, "roadmap"));
}
