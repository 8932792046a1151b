using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace DryRun.App.Questions;

/// <summary>The PDF library's filters, with a limit on what all streams of one document unpack to.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    // One byte of LZW can stand for more than a thousand.
    private const int MostLzwBytes = 16 << 10;

    private long _left = UnpackedTooLargeException.MostBytes;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, this))];

    private void Spend(long bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw new UnpackedTooLargeException();
        }
    }

    private sealed class BoundedFilter(IFilter inner, BoundedFilters all) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is FlateFilter)
            {
                Measure(input);
            }
            else if (inner is LzwFilter && input.Length > MostLzwBytes)
            {
                throw new UnpackedTooLargeException();
            }

            var decoded = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            all.Spend(inner is FlateFilter ? 0 : decoded.Length);
            return decoded;
        }

        // Unpacks without keeping anything, and stops when the document has used up what it may.
        private void Measure(Memory<byte> input)
        {
            var buffer = new byte[64 << 10];
            using var unpacked = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
            try
            {
                while (unpacked.Read(buffer) is > 0 and var read)
                {
                    all.Spend(read);
                }
            }
            catch (InvalidDataException)
            {
                // Damaged data; the library makes of it what it can, which is no more than was counted.
            }
        }
    }
}
