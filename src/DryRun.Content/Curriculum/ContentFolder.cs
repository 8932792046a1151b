using System.Text;
using System.Text.Unicode;

namespace DryRun.Content.Curriculum;

/// <summary>The files below the content folder, by paths with forward slashes; the only place that touches the disk.</summary>
internal sealed class ContentFolder(string root, Findings findings)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Names of the entries of a folder in ordinal order, hidden ones and Python's caches left out.</summary>
    public IReadOnlyList<string> Entries(string path)
    {
        var folder = new DirectoryInfo(Path.Combine(root, path));
        return !folder.Exists
            ? []
            : [.. folder.EnumerateFileSystemInfos().Select(entry => entry.Name).Where(IsContent).Order(StringComparer.Ordinal)];
    }

    public bool IsFolder(string path) => Directory.Exists(Path.Combine(root, path));

    public bool IsFile(string path) => File.Exists(Path.Combine(root, path));

    /// <summary>The text of a file; null when there is none. Says so when it is not UTF-8 with plain line ends.</summary>
    public string? Text(string path)
    {
        if (!IsFile(path))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(Path.Combine(root, path)).AsSpan();
        if (bytes.StartsWith(Utf8Mark))
        {
            findings.Add(new(path, 1), "Starts with a byte order mark; save it as UTF-8 without one.");
            bytes = bytes[3..];
        }

        if (bytes.IndexOf((byte)'\r') is var carriage and >= 0)
        {
            findings.Add(new(path, LineAt(bytes, carriage)), "Has a carriage return; save it with LF line ends.");
        }

        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            findings.Add(new(path, LineAt(bytes, FirstInvalid(bytes))), "Has bytes that are not UTF-8; save it as UTF-8.");
        }

        return Utf8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private static bool IsContent(string name) => name[0] != '.' && name != "__pycache__";

    private static int LineAt(ReadOnlySpan<byte> bytes, int index) => bytes[..index].Count((byte)'\n') + 1;

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var index = 0;
        while (index < bytes.Length
            && Rune.DecodeFromUtf8(bytes[index..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            index += length;
        }

        return index;
    }
}
