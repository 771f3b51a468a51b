using Nianbao.Reading;
using Nianbao.Tests.Reading.Formats;

namespace Nianbao.Tests.Reading.Pdf;

public class PdfReaderTests
{
    [Fact]
    public void A_sentence_over_lines_is_one_paragraph()
    {
        var text = Read(
            PdfFile.Line(114, 700, "全年调解矛盾纠纷三百一十二件，成功率百分之九十八，比上年提") +
            PdfFile.Line(90, 680, "高二个百分点，群众满意。") +
            PdfFile.Line(114, 660, "下一步继续推进。"));

        Assert.Equal("全年调解矛盾纠纷三百一十二件，成功率百分之九十八，比上年提高二个百分点，群众满意。\n下一步继续推进。", text);
    }

    [Theory]
    [InlineData("3600+；发放资料")]
    [InlineData("1,286,450元；发放资料")]
    public void A_line_that_a_long_figure_did_not_fit_on_goes_on(string figure)
    {
        var text = Read(
            PdfFile.Line(114, 700, "全年调解矛盾纠纷三百一十二件，成功率百分之九十八，比上年提") +
            PdfFile.Line(90, 680, "高二个百分点，群众满意。制作双语短视频八部，共计转发数") +
            PdfFile.Line(90, 660, figure + "。") +
            PdfFile.Line(114, 640, "下一步继续推进。"));

        Assert.EndsWith("共计转发数" + figure + "。\n下一步继续推进。", text);
    }

    [Fact]
    public void A_sentence_over_pages_is_one_paragraph_and_figures_stay_whole()
    {
        var file = new PdfFile();
        file.Page(PdfFile.Line(114, 700, "全年调解矛盾纠纷三百一十二件，成功率百分之九十八，共有人员20") + PdfFile.Line(287, 40, "— 1 —"));
        file.Page(PdfFile.Line(90, 700, "25人，其中 Word Excel") + PdfFile.Line(287, 40, "— 2 —"));

        Assert.Equal("全年调解矛盾纠纷三百一十二件，成功率百分之九十八，共有人员2025人，其中 Word Excel", FileReader.Read(file.Build(), "报告.pdf"));
    }

    [Theory]
    [InlineData("— 1 —", "— 2 —", "— 3 —")]
    [InlineData("- 1 -", "- 2 -", "- 3 -")]
    [InlineData("1", "2", "3")]
    [InlineData("第1页", "第2页", "第3页")]
    [InlineData("第 1 页 共 3 页", "第2页 共 3 页", "第 3 页 共 3 页")]
    [Backs(".pdf", "Page numbers and running heads", "left out")]
    public void Page_numbers_and_running_heads_are_no_text(string first, string second, string third)
    {
        var file = new PdfFile();
        foreach (var (number, text) in new[] { first, second, third }.Zip(["甲事办结。", "乙事办结。", "丙事办结。"]))
            file.Page(PdfFile.Line(250, 800, "某街道法治报告") + PdfFile.Line(114, 700, text) + PdfFile.Line(90, 680, new string('法', 34)) + PdfFile.Line(287, 40, number));

        Assert.Equal(string.Join('\n', "甲乙丙".Select(c => $"{c}事办结。\n{new string('法', 34)}")), FileReader.Read(file.Build(), "报告.pdf"));
    }

    [Fact]
    [Backs(".pdf", "Two columns", "read")]
    public void Two_columns_are_read_one_after_the_other()
    {
        var page = PdfFile.Line(238, 780, "某街道法治年度报告");
        for (var line = 0; line < 8; line++)
        {
            page += PdfFile.Line(60, 740 - (line * 20), new string("甲乙丙丁戊己庚辛"[line], 18));
            page += PdfFile.Line(310, 740 - (line * 20), new string("子丑寅卯辰巳午未"[line], 18));
        }

        var text = Read(page);

        Assert.Equal("某街道法治年度报告\n" + string.Concat("甲乙丙丁戊己庚辛子丑寅卯辰巳午未".Select(c => new string(c, 18))), text);
    }

