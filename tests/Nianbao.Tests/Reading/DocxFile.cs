using System.IO.Compression;
using System.Text;

namespace Nianbao.Tests.Reading;

/// <summary>Builds Word documents from WordprocessingML, as small or as whole as a test needs.</summary>
internal sealed record DocxFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private const string Namespaces =
        $"""
        xmlns:w="{Word}" xmlns:r="{OfficeRelations}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:odd="urn:example:unknown"
        """;

    /// <summary>What stands in <c>w:body</c>.</summary>
    public string Body { get; init; } = "";

    /// <summary>What stands in <c>w:styles</c>.</summary>
    public string Styles { get; init; } = "";

    /// <summary>What stands in <c>w:numbering</c>.</summary>
    public string Numbering { get; init; } = "";

    /// <summary>What stands in <c>w:footnotes</c>.</summary>
    public string Footnotes { get; init; } = "";

    /// <summary>What stands in <c>w:endnotes</c>.</summary>
    public string Endnotes { get; init; } = "";

    /// <summary>Further parts, by name.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; init; } = new Dictionary<string, string>();

    public string MainPart { get; init; } = "word/document.xml";

    /// <summary>Whether all namespaces are those of the strict standard.</summary>
    public bool IsStrict { get; init; }

    public static string P(string text) => $"<w:p>{R(text)}</w:p>";

    public static string R(string text) => $"""<w:r><w:t xml:space="preserve">{text}</w:t></w:r>""";

    /// <summary>A paragraph with a place in a list.</summary>
    public static string Item(int list, int level, string text) =>
        $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr>{R(text)}</w:p>""";

    public static string Level(int level, string format, string text, string more = "") =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>""";

    public static string Definition(int id, params string[] levels) =>
        $"""<w:abstractNum w:abstractNumId="{id}">{string.Concat(levels)}</w:abstractNum>""";

    public static string List(int id, int definition, string changes = "") =>
        $"""<w:num w:numId="{id}"><w:abstractNumId w:val="{definition}"/>{changes}</w:num>""";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string blocks, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{blocks}</w:tc>";

    /// <summary>The file's bytes, the same for the same parts.</summary>
    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in AllParts())
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var part = entry.Open();
                part.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n" + Dialect(xml)));
            }
        }

        return stream.ToArray();
    }

    /// <summary>The parts of the package, by name, in the order in which they are packed.</summary>
    public IEnumerable<(string Name, string Xml)> AllParts()
    {
        const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        var folder = MainPart[..(MainPart.LastIndexOf('/') + 1)];
        var others = new List<(string Kind, string Xml)>();
        if (Styles.Length > 0)
            others.Add(("styles", $"<w:styles {Namespaces}>{Styles}</w:styles>"));
        if (Numbering.Length > 0)
            others.Add(("numbering", $"<w:numbering {Namespaces}>{Numbering}</w:numbering>"));
        if (Footnotes.Length > 0)
            others.Add(("footnotes", $"<w:footnotes {Namespaces}>{Footnotes}</w:footnotes>"));
        if (Endnotes.Length > 0)
            others.Add(("endnotes", $"<w:endnotes {Namespaces}>{Endnotes}</w:endnotes>"));

        yield return ("[Content_Types].xml",
            """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
            + $"""<Override PartName="/{MainPart}" ContentType="{Types}document.main+xml"/>"""
            + string.Concat(others.Select(part => $"""<Override PartName="/{folder}{part.Kind}.xml" ContentType="{Types}{part.Kind}+xml"/>"""))
            + "</Types>");
        yield return ("_rels/.rels", Relations([("officeDocument", MainPart)]));
        yield return (MainPart, $"<w:document {Namespaces}><w:body>{Body}</w:body></w:document>");
        yield return ($"{folder}_rels/{MainPart[folder.Length..]}.rels", Relations(others.Select(part => (part.Kind, $"{part.Kind}.xml"))));
        foreach (var (kind, xml) in others)
            yield return ($"{folder}{kind}.xml", xml);
        foreach (var (name, xml) in Parts)
            yield return (name, xml);
    }

    private static string Relations(IEnumerable<(string Kind, string Target)> relations) =>
        $"""<Relationships xmlns="{PackageRelations}">"""
        + string.Concat(relations.Select((relation, index) =>
            $"""<Relationship Id="rId{index + 1}" Type="{OfficeRelations}/{relation.Kind}" Target="{relation.Target}"/>"""))
        + "</Relationships>";

    private string Dialect(string xml) => !IsStrict ? xml : xml
        .Replace(Word, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace(OfficeRelations, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
}
