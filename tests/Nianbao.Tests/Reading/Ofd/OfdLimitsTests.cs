using Nianbao.Reading;
using Nianbao.Tests.Reading.Formats;
using static Nianbao.Tests.Reading.Ofd.OfdFile;

namespace Nianbao.Tests.Reading.Ofd;

/// <summary>Files that are mistakes or attacks: a clear message, soon, without filling the memory.</summary>
public class OfdLimitsTests
{
    [Fact]
    [Backs(".ofd", "Scan without text", "reported")]
    public void Pages_of_pictures_are_a_scan()
    {
        const string Scan = """<ofd:ImageObject ID="3" Boundary="0 0 210 297" ResourceID="4"/>""";

        Assert.Contains("扫描件", Refuses(FileFault.Scan, new OfdFile { Pages = [Scan] }).Message, StringComparison.Ordinal);
        Assert.Contains("第2页", Refuses(FileFault.Scan, new OfdFile { Pages = [Words(30, 50, "正文"), Scan] }).Message, StringComparison.Ordinal);
        Assert.Equal("正文", FileReader.Read(new OfdFile { Pages = [Scan + Words(30, 50, "正文"), Scan.Replace("297", "99", StringComparison.Ordinal)] }.Build(), "报告.ofd"));
    }

    [Fact]
    [Backs(".ofd", "Password", "reported")]
    public void An_encrypted_package_says_so() =>
        Assert.Contains("加了密", Refuses(FileFault.Encrypted, new OfdFile { Pages = ["甲"], Parts = new Dictionary<string, string> { ["Encryptions.xml"] = "<Encryptions/>" } }).Message, StringComparison.Ordinal);

    [Fact]
    public void A_package_without_its_parts_is_broken()
    {
        Refuses(FileFault.Broken, new OfdFile());
        Refuses(FileFault.Broken, new OfdFile { Bodies = "" });
        Refuses(FileFault.Broken, new OfdFile { Bodies = "<DocBody><DocRoot>../../etc/passwd</DocRoot></DocBody>" });
        Refuses(FileFault.Broken, new OfdFile { Pages = ["", ""], Place = page => $"Pages/Page_{page * 7}/Content.xml" });
        Refuses(FileFault.Broken, new OfdFile { Pages = ["<ofd:TextObject>"] });
    }

    [Fact]
    public void Outside_entities_are_not_followed() =>
        Refuses(FileFault.Broken, new OfdFile
        {
            Pages = [""],
            Parts = new Dictionary<string, string> { ["Doc_0/Pages/Page_0/Content.xml"] = """<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><Page><TextCode>&x;</TextCode></Page>""" },
        });

    [Fact]
    public void A_zip_bomb_is_too_large() =>
        Refuses(FileFault.TooLarge, new OfdFile { Pages = [new string(' ', 40_000_000)] });

    [Fact]
    public void Ten_million_nested_elements_are_too_complex() =>
        Refuses(FileFault.TooLarge, new OfdFile { Pages = [string.Concat(Enumerable.Repeat("<a>", 10_000_000))] });

    [Fact]
    public void Pages_without_end_are_too_many()
    {
        Refuses(FileFault.TooLarge, Looped(FileLimits.MaxPages + 1, "Pages/Page_0/Content.xml", ""));
        Refuses(FileFault.Empty, Looped(FileLimits.MaxPages, "Document.xml", ""));
        Refuses(FileFault.TooLarge, Looped(FileLimits.MaxPages, "Pages/Page_0/Content.xml", new string(' ', 1_000_000)));
    }

    [Fact]
    public void Pieces_without_end_are_too_many()
    {
        Refuses(FileFault.TooLarge, new OfdFile { Pages = [Words(1, 9, new string('甲', 100_000))] });
        Refuses(FileFault.TooLarge, Looped(FileLimits.MaxPages, "Pages/Page_0/Content.xml", Words(1, 9, new string('甲', 50_000))));
        Refuses(FileFault.TooLarge, Looped(FileLimits.MaxPages, "Pages/Page_0/Content.xml", Column(10_000)));
    }

