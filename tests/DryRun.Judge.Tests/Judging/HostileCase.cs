using System.Text.Json;
using System.Text.Json.Serialization;
using DryRun.Core.Judging;

namespace DryRun.Judge.Tests.Judging;

/// <summary>A folder below <c>testcases</c>: a program, and what it must end in.</summary>
public sealed record HostileCase
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>For a program: the ways it may end.</summary>
    public IReadOnlyList<string> Status { get; init; } = [];

    /// <summary>For a function <c>solve(x)</c> that should return x + 100: the verdicts it may end in.</summary>
    public IReadOnlyList<string> Verdict { get; init; } = [];

    /// <summary>What it prints, exactly.</summary>
    public string? Stdout { get; init; }

    /// <summary>The exception's class.</summary>
    public string? Error { get; init; }

    /// <summary>"any" when it may complain on standard error although it completes.</summary>
    public string? Stderr { get; init; }

    /// <summary>The only way it may end where control groups are there.</summary>
    public string? Groups { get; init; }

    /// <summary>The tiers it applies to; all when empty.</summary>
    public IReadOnlyList<string> Tiers { get; init; } = [];

    public CaseLimits Limits { get; init; } = new(10, 5);

    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> Names => Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    public static HostileCase Read(string name) =>
        JsonSerializer.Deserialize<HostileCase>(File.ReadAllText(Path.Combine(Root, name, "expect.json")), Options)!;

    public static string Program(string name) => File.ReadAllText(Path.Combine(Root, name, "program.py"));

    public RunLimits ToLimits() => RunLimits.Default with
    {
        Wall = TimeSpan.FromSeconds(Limits.Wall),
        Cpu = TimeSpan.FromSeconds(Limits.Cpu),
    };

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DryRun.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "tests", "DryRun.Judge.Tests", "testcases");
    }
}

/// <summary>Limits of a case in seconds.</summary>
public sealed record CaseLimits(double Wall, double Cpu);
