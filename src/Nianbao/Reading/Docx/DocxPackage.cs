using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using Nianbao.Wording;

namespace Nianbao.Reading.Docx;

/// <summary>The zip that a .docx is, with its parts found by their relationships.</summary>
internal sealed class DocxPackage : IDisposable
{
    private const string DefaultMainPart = "word/document.xml";

    private readonly ZipArchive _zip;
    private readonly string _name;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    private DocxPackage(ZipArchive zip, string name)
    {
        _zip = zip;
        _name = name;
        if (zip.Entries.Count > FileLimits.MaxParts)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(name));

        // The first of two parts with one name is the one that Word takes.
        foreach (var entry in zip.Entries)
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        MainPart = FindMainPart();
    }

    /// <summary>The name of the main document; null where the zip is no Word document.</summary>
    public string? MainPart { get; }

    public static DocxPackage Open(ReadOnlyMemory<byte> content, string name)
    {
        var stream = MemoryMarshal.TryGetArray(content, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
        return new DocxPackage(new ZipArchive(stream, ZipArchiveMode.Read), name);
    }

    /// <summary>The part that a relationship of another part names; null where there is none.</summary>
    /// <param name="kind">The last segment of the relationship's type, which transitional and strict documents share.</param>
    public string? Related(string part, string kind)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        var target = ReadPart($"{folder}_rels/{part[slash..]}.rels", reader => Target(reader, kind));
        var related = target is null ? $"{folder}{kind}.xml" : Resolve(folder, target);
        return _parts.ContainsKey(related) ? related : null;
    }

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
            return result;
        }
        catch (InvalidDataException) when (XmlNesting.IsTooDeep(reader))
        {
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(_name));
        }
    }

    /// <summary>What the clerk is told about a zip without main document.</summary>
    public ReportFormatException NotWord()
    {
        var message =
            _parts.ContainsKey("OFD.xml") ? ReadingTexts.Ofd(_name)
            : HasFolder("xl/") || HasFolder("ppt/") ? ReadingTexts.NoDocument(_name)
            : _parts.ContainsKey("content.xml") && _parts.ContainsKey("mimetype") ? ReadingTexts.OpenDocument(_name)
            : null;
        if (message is null && (HasEnding(_name, ".docx") || HasEnding(_name, ".docm")))
            return new ReportFormatException(FileFault.Broken, ReadingTexts.BrokenDocx(_name));
        return new ReportFormatException(FileFault.Unsupported, message ?? ReadingTexts.Archive(_name));
    }

    public void Dispose() => _zip.Dispose();

    private static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private string? FindMainPart()
    {
        var target = ReadPart("_rels/.rels", reader => Target(reader, "officeDocument"));
        var named = target is null ? DefaultMainPart : Resolve("", target);
        // A workbook's, a presentation's or a drawing's main part has another root.
        if (named.StartsWith("word/", StringComparison.OrdinalIgnoreCase)
            ? _parts.ContainsKey(named)
            : !HasFolder("xl/") && !HasFolder("ppt/") && ReadPart(named, reader => WordXml.Is(reader, "document") ? reader.LocalName : null) is not null)
            return named;
        return _parts.ContainsKey(DefaultMainPart) ? DefaultMainPart : null;
    }

    private static string? Target(XmlReader reader, string kind)
    {
        var children = new Children(reader);
        while (children.Next())
        {
            var type = reader.GetAttribute("Type");
            if (type is not null
                && type.EndsWith(kind, StringComparison.Ordinal) && type.LastIndexOf('/') == type.Length - kind.Length - 1)
                return reader.GetAttribute("Target");
        }

        return null;
    }

    /// <summary>A relationship's target is relative to the part's folder, or starts at the root with a slash.</summary>
    private static string Resolve(string folder, string target)
    {
        target = Uri.UnescapeDataString(target).Replace('\\', '/');
        if (target.StartsWith('/'))
            return target.TrimStart('/');
        while (target.StartsWith("../", StringComparison.Ordinal))
        {
            target = target[3..];
            folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        }

        return folder + (target.StartsWith("./", StringComparison.Ordinal) ? target[2..] : target);
    }

    private bool HasFolder(string folder) =>
        _parts.Keys.Any(part => part.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
}
