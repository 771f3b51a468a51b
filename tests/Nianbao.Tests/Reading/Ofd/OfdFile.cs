using System.IO.Compression;
using System.Text;

namespace Nianbao.Tests.Reading.Ofd;

/// <summary>Builds OFD packages out of pages' XML, as small or as whole as a test needs.</summary>
internal sealed record OfdFile
{
    private const string Namespace = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    /// <summary>What stands in the layer of every page's content.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>What stands beside the content of every page.</summary>
    public string OfPage { get; init; } = "";

    /// <summary>What stands in the document's common data beside the page area.</summary>
    public string Common { get; init; } = "";

    /// <summary>What stands in OFD.xml.</summary>
    public string Bodies { get; init; } = "<ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>";

    /// <summary>What a page's location is, by its number.</summary>
    public Func<int, string> Place { get; init; } = page => $"Pages/Page_{page}/Content.xml";

    /// <summary>Further parts, or others in place of those made, by name.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; init; } = new Dictionary<string, string>();

    /// <summary>A text object of one line, each character half or a whole <paramref name="size"/> wide.</summary>
    public static string Words(double x, double y, string text, double size = 5, string attributes = "") => FormattableString.Invariant(
        $"""<ofd:TextObject ID="7" Boundary="{x} {y - size} 150 {size}" Font="1" Size="{size}" {attributes}><ofd:TextCode X="0" Y="{size}">{text}</ofd:TextCode></ofd:TextObject>""");

    public static string Line(double x1, double y1, double x2, double y2) => FormattableString.Invariant(
        $"""<ofd:PathObject ID="8" Boundary="{x1} {y1} {x2 - x1} {y2 - y1}"><ofd:AbbreviatedData>M 0 0 L {x2 - x1} {y2 - y1}</ofd:AbbreviatedData></ofd:PathObject>""");

    public static string Document(string pages, string common = "") =>
        $"""<ofd:Document {Namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>{common}</ofd:CommonData><ofd:Pages>{pages}</ofd:Pages></ofd:Document>""";

    public static string Page(string objects, string more = "") =>
        $"""<ofd:Page {Namespace}>{more}<ofd:Content><ofd:Layer ID="5" Type="Body">{objects}</ofd:Layer></ofd:Content></ofd:Page>""";

    /// <summary>The file's bytes, the same for the same parts.</summary>
    public byte[] Build() => Zip(AllParts());

    public static byte[] Zip(IEnumerable<KeyValuePair<string, string>> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var part = entry.Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return stream.ToArray();
    }

    /// <summary>The parts of the package by name.</summary>
    public Dictionary<string, string> AllParts()
    {
        var parts = new Dictionary<string, string>
        {
            ["OFD.xml"] = $"""<?xml version="1.0" encoding="UTF-8"?><ofd:OFD {Namespace} Version="1.0" DocType="OFD">{Bodies}</ofd:OFD>""",
            ["Doc_0/Document.xml"] = Document(string.Concat(Pages.Select((_, page) => $"""<ofd:Page ID="{page + 1}" BaseLoc="{Place(page)}"/>""")), Common),
        };
        foreach (var (page, objects) in Pages.Index())
            parts[$"Doc_0/Pages/Page_{page}/Content.xml"] = Page(objects, OfPage);
        foreach (var (name, xml) in Parts)
            parts[name] = xml;
        return parts;
    }
}
