using System.Buffers.Binary;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace DryRun.Judge.Judging;

/// <summary>The Python side of the judge, embedded in this assembly and handed to each worker over its standard input.</summary>
internal static class Harness
{
    private static readonly string[] Modules = ["seccomp", "jail", "codec", "runner", "watch", "zygote"];

    /// <summary>Runs outside the sandbox and becomes bubblewrap.</summary>
    public static string Launch { get; } = Read("launch");

    /// <summary>The first program inside.</summary>
    public static string Boot { get; } = Read("boot");

    /// <summary>What <see cref="Boot"/> reads: a length and a JSON object with the modules and their options.</summary>
    public static byte[] Start(WorkerPlan plan)
    {
        var modules = Modules.Select(name => new[] { name, Read(name) }).ToArray();
        var preload = plan.Options.Preload.Select(file => new[] { Path.GetFileNameWithoutExtension(file.Name), file.Content }).ToArray();
        var options = new { nested = plan.Nested, spare = plan.Options.KeepSpare && plan.Nested, preload };
        var text = JsonSerializer.SerializeToUtf8Bytes(new { modules, options });
        var start = new byte[4 + text.Length];
        BinaryPrimitives.WriteInt32LittleEndian(start, text.Length);
        text.CopyTo(start, 4);
        return start;
    }

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".py")
            ?? throw new InvalidOperationException($"{name}.py is not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
