using System.Text;
using Nianbao.Reading;

namespace Nianbao.Tests.Reading.Formats.Docx;

/// <summary>Word XML made to exhaust the machine or to read other files: refused with a message, in bounded time and memory.</summary>
public class FlatHostileTests
{
    private const string Open = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";
    private const string Close = "</w:body></w:document>";

    [Theory]
    [InlineData("""<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>""")]
    [InlineData("""<!DOCTYPE w [<!ENTITY y "法治法治法治"><!ENTITY x "&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;">]>""")]
    [InlineData("""<!DOCTYPE w SYSTEM "http://localhost:1/x.dtd">""")]
    [Backs(".xml", "Hostile files", "reported")]
    public void A_document_type(string type) =>
        Refuses(
            FlatFile.Start.Replace("<pkg:package", type + "<pkg:package", StringComparison.Ordinal)
            + FlatFile.Document($"{Open}<w:p><w:r><w:t>&x;</w:t></w:r></w:p>{Close}") + "</pkg:package>", FileFault.Broken);

    [Fact]
    public void Elements_nested_without_end()
    {
        Refuses(FlatFile.Start + Repeat("<a>", 6_000_000), FileFault.TooLarge);
        Refuses(FlatFile.Start + FlatFile.Document(Open + Repeat("<w:p>", 90_000) + Repeat("</w:p>", 90_000) + Close) + "</pkg:package>", null);
    }

    [Fact]
    public void A_huge_tag()
    {
        Refuses($"""{FlatFile.Start}<pkg:part pkg:name="{new string('x', 15_000_000)}"/>""", FileFault.TooLarge);
        Refuses($"""{FlatFile.Start}<pkg:part pkg:name=">" {string.Join(' ', Enumerable.Range(0, 1_000_000).Select(at => $"a{at}=''"))}/>""", FileFault.TooLarge);
    }

    [Fact]
    public void Many_tags_of_many_attributes()
    {
        Refuses(Tags(95_000, 18), FileFault.TooLarge);
        Refuses(Tags(990, 1_700), FileFault.Empty);

        static string Tags(int attributes, int count) =>
            FlatFile.Start + FlatFile.Document($"{Open}{Repeat($"<a {string.Join(' ', Enumerable.Range(0, attributes).Select(at => $"a{at}=''"))}/>", count)}{Close}") + "</pkg:package>";
    }

    [Fact]
    public void Parts_without_number_and_characters_that_grow()
    {
        Refuses(FlatFile.Start + Repeat("""<pkg:part pkg:name="/a"><pkg:xmlData><a/></pkg:xmlData></pkg:part>""", 200_000) + "</pkg:package>", FileFault.TooLarge);
        Refuses(FlatFile.Start + FlatFile.Document($"{Open}<w:p>{Repeat($"<w:r><w:t>{new string('>', 900_000)}</w:t></w:r>", 20)}</w:p>{Close}") + "</pkg:package>", FileFault.TooLarge);
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static void Refuses(string file, FileFault? fault)
    {
        var bytes = Encoding.UTF8.GetBytes(file);
        Assert.InRange(bytes.Length, 0, FileLimits.MaxUploadBytes);
        var refused = Bounded.Run(() => Assert.Throws<ReportFormatException>(() => FileReader.Read(bytes, "报告.xml")), seconds: 15, megabytes: 400);
        if (fault is not null)
            Assert.Equal(fault, refused.Fault);
    }
}