    [Fact]
    public void Columns_with_many_short_lines_are_columns()
    {
        var page = "";
        for (var line = 0; line < 12; line++)
        {
            page += PdfFile.Line(60, 740 - (line * 20), new string("甲乙丙丁戊己庚辛壬癸子丑"[line], line % 2 == 0 ? 18 : 6));
            page += PdfFile.Line(310, 740 - (line * 20), new string("寅卯辰巳午未申酉戌亥天地"[line], line % 2 == 0 ? 18 : 7));
        }

        Assert.StartsWith("甲甲甲甲", Read(page), StringComparison.Ordinal);
        Assert.Matches("丑\n寅", Read(page));
    }

    [Fact]
    public void What_a_browser_prints_around_a_page_is_no_text()
    {
        var page = PdfFile.Line(24, 815, "2026/1/12 09:31", 8) + PdfFile.Line(250, 815, "年度报告", 8)
            + PdfFile.Line(90, 700, "办结十二件。") + PdfFile.Line(24, 20, "https://www.example.cn/a.html", 8) + PdfFile.Line(560, 20, "1/1", 8);

        Assert.Equal("办结十二件。", Read(page));
    }

    [Fact]
    public void Radicals_and_ligatures_are_read_as_characters() =>
        Assert.Equal("一、强化民主法治，办结行政工作二十户，用wiﬁ".Replace("ﬁ", "fi", StringComparison.Ordinal), Read(PdfFile.Line(90, 700, "⼀、强化⺠主法治，办结⾏政⼯作⼆⼗⼾，用wiﬁ")));

    [Fact]
    [Backs(".pdf", "Tables", "read")]
    public void A_row_is_a_line_of_its_cells_also_where_a_cell_has_two_lines()
    {
        var page = "0.5 w 90 700 m 490 700 l S 90 660 m 490 660 l S 90 620 m 490 620 l S 90 620 m 90 700 l S 290 620 m 290 700 l S 490 620 m 490 700 l S\n"
            + PdfFile.Line(95, 685, "调解成") + PdfFile.Line(95, 668, "功率") + PdfFile.Line(295, 676, "98%")
            + PdfFile.Line(95, 636, "办件") + PdfFile.Line(295, 636, "12件");

        Assert.Equal("调解成功率\t98%\n办件\t12件", Read(page));
    }

    [Fact]
    [Backs(".pdf", "Characters drawn twice", "read")]
    public void Bold_drawn_twice_is_read_once() =>
        Assert.Equal("一、人人平等", Read(PdfFile.Line(114, 700, "一、人人平等") + PdfFile.Line(114.4, 700, "一、人人平等")));

    [Fact]
    [Backs(".pdf", "Text layer of a scan", "read")]
    public void Invisible_text_over_a_scan_is_read() =>
        Assert.Equal("办结十二件。", Read(PdfFile.Line(114, 700, "办结十二件。", before: "3 Tr")));

    [Fact]
    [Backs(".pdf", "Turned pages", "read")]
    public void A_page_drawn_sideways_is_read() =>
        Assert.Equal("办结十二件。", Read(PdfFile.Line(0, 0, "办结十二件。").Replace("BT", "q 0 1 -1 0 300 100 cm BT", StringComparison.Ordinal) + "Q"));

    [Fact]
    [Backs(".pdf", "Watermarks", "left out")]
    public void An_oblique_watermark_is_no_text() =>
        Assert.Equal("办结十二件。", Read(PdfFile.Line(114, 700, "办结十二件。")
            + "q 0.7 0.7 -0.7 0.7 100 600 cm " + PdfFile.Line(0, 0, "内部资料") + "Q"));

    [Fact]
    [Backs(".pdf", "Fonts without a character map", "reported")]
    public void A_font_without_character_map_is_reported()
    {
        var file = new PdfFile { HasCharacterMap = false };
        file.Page(PdfFile.Line(114, 700, "全年调解矛盾纠纷三百一十二件"));

        Refuses(FileFault.Unsupported, "字体无法识别", file.Build());
    }

    [Fact]
    public void Private_characters_are_reported()
    {
        var file = new PdfFile();
        file.Page(PdfFile.Line(114, 700, "\uE001\uE002\uE003\uE004\uE005\uE006\uE007"));

        Refuses(FileFault.Unsupported, "字体无法识别", file.Build());
    }

