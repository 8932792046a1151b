using System.Buffers.Binary;
using System.Text.Json;

namespace DryRun.Judge.Judging;

/// <summary>What the zygote says: a header and bytes.</summary>
internal sealed record Frame(JsonElement Header, ReadOnlyMemory<byte> Body)
{
    public string Kind => Header.GetProperty("k").GetString() ?? "";
}

/// <summary>
/// Frames over the worker's pipes. Each is two lengths (32 bits, little endian), a JSON header, and bytes.
/// </summary>
internal sealed class Frames(Stream input, Stream output)
{
    private const int LargestHeader = 4 << 20;
    private const int LargestBody = 64 << 20;
    private readonly Lock _writing = new();

    public void Write(ReadOnlySpan<byte> header, ReadOnlySpan<byte> body)
    {
        var frame = new byte[8 + header.Length + body.Length];
        BinaryPrimitives.WriteInt32LittleEndian(frame, header.Length);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(4), body.Length);
        header.CopyTo(frame.AsSpan(8));
        body.CopyTo(frame.AsSpan(8 + header.Length));
        WriteRaw(frame);
    }

    public void WriteRaw(ReadOnlySpan<byte> data)
    {
        lock (_writing)
        {
            output.Write(data);
            output.Flush();
        }
    }

    /// <exception cref="WorkerLostException">The worker is gone or speaks nonsense.</exception>
    public async Task<Frame> ReadAsync()
    {
        try
        {
            var lengths = new byte[8];
            await input.ReadExactlyAsync(lengths);
            var header = new byte[Length(lengths, LargestHeader)];
            var body = new byte[Length(lengths.AsSpan(4), LargestBody)];
            await input.ReadExactlyAsync(header);
            await input.ReadExactlyAsync(body);
            using var document = JsonDocument.Parse(header);
            return new Frame(document.RootElement.Clone(), body);
        }
        catch (Exception error) when (error is IOException or JsonException or ObjectDisposedException)
        {
            throw new WorkerLostException("The worker ended in the middle of a conversation.", error);
        }
    }

    private static int Length(ReadOnlySpan<byte> bytes, int largest)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        return length >= 0 && length <= largest ? length : throw new WorkerLostException($"A frame of {length} bytes.");
    }
}
