using System.IO.Compression;
using Nianbao.Wording;

namespace Nianbao.Reading;

/// <summary>Unpacks one part of a package, watches its size, and knows whether it came out as it was packed.</summary>
internal sealed class PartStream(ZipArchiveEntry entry, string name) : Stream
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(TableEntry)];

    private readonly Stream _unpacked = entry.Open();
    private long _length;
    private long _sinceMarkup;
    private uint _crc = uint.MaxValue;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = _unpacked.Read(buffer);
        foreach (var b in buffer[..read])
            _crc = (_crc >> 8) ^ s_table[(byte)(_crc ^ b)];

        // The sizes in a zip's directory are claims; only what comes out counts.
        _length += read;
        if (_length > FileLimits.MaxPartBytes
            || (_length > FileLimits.RatioFloorBytes && _length / FileLimits.MaxUnpackRatio > entry.CompressedLength))
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.UnpacksTooLarge(name));

        // The XML reader keeps a whole tag, and each of its attributes, in memory before it gives anything.
        var markup = buffer[..read].LastIndexOf((byte)'<');
        _sinceMarkup = markup < 0 ? _sinceMarkup + read : read - markup;
        if (_sinceMarkup > FileLimits.MaxTagBytes)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(name));
        return read;
    }

    /// <summary>Throws where the checksum in the zip is another. Some writers leave it zero; that says nothing.</summary>
    public void VerifyChecksum()
    {
        if (entry.Crc32 != 0 && entry.Crc32 != ~_crc)
            throw new InvalidDataException("The part's checksum does not match.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _unpacked.Dispose();
        base.Dispose(disposing);
    }

    private static uint TableEntry(int index)
    {
        var value = (uint)index;
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) != 0 ? (value >> 1) ^ Polynomial : value >> 1;
        return value;
    }
}
