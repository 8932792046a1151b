namespace DryRun.Bench.Judge;

/// <summary>The curriculum with one problem more: the twenty small tests that everyone here is measured with.</summary>
internal static class BenchContent
{
    /// <summary>The slug of that problem.</summary>
    public const string Problem = "twenty-small-tests";

    /// <summary>Copies the content of the repository to a folder and adds the problem.</summary>
    public static void Write(string repository, string folder)
    {
        Copy(new DirectoryInfo(Path.Combine(repository, "content")), folder);
        Copy(new DirectoryInfo(Path.Combine(repository, "bench", "judge", "problem")), Path.Combine(folder, "problems", Problem));
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (var inner in from.EnumerateDirectories())
            Copy(inner, Path.Combine(to, inner.Name));
    }
}
