using System.Text;
using DryRun.App.Judging;
using DryRun.Core.Judging;

namespace DryRun.Web.Judging;

/// <summary>Checks a request as Piston does, with its sentences, and turns it into a run.</summary>
internal static class PistonRequests
{
    public const string Language = "python";

    public static IReadOnlyList<string> Aliases { get; } = ["py", "py3", "python3"];

    /// <summary>The run that is asked for, or what is wrong with the request.</summary>
    public static (RunRequest? Run, string? Fault) Read(PistonRequest request, string version)
    {
        if (Fault(request, version) is { } fault)
        {
            return (null, fault);
        }

        var files = request.Files!.Select(ToFile).ToList();
        return files.FirstOrDefault(file => file.Fault is not null).Fault is { } unreadable
            ? (null, unreadable)
            : (new RunRequest
            {
                Files = [.. files.Select(file => file.File!)],
                Stdin = request.Stdin ?? "",
                Arguments = request.Args ?? [],
                Limits = Limits(request),
            }, null);
    }

    private static string? Fault(PistonRequest request, string version)
    {
        if (string.IsNullOrEmpty(request.Language))
        {
            return "language is required as a string";
        }

        if (string.IsNullOrEmpty(request.Version))
        {
            return "version is required as a string";
        }

        if (request.Files is not { Count: > 0 } files)
        {
            return "files is required as an array";
        }

        if (files.Index().FirstOrDefault(file => file.Item?.Content is null, (-1, null!)) is (>= 0 and var missing, _))
        {
            return $"files[{missing}].content is required as a string";
        }

        return IsKnown(request, version) ? LimitFault(request) : $"{request.Language}-{request.Version} runtime is unknown";
    }

    private static bool IsKnown(PistonRequest request, string version) =>
        (request.Language == Language || Aliases.Contains(request.Language)) && VersionRange.Includes(request.Version!, version);

    private static string? LimitFault(PistonRequest request)
    {
        var limits = RunLimits.Default;
        return Exceeds("run_timeout", request.RunTimeout, limits.Wall.TotalMilliseconds)
            ?? Exceeds("run_cpu_time", request.RunCpuTime, limits.Cpu.TotalMilliseconds)
            ?? Exceeds("run_memory_limit", request.RunMemoryLimit, limits.MemoryBytes);
    }

    private static string? Exceeds(string name, double? asked, double configured) => asked switch
    {
        null or -1 => null,
        <= 0 => $"{name} must be greater than 0",
        _ when asked > configured => FormattableString.Invariant($"{name} cannot exceed the configured limit of {configured}"),
        _ => null,
    };

    private static RunLimits Limits(PistonRequest request)
    {
        var limits = RunLimits.Default;
        return limits with
        {
            Wall = request.RunTimeout is > 0 and var wall ? TimeSpan.FromMilliseconds(wall) : limits.Wall,
            Cpu = request.RunCpuTime is > 0 and var cpu ? TimeSpan.FromMilliseconds(cpu) : limits.Cpu,
            MemoryBytes = request.RunMemoryLimit is > 0 and var memory ? memory : limits.MemoryBytes,
        };
    }

    private static (SourceFile? File, string? Fault) ToFile(PistonFile file, int index)
    {
        var name = string.IsNullOrEmpty(file.Name) ? $"file{index}.code" : file.Name;
        if (!IsPlain(name))
        {
            return (null, $"files[{index}].name has to be a relative path without '..'");
        }

        try
        {
            return (new SourceFile(name, Decode(file)), null);
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            return (null, $"files[{index}].content is not text in the encoding {file.Encoding}");
        }
    }

    private static bool IsPlain(string name) =>
        name.Length <= 255 && !name.Contains('\0') && !name.Contains('\\')
        && name.Split('/').All(part => part is not ("" or "." or ".."));

    private static string Decode(PistonFile file) => file.Encoding switch
    {
        null or "" or "utf8" or "utf-8" => file.Content!,
        "base64" => Strict.GetString(Convert.FromBase64String(file.Content!)),
        "hex" => Strict.GetString(Convert.FromHexString(file.Content!)),
        _ => throw new FormatException(),
    };

    private static UTF8Encoding Strict { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool IsTooLong(RunRequest run) => run.Files.Sum(file => (long)Encoding.UTF8.GetByteCount(file.Content)) > CodeSize.MaxBytes;
}