    /// <summary>The most that is read: one line without end, as many lines as are allowed.</summary>
    [Fact]
    public void As_much_as_is_allowed_is_read_in_time()
    {
        var line = new OfdFile { Pages = [Words(1, 9, new string('甲', 50_000))] };
        var lines = Looped(4, "Pages/Page_0/Content.xml", Column(10_000));

        Assert.Equal(50_000, Bounded.Run(() => FileReader.Read(line.Build(), "报告.ofd")).Length);
        Assert.NotEmpty(Bounded.Run(() => FileReader.Read(lines.Build(), "报告.ofd")));
    }

    [Fact]
    public void A_declared_size_of_two_gigabytes_is_only_a_claim()
    {
        var bytes = OfdPages.Of("　　正文", OfdVariant.Lines).Build();
        for (var at = 0; (at = bytes.AsSpan(at).IndexOf("PK\u0001\u0002"u8) is var next and >= 0 ? at + next : -1) >= 0; at += 4)
            BitConverter.TryWriteBytes(bytes.AsSpan(at + 24), int.MaxValue);

        Bounded.Run(() => MutatedFiles.Read(_ => bytes, "报告.ofd", 1));
    }

    [Fact]
    [Backs(".ofd", "Damaged", "reported")]
    public void A_file_cut_anywhere_is_broken()
    {
        var whole = OfdPages.Of(TwelveReports.Text("boting-2023"), OfdVariant.Lines).Build();
        for (var length = 1000; length < whole.Length; length += 1000)
        {
            var failure = Assert.Throws<ReportFormatException>(() => FileReader.Read(whole.AsMemory(0, length), "报告.ofd"));
            Assert.Equal(FileFault.Broken, failure.Fault);
            Assert.Contains("OFD", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Changed_markup_gives_a_text_or_a_message()
    {
        var parts = OfdPages.Of("　　一、办结12件。\n项目\t数量", OfdVariant.Runs).AllParts();
        var random = new Random(20_260_402);

        var texts = MutatedFiles.Read(_ => Zip(parts.Select(part => KeyValuePair.Create(part.Key, Changed(part.Value, random)))), "报告.ofd", 5_000);
        Assert.InRange(texts, 500, 4_999);
    }

    /// <summary>A text object with a line for every character.</summary>
    private static string Column(int lines) =>
        $"""<ofd:TextObject Boundary="30 40 5 5" Size="5"><ofd:TextCode X="0" Y="0" DeltaX="0" DeltaY="6">{string.Concat(Enumerable.Range(0, lines).Select(n => (char)('一' + n)))}</ofd:TextCode></ofd:TextObject>""";

    /// <summary>One page, named again and again.</summary>
    private static OfdFile Looped(int count, string place, string page) => new()
    {
        Pages = [page],
        Parts = new Dictionary<string, string>
        {
            ["Doc_0/Document.xml"] = Document(string.Concat(Enumerable.Repeat($"""<ofd:Page ID="1" BaseLoc="{place}"/>""", count))),
        },
    };

    /// <summary>Removes or repeats a tag, or puts another number in place of one.</summary>
    private static string Changed(string xml, Random random)
    {
        var start = xml.IndexOf('<', random.Next(xml.Length));
        var end = start < 0 ? -1 : xml.IndexOf('>', start);
        if (end < 0)
            return xml;
        var tag = xml[start..(end + 1)];
        string[] numbers = ["-1", "1e9", "NaN", "0", "", "g 5 5", "99999"];
        var quote = xml.IndexOf("=\"", random.Next(xml.Length), StringComparison.Ordinal);
        return random.Next(4) switch
        {
            0 => xml.Remove(start, tag.Length),
            1 when tag.EndsWith("/>", StringComparison.Ordinal) => xml.Insert(start, tag),
            2 => xml,
            _ when quote > 0 => xml[..(quote + 2)] + numbers[random.Next(numbers.Length)] + xml[xml.IndexOf('"', quote + 2)..],
            _ => xml,
        };
    }

    private static ReportFormatException Refuses(FileFault fault, OfdFile file)
    {
        var bytes = file.Build();
        var failure = Bounded.Run(() => Assert.Throws<ReportFormatException>(() => FileReader.Read(bytes, "报告.ofd")));
        Assert.Equal(fault, failure.Fault);
        Assert.Contains("报告", failure.Message, StringComparison.Ordinal);
        return failure;
    }
}
