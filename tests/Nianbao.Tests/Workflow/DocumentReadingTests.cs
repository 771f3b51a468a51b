using System.Text;
using System.Text.Json;
using Nianbao.Tests.Reading;
using Nianbao.Tests.Reading.Formats;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

public class DocumentReadingTests
{
    private const string Converted = "青禾街道2025年法治政府建设年度报告";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> OldFiles => new()
    {
        { "报告.doc", ".doc" }, { "报告.wps", ".doc" }, { "报告.rtf", ".rtf" }, { "报告.odt", ".odt" }, { "报告.xml", ".xml" },
    };

    [Theory]
    [MemberData(nameof(OldFiles))]
    [Backs(".doc, .wps", "Conversion by LibreOffice where it is installed", "read")]
    [Backs(".rtf", "Conversion by LibreOffice where it is installed", "read")]
    [Backs(".odt", "Conversion by LibreOffice where it is installed", "read")]
    [Backs("Word 2003 XML", "Conversion by LibreOffice where it is installed", "read")]
    public async Task An_old_format_is_converted_and_read(string name, string ending)
    {
        var converter = new FakeConverter { Answer = _ => new DocxFile { Body = DocxFile.P(Converted) }.Build() };
        var text = await new DocumentReading(converter).ReadAsync(Content(ending), name, Cancellation);

        Assert.Equal(Converted, text.Trim());
        Assert.Equal([ending], converter.Asked);
    }

    [Theory]
    [MemberData(nameof(OldFiles))]
    [Backs(".doc, .wps", "Without a converter", "reported")]
    [Backs(".rtf", "Without a converter", "reported")]
    [Backs(".odt", "Without a converter", "reported")]
    [Backs("Word 2003 XML", "Without a converter", "reported")]
    public async Task Without_a_converter_the_clerk_is_asked_for_docx(string name, string ending)
    {
        var refused = await Refused(new FakeConverter(), Content(ending), name);

        Assert.Equal(FileFault.Unsupported, refused.Fault);
        Assert.Contains("“另存为”.docx", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Error: source file could not be loaded")]
    [InlineData("PK\x03\x04garbage")]
    [Backs(".doc, .wps", "Damage", "reported")]
    [Backs(".rtf", "Damage", "reported")]
    public async Task A_conversion_that_fails_is_told_as_such(string? result)
    {
        var converter = new FakeConverter { Answer = _ => result is null ? null : Encoding.UTF8.GetBytes(result) };
        var refused = await Refused(converter, Content(".rtf"), "报告.rtf");

        Assert.Equal(FileFault.Broken, refused.Fault);
        Assert.Contains("转换没有成功", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Backs(".odt", "Password", "reported")]
    [Backs(".doc, .wps", "Password", "reported")]
    public async Task What_is_under_a_password_is_not_converted()
    {
        var converter = new FakeConverter { Answer = _ => null };
        var odt = ZipFileBytes.Of(
            ("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", [1]),
            ("META-INF/manifest.xml", "<manifest:encryption-data/>"u8.ToArray()));
        var doc = Content(".doc");
        (doc[512], doc[513], doc[523]) = (0xEC, 0xA5, 0x01);

        Assert.Equal(FileFault.Encrypted, (await Refused(converter, odt, "报告.odt")).Fault);
        Assert.Equal(FileFault.Encrypted, (await Refused(converter, doc, "报告.doc")).Fault);
        Assert.Empty(converter.Asked);
    }

    [Fact]
    public async Task What_needs_no_conversion_gets_none()
    {
        var converter = new FakeConverter { Answer = _ => null };
        await new DocumentReading(converter).ReadAsync(Encoding.UTF8.GetBytes(Converted), "报告.doc", Cancellation);

        Assert.Empty(converter.Asked);
    }

    [Theory]
    [InlineData("今天天气很好，我们去公园划船。", "游记.txt", false)]
    [InlineData("今天天气很好，我们去公园划船。", "法治政府建设报告.txt", true)]
    [InlineData("法 治 政 府 建 设", "甲.txt", true)]
    [InlineData("全年化解纠纷32件。", "甲.txt", true)]
    public async Task A_text_of_another_field_is_no_report_unless_its_name_says_so(string text, string name, bool isRead)
    {
        var reading = new DocumentReading(new FakeConverter());
        if (isRead)
        {
            Assert.Equal(text, await reading.ReadAsync(Encoding.UTF8.GetBytes(text), name, Cancellation));
            return;
        }

        var refused = await Assert.ThrowsAsync<ReportFormatException>(() => reading.ReadAsync(Encoding.UTF8.GetBytes(text), name, Cancellation));
        Assert.Equal(FileFault.OtherDocument, refused.Fault);
        Assert.Contains("文件名中写上“法治政府建设报告”", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_is_held_while_it_is_converted_and_its_fault_travels_to_the_mail()
    {
        var bench = new WorkflowBench();
        var held = "";
        bench.Converter.Answer = _ =>
        {
            held = UploadRow.From(bench.Storage.RowsOf(Tables.Uploads).Single()).HeldUntil;
            return null;
        };
        bench.Storage.Upload("报告.rtf", Content(".rtf"));
        await bench.SettleAsync();

        Assert.Equal("2026-01-12 09:02:30", held);
        Assert.Equal("损坏", bench.Storage.RowsOf(Tables.Uploads).Single().Values[Columns.Fault]);
        Assert.Contains("（损坏）", Assert.Single(bench.Sent).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_of_an_earlier_program_has_no_fault()
    {
        var request = new MailRequest(MailKind.Unreadable, "", 0, 0, "甲.doc", "v1", "原因", 0, "t") { Fault = FileFault.Scan };
        var json = JsonSerializer.Serialize(request, JsonSerializerOptions.Web);

        Assert.Equal(request, WorkflowBench.Read<MailRequest>(json));
        Assert.Null(WorkflowBench.Read<MailRequest>(json.Replace("\"fault\"", "\"other\"", StringComparison.Ordinal)).Fault);
    }

    private static async Task<ReportFormatException> Refused(FakeConverter converter, byte[] content, string name) =>
        await Assert.ThrowsAsync<ReportFormatException>(() => new DocumentReading(converter).ReadAsync(content, name, Cancellation));

    private static byte[] Content(string ending) => ending switch
    {
        ".doc" => Ole(),
        ".rtf" => Encoding.ASCII.GetBytes(@"{\rtf1 text}"),
        ".odt" => ZipFileBytes.Of(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", "<a/>"u8.ToArray())),
        _ => Encoding.UTF8.GetBytes("""<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="urn:w"/>"""),
    };

    private static byte[] Ole()
    {
        var bytes = new byte[2048];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes, 0);
        Encoding.Unicode.GetBytes("WordDocument").CopyTo(bytes, 1024);
        return bytes;
    }
}
