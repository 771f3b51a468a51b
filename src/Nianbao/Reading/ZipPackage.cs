using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using Nianbao.Wording;

namespace Nianbao.Reading;

/// <summary>A zip of XML parts, such as .docx and .ofd are. Its parts are read within limits, and nothing outside it ever is.</summary>
internal sealed class ZipPackage : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly string _name;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private long _unpacked;

    private ZipPackage(ZipArchive zip, string name)
    {
        _zip = zip;
        _name = name;
        if (zip.Entries.Count > FileLimits.MaxParts)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(name));

        // The first of two parts with one name is the one that Word takes.
        foreach (var entry in zip.Entries)
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public IReadOnlyCollection<string> Parts => _parts.Keys;

    public static ZipPackage Open(ReadOnlyMemory<byte> content, string name)
    {
        var stream = MemoryMarshal.TryGetArray(content, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
        return new ZipPackage(new ZipArchive(stream, ZipArchiveMode.Read), name);
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Reads a part's XML from its root element on; null where there is no such part.</summary>
    public T? ReadPart<T>(string? part, Func<XmlReader, T?> read)
        where T : class
    {
        if (part is null || !_parts.TryGetValue(part, out var entry))
            return null;
        if (entry.IsEncrypted)
            throw new ReportFormatException(FileFault.Encrypted, ReadingTexts.Encrypted(_name));

        using var stream = new PartStream(entry, _name);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = FileLimits.MaxPartBytes,
        });
        try
        {
            reader.MoveToContent();
            var result = read(reader);
            // To the end: XML that is cut short must not pass for a shorter document.
            XmlNesting.SkipToEnd(reader);
            stream.VerifyChecksum();
            _unpacked += stream.Position;
            if (_unpacked > FileLimits.MaxPackageBytes)
                throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.UnpacksTooLarge(_name));
            return result;
        }
        catch (InvalidDataException) when (XmlNesting.IsTooDeep(reader))
        {
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(_name));
        }
    }

    public void Dispose() => _zip.Dispose();
}
