using System.Text;
using Nianbao.Reading;

namespace Nianbao.Tests.Reading;

public class PlainTextReaderTests
{
    private const string Text = "\u3000\u3000一、工作情况\n调解纠纷63件，成功率98.5%。\n（一）“法律明白人”20余名；石䃰村①组";

    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<Encoding, bool> Encodings() => new()
    {
        { new UTF8Encoding(true), true },
        { new UTF8Encoding(false), false },
        { new UnicodeEncoding(false, true), true },
        { new UnicodeEncoding(true, true), true },
        { new UnicodeEncoding(false, false), false },
        { new UnicodeEncoding(true, false), false },
        { new UTF32Encoding(false, true), true },
        { new UTF32Encoding(true, true), true },
        { s_gb18030, false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_each_encoding_with_and_without_mark(Encoding encoding, bool marked)
    {
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];

        Assert.Equal(Text, FileReader.Read(bytes, "报告.txt"));
    }

    [Theory]
    [InlineData("第一行\r\n第二行\r第三行\n", "第一行\n第二行\n第三行\n")]
    [InlineData("第一行\u2028第二行\v第三行\f第四行", "第一行\n第二行\n第三行\n第四行")]
    [InlineData("办\u200B结\u00A012\uFEFF件\u00AD", "办结 12件")]
    [InlineData("\u3000\u3000全角空格保留　原样", "\u3000\u3000全角空格保留　原样")]
    public void Line_ends_become_one_kind_and_what_nobody_sees_is_gone(string source, string read) =>
        Assert.Equal(read, FileReader.Read(Encoding.UTF8.GetBytes(source), "报告.txt"));

    [Fact]
    public void A_stray_control_character_parts_what_it_stood_between()
    {
        var text = new string('文', 200) + "12\u000734";

        Assert.EndsWith("12 34", FileReader.Read(Encoding.UTF8.GetBytes(text), "报告.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_mark_of_DOS_editors_is_dropped() =>
        Assert.Equal("文字", FileReader.Read(s_gb18030.GetBytes("文字\x1A"), "报告.txt"));

    [Fact]
    public void Utf8_cut_inside_a_character_is_broken_and_not_taken_for_GB18030()
    {
        var bytes = Encoding.UTF8.GetBytes("第一行文字\n第二行文字");

        var failure = Assert.Throws<ReportFormatException>(() => FileReader.Read(bytes.AsMemory(0, bytes.Length - 1), "报告.txt"));

        Assert.Equal(FileFault.Broken, failure.Fault);
        Assert.Contains("第2行", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encoding_that_would_come_out_as_garbage_is_refused()
    {
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes("全年辦理調解糾紛三十件，法律諮詢一百餘人次，滿意率較高。");

        var failure = Assert.Throws<ReportFormatException>(() => FileReader.Read(big5, "報告.txt"));

        Assert.Equal(FileFault.Unsupported, failure.Fault);
    }
}
