using System.Text;
using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>What may be asked of the judge, and what it answers when the fault is its own.</summary>
internal static class Requests
{
    private const int MostCodeBytes = 1 << 20;
    private const int MostFiles = 100;
    private const int LongestName = 60;

    public static void Check(RunRequest request)
    {
        if (request.Files.Count is 0 or > MostFiles)
            throw new ArgumentException($"A program has 1 to {MostFiles} files; this one has {request.Files.Count}.", nameof(request));
        if (request.Files.FirstOrDefault(file => !IsInside(file.Name)) is { } file)
            throw new ArgumentException($"The file name '{file.Name}' is not allowed: use a relative path without '..'.", nameof(request));
        if (Clash(request.Files) is { } clash)
            throw new ArgumentException($"Two files are called '{clash}', or it is a folder as well. Give each a name of its own.", nameof(request));
        CheckSize(request.Files.Sum(part => (long)Encoding.UTF8.GetByteCount(part.Content)), nameof(request));
    }

    public static void Check(JudgeTask task) => CheckSize(Encoding.UTF8.GetByteCount(task.Code), nameof(task));

    public static RunResult InternalRun() => new() { Status = RunStatus.InternalError };

    public static JudgeResult InternalJudgement(JudgeTask task) =>
        new() { Verdict = Verdict.InternalError, Total = task.Tests.Count };

    private static void CheckSize(long bytes, string name)
    {
        if (bytes > MostCodeBytes)
            throw new ArgumentException($"The code has {bytes:N0} bytes; at most {MostCodeBytes:N0} are judged. Send less.", name);
    }

    private static bool IsInside(string name) =>
        name.Length is > 0 and <= 200
        && !name.StartsWith('/')
        && !name.Contains('\0', StringComparison.Ordinal)
        && name.Split('/').All(part => part is not ("" or "." or "..") && part.Length <= LongestName);

    /// <summary>A name that is there twice, or that another file uses as a folder.</summary>
    private static string? Clash(IReadOnlyList<SourceFile> files)
    {
        var names = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        return names.Count < files.Count
            ? files.Select(file => file.Name).GroupBy(name => name, StringComparer.Ordinal).First(group => group.Skip(1).Any()).Key
            : names.FirstOrDefault(name => names.Any(other => other.StartsWith(name + "/", StringComparison.Ordinal)));
    }
}
