using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Nianbao.Reading;
using static Nianbao.Tests.Reading.DocxFile;

namespace Nianbao.Tests.Reading.Formats.Docx;

/// <summary>Files made to exhaust the machine: each is refused with a message, in bounded time and memory.</summary>
public class DocxHostileTests(ITestOutputHelper output)
{
    private const string Open = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";

    [Fact]
    [Backs(".docx", "Hostile files", "reported")]
    public void A_zip_bomb() => Refuses(Packed(Open + string.Concat(Enumerable.Repeat("<w:p/>", 30_000_000)), CompressionLevel.Optimal));

    [Fact]
    public void Elements_nested_without_end()
    {
        Refuses(Packed(Open + string.Concat(Enumerable.Repeat("<a>", 10_000_000)), CompressionLevel.Optimal));
        // Not packed: no ratio gives it away, and only the upload's limit bounds it.
        Refuses(Packed(Open + string.Concat(Enumerable.Repeat("<a>", 6_000_000)), CompressionLevel.NoCompression));
        Refuses(new DocxFile
        {
            Body = P("甲"),
            Numbering = $"""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">{string.Concat(Enumerable.Repeat("<mc:AlternateContent>", 50_000))}""",
        }.Build());
    }

    [Theory]
    [InlineData("""<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>""")]
    [InlineData("""<!DOCTYPE w SYSTEM "http://localhost:1/x.dtd">""")]
    public void A_document_type(string type) => Refuses(Packed($"{type}{Open}<w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>", CompressionLevel.Optimal));

    [Fact]
    public void Styles_and_lists_in_circles_give_the_text()
    {
        var file = new DocxFile
        {
            Styles = string.Concat(Enumerable.Range(0, 100).Select(at =>
                $"""<w:style w:type="paragraph" w:styleId="s{at}"><w:basedOn w:val="s{(at + 1) % 100}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""")),
            Numbering = """<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="s1"/><w:numStyleLink w:val="s1"/></w:abstractNum>""" + List(1, 0),
            Body = string.Concat(Enumerable.Repeat($"""<w:p><w:pPr><w:pStyle w:val="s5"/></w:pPr>{R("甲")}</w:p>""", 10_000)),
        };

        Assert.StartsWith("甲\n甲", Bounded.Run(() => FileReader.Read(file.Build(), "报告.docx")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_size_of_two_gigabytes_that_only_the_directory_claims()
    {
        var bytes = new DocxFile { Body = P(new string('甲', 5_000)) }.Build();
        var name = bytes.AsSpan().LastIndexOf("word/document.xml"u8);
        // In the central directory the packed and unpacked sizes stand 26 and 22 bytes before the name.
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(name - 22), int.MaxValue);

        Answers(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(name - 26), int.MaxValue);
        Refuses(bytes);
    }

    [Fact]
    public void A_million_empty_paragraphs() =>
        Refuses(new DocxFile { Body = string.Concat(Enumerable.Range(0, 1_000_000).Select(at => $"<w:p w:rsidR=\"{at * 7_919_993L % 0xFFFFFF:X6}\"/>")) + P("甲") }.Build());

    [Fact]
    public void A_huge_attribute()
    {
        Refuses(Packed($"""{Open}<w:p w:x="{new string('x', 15_000_000)}"/>""", CompressionLevel.NoCompression));
        Refuses(Packed($"{Open}<w:p {string.Join(' ', Enumerable.Range(0, 1_000_000).Select(at => $"a{at}=''"))}/>", CompressionLevel.NoCompression));
    }

    [Fact]
    [Backs(".docx", "Damaged", "reported")]
    public void A_document_cut_anywhere()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "TestData", "Docx"), "*.docx"))
        {
            var whole = File.ReadAllBytes(path);
            for (var length = 0; length < whole.Length; length += 1_000)
                Assert.Throws<ReportFormatException>(() => FileReader.Read(whole.AsMemory(0, length), "报告.docx"));
        }
    }

    /// <summary>A zip's checksums keep changed bytes from the XML, so the XML is changed before it is packed.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Five_thousand_documents_with_damaged_markup(bool numbered)
    {
        var whole = ReportDocx.Make(TwelveReports.Start("tinglan-2024"), numbered) with
        {
            Styles = """<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:basedOn w:val="b"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>""",
            Footnotes = $"""<w:footnote w:id="1">{P("注")}</w:footnote>""",
        };
        var texts = MutatedFiles.Read(round => Damaged(whole, new Random(round)).Build(), "报告.docx", 5_000);

        output.WriteLine($"{texts} still give a text");
        Assert.InRange(texts, 500, 4_900);
    }

    /// <summary>Removes, repeats or renames tags, or changes a character.</summary>
    private static DocxFile Damaged(DocxFile whole, Random random) => random.Next(5) switch
    {
        0 => whole with { Styles = Damaged(whole.Styles, random) },
        1 => whole with { Numbering = Damaged(whole.Numbering, random) },
        2 => whole with { Footnotes = Damaged(whole.Footnotes, random) },
        _ => whole with { Body = Damaged(whole.Body, random) },
    };

    private static string Damaged(string xml, Random random)
    {
        var start = xml.IndexOf('<', random.Next(xml.Length));
        var end = start < 0 ? -1 : xml.IndexOf('>', start);
        if (end < 0)
            return xml;
        var tag = xml[start..(end + 1)];
        string[] others = ["<w:p/>", "<w:tbl/>", "<w:tr/>", """<w:fldChar w:fldCharType="end"/>""", """<w:fldChar w:fldCharType="separate"/>""", """<w:footnoteReference w:id="1"/>""", "&#0;", "<w:sdt/>"];
        return random.Next(5) switch
        {
            0 => xml.Remove(start, tag.Length),
            1 => xml.Insert(start, tag),
            2 => xml.Insert(start, others[random.Next(others.Length)]),
            3 => xml.Replace(tag, others[random.Next(others.Length)], StringComparison.Ordinal),
            _ => string.Concat(xml.AsSpan(0, start), tag.Replace("=\"", "=\"-9", StringComparison.Ordinal), xml.AsSpan(end + 1)),
        };
    }

    private static byte[] Packed(string document, CompressionLevel level)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml", level).Open();
            part.Write(Encoding.UTF8.GetBytes(document));
        }

        return stream.ToArray();
    }

    private static void Refuses(byte[] file) =>
        Assert.NotEmpty(Bounded.Run(() => Assert.Throws<ReportFormatException>(() => FileReader.Read(file, "报告.docx")).Message));

    private static void Answers(byte[] file) =>
        Bounded.Run(() =>
        {
            try
            {
                return FileReader.Read(file, "报告.docx");
            }
            catch (ReportFormatException refused)
            {
                return refused.Message;
            }
        });
}