    [Fact]
    public void Text_in_a_font_that_cannot_be_loaded_is_not_left_out_without_a_word()
    {
        var file = new PdfFile { Resources = "/Font << /F1 3 0 R /F2 7 0 R >>" };
        file.Add("<< /Type /Font /Subtype /Type0 /BaseFont /Lost /Encoding /Identity-H /DescendantFonts [99 0 R] >>");
        file.Page(PdfFile.Line(114, 700, "全年办结案件") + PdfFile.Line(114, 680, "三百一十二件").Replace("/F1", "/F2", StringComparison.Ordinal));

        Refuses(FileFault.Unsupported, "字体无法识别", file.Build());
    }

    [Fact]
    public void A_page_that_was_scanned_in_is_named()
    {
        var file = new PdfFile { Resources = "/XObject << /I 7 0 R >>" };
        file.AddStream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", "x");
        file.Page(PdfFile.Line(114, 700, "全年调解矛盾纠纷三百一十二件，成功率百分之九十八。"));
        file.Page("q 595 0 0 842 0 0 cm /I Do Q");

        Refuses(FileFault.Scan, "第2页", file.Build());
    }

    [Fact]
    [Backs(".pdf", "Merged cells", "read")]
    public void A_cell_over_two_rows_stands_in_the_first()
    {
        var page = "0.5 w 90 700 m 490 700 l S 190 660 m 490 660 l S 90 620 m 490 620 l S 90 620 m 90 700 l S 190 620 m 190 700 l S 290 620 m 290 700 l S 490 620 m 490 700 l S\n"
            + PdfFile.Line(95, 657, "行政执法") + PdfFile.Line(195, 676, "检查") + PdfFile.Line(295, 676, "98次") + PdfFile.Line(195, 636, "处罚") + PdfFile.Line(295, 636, "12件");

        Assert.Equal("行政执法\t检查\t98次\n\t处罚\t12件", Read(page));
    }

    [Fact]
    [Backs(".pdf", "Scan without text", "reported")]
    public void A_scan_is_reported()
    {
        var file = new PdfFile { Resources = "/XObject << /I 7 0 R >>" };
        file.AddStream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", "x");
        file.Page("q 595 0 0 842 0 0 cm /I Do Q");

        Refuses(FileFault.Scan, "扫描件", file.Build());
    }

    [Fact]
    public void A_picture_printed_from_a_browser_is_a_scan_though_date_and_page_stand_in_the_margins()
    {
        var file = new PdfFile { Resources = "/Font << /F1 3 0 R >> /XObject << /I 7 0 R >>" };
        file.AddStream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", "x");
        file.Page(PdfFile.Line(30, 815, "扫描图片二〇二六年一月八日") + "q 500 0 0 300 40 400 cm /I Do Q\n" + PdfFile.Line(280, 20, "1/2"));
        file.Page(PdfFile.Line(30, 815, "扫描图片二〇二六年一月八日") + "q 500 0 0 300 40 400 cm /I Do Q\n" + PdfFile.Line(280, 20, "2/2"));

        Refuses(FileFault.Scan, "扫描件", file.Build());
    }

    [Fact]
    [Backs(".pdf", "Password", "reported")]
    public void A_file_under_a_password_is_reported()
    {
        var key = new string('A', 64);
        var file = new PdfFile
        {
            Trailer = $"/ID [<{key[..32]}> <{key[..32]}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >>",
        };
        file.Page(PdfFile.Line(114, 700, "办结"));

        Refuses(FileFault.Encrypted, "密码", file.Build());
    }

    [Fact]
    public void A_file_that_only_begins_like_a_PDF_is_broken() => Refuses(FileFault.Broken, "打不开", "%PDF-1.7\n%...\n"u8.ToArray());

    private static void Refuses(FileFault fault, string said, byte[] file)
    {
        var failure = Assert.Throws<ReportFormatException>(() => FileReader.Read(file, "报告.pdf"));
        Assert.Equal(fault, failure.Fault);
        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
    }

    private static string Read(string content)
    {
        var file = new PdfFile();
        file.Page(content);
        return FileReader.Read(file.Build(), "报告.pdf");
    }
}
