using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Nianbao.Documents;
using Nianbao.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Tests.Documents;

public class PlanDocumentTests
{
    [Fact]
    public void The_document_is_valid_by_the_schema()
    {
        using var document = Open(Samples.Plan);

        Assert.Empty(Errors(document));
    }

    [Fact]
    public void The_page_is_that_of_the_standard()
    {
        using var document = Open(Samples.Plan);
        var section = document.MainDocumentPart!.Document!.Body!.Elements<W.SectionProperties>().Single();
        var size = section.GetFirstChild<W.PageSize>()!;
        var margin = section.GetFirstChild<W.PageMargin>()!;
        var grid = section.GetFirstChild<W.DocGrid>()!;

        // 210 × 297 mm; 37, 35, 28 and 26 mm.
        Assert.Equal((11906u, 16838u), (size.Width!.Value, size.Height!.Value));
        Assert.Equal((2098, 1984, 1587u, 1474u),
            (margin.Top!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value));
        Assert.Equal(W.DocGridValues.Lines, grid.Type!.Value);

        // 22 lines fit, 23 do not; 28 characters, not 29.
        Assert.Equal(22, (16838 - 2098 - 1984) / grid.LinePitch!.Value);
        var normal = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<W.Style>()
            .Single(style => style.StyleId == "Normal").StyleRunProperties!;
        var character = int.Parse(normal.FontSize!.Val!.Value!) * 10 + normal.Spacing!.Val!.Value;
        Assert.Equal(28, (11906 - 1587 - 1474) / character);
    }

    [Fact]
    public void Every_run_of_body_size_has_the_spacing_of_28_characters()
    {
        using var document = Open(Samples.Plan);
        var runs = document.MainDocumentPart!.Document!.Body!.Elements<W.Paragraph>()
            .SelectMany(paragraph => paragraph.Elements<W.Run>())
            .Where(run => run.RunProperties!.FontSize!.Val == "32").ToList();

        Assert.NotEmpty(runs);
        Assert.All(runs, run => Assert.Equal(-5, run.RunProperties!.Spacing!.Val!.Value));
    }

    [Fact]
    public void Every_run_names_its_East_Asian_and_Latin_font_and_no_theme()
    {
        using var document = Open(Samples.Plan);
        var main = document.MainDocumentPart!;
        var runs = main.Document!.Descendants<W.Run>()
            .Concat(main.FooterParts.SelectMany(part => part.Footer!.Descendants<W.Run>())).ToList();

        Assert.NotEmpty(runs);
        Assert.All(runs, run =>
        {
            var fonts = run.RunProperties!.RunFonts!;
            Assert.NotNull(fonts.EastAsia?.Value);
            Assert.Equal(fonts.EastAsia!.Value, fonts.Ascii?.Value);
            Assert.Equal(fonts.EastAsia!.Value, fonts.HighAnsi?.Value);
            Assert.Null(fonts.EastAsiaTheme);
            Assert.Null(fonts.AsciiTheme);
        });
        Assert.Null(main.ThemePart);
    }

    [Theory]
    [InlineData("青禾街道2026年法治政府建设工作安排", "方正小标宋简体", "44")]
    [InlineData("一、规范行政执法", "黑体", "32")]
    [InlineData("（一）按季评查案卷", "楷体_GB2312", "32")]
    [InlineData("各科室、社区按照本安排抓好落实，每季度末向党政办报送进展。", "仿宋_GB2312", "32")]
    [InlineData("青禾街道办事处", "仿宋_GB2312", "32")]
    [InlineData("附件", "黑体", "32")]
    public void Each_level_has_its_font_and_size(string text, string font, string size)
    {
        using var document = Open(Samples.Plan);
        var paragraph = Paragraphs(document).Single(paragraph => paragraph.InnerText == text);
        var properties = paragraph.Elements<W.Run>().First().RunProperties!;

        Assert.Equal(font, properties.RunFonts!.EastAsia!.Value);
        Assert.Equal(size, properties.FontSize!.Val!.Value);
    }

    [Fact]
    public void Text_and_headings_are_indented_by_two_characters_on_lines_of_the_grid()
    {
        using var document = Open(Samples.Plan);
        var styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>()
            .ToDictionary(style => style.StyleId!.Value!);

        foreach (var id in new[] { "BodyText", "Heading1", "Heading2" })
            Assert.Equal(200, styles[id].StyleParagraphProperties!.Indentation!.FirstLineChars!.Value);
        var spacing = styles["Normal"].StyleParagraphProperties!.SpacingBetweenLines!;
        Assert.Equal(W.LineSpacingRuleValues.Exact, spacing.LineRule!.Value);
        Assert.InRange(22 * int.Parse(spacing.Line!.Value!), 22 * 578, 16838 - 2098 - 1984);
        Assert.Equal(W.JustificationValues.Center, styles["Title"].StyleParagraphProperties!.Justification!.Val!.Value);
    }

    [Fact]
    public void No_line_leaves_the_type_area_or_the_grid_and_no_heading_its_text()
    {
        using var document = Open(Samples.Plan);
        var styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        var all = styles.Elements<W.Style>().ToDictionary(style => style.StyleId!.Value!);
        var normal = all["Normal"].StyleParagraphProperties!;

        Assert.False(normal.WidowControl!.Val!.Value);
        Assert.False(normal.OverflowPunctuation!.Val!.Value);
        foreach (var id in new[] { "Title", "Heading1", "Heading2" })
            Assert.NotNull(all[id].StyleParagraphProperties!.KeepNext);
        Assert.Equal("640", all["BodyText"].StyleParagraphProperties!.Indentation!.FirstLine!.Value);
        Assert.Equal("仿宋_GB2312", styles.DocDefaults!.Descendants<W.RunFonts>().Single().EastAsia!.Value);
    }

    [Fact]
    public void The_signature_never_stands_on_a_page_alone()
    {
        using var document = Open(Samples.Plan);
        var paragraphs = Paragraphs(document).ToList();
        var last = paragraphs.FindIndex(paragraph => paragraph.InnerText == Samples.Plan.Closing);
        var date = paragraphs.FindIndex(paragraph => paragraph.InnerText.StartsWith("【待定】年", StringComparison.Ordinal));

        Assert.True(last > 0 && date > last);
        Assert.All(paragraphs[last..date], paragraph => Assert.NotNull(paragraph.ParagraphProperties!.KeepNext));
    }

    [Fact]
    public void The_annex_repeats_its_header_splits_no_row_and_keeps_a_problem_s_rows_together()
    {
        using var document = Open(Samples.Plan);
        var table = document.MainDocumentPart!.Document!.Descendants<W.Table>().Single();
        var rows = table.Elements<W.TableRow>().ToList();

        Assert.Equal(8845, table.GetFirstChild<W.TableGrid>()!.Elements<W.GridColumn>().Sum(column => int.Parse(column.Width!.Value!)));
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<W.CantSplit>()));
        Assert.Equal([rows[0]], rows.Where(row => row.TableRowProperties!.GetFirstChild<W.TableHeader>() is not null));
        // The header with the first row; the first problem's two rows.
        Assert.Equal([0, 1], Enumerable.Range(0, rows.Count).Where(at => rows[at].Descendants<W.KeepNext>().Any()));
        Assert.Equal(
            [W.MergedCellValues.Restart, W.MergedCellValues.Continue],
            table.Descendants<W.VerticalMerge>().Select(merge => merge.Val!.Value));
    }

    [Fact]
    public void A_measure_ends_with_who_leads_by_when_and_how_it_is_seen()
    {
        using var document = Open(Samples.Plan);
        var texts = Paragraphs(document).Select(paragraph => paragraph.InnerText).ToList();
        var action = texts[texts.IndexOf("（一）列出应审目录") + 1];

        Assert.StartsWith("年初列出应当审查的决策和合同目录", action, StringComparison.Ordinal);
        Assert.EndsWith("（牵头：党政办；时限：2026年2月底前；成效：应审与实审一致）", action, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_left_to_decide_is_highlighted_and_nothing_else()
    {
        using var document = Open(Samples.Plan);
        var highlighted = document.MainDocumentPart!.Document!.Descendants<W.Run>()
            .Where(run => run.RunProperties!.Highlight is not null).Select(run => run.InnerText).ToList();
        var text = document.MainDocumentPart.Document!.InnerText;

        Assert.All(highlighted, mark => Assert.StartsWith("【待定", mark, StringComparison.Ordinal));
        Assert.Contains("【待定：首场日期】", highlighted);
        Assert.Equal(text.Split("【待定").Length - 1, highlighted.Count);
    }

    [Fact]
    public void Page_numbers_stand_between_dashes_right_on_odd_and_left_on_even_pages()
    {
        using var document = Open(Samples.Plan);
        var main = document.MainDocumentPart!;
        Assert.NotNull(main.DocumentSettingsPart!.Settings!.GetFirstChild<W.EvenAndOddHeaders>());

        foreach (var (type, side) in new[]
        {
            (W.HeaderFooterValues.Default, W.JustificationValues.Right), (W.HeaderFooterValues.Even, W.JustificationValues.Left),
        })
        {
            var reference = main.Document!.Descendants<W.FooterReference>().Single(footer => footer.Type! == type);
            var footer = ((FooterPart)main.GetPartById(reference.Id!.Value!)).Footer!;
            var paragraph = footer.Elements<W.Paragraph>().Single();
            Assert.Equal("— 1 —", string.Concat(footer.Descendants<W.Text>().Select(text => text.Text)));
            Assert.Equal("PAGE", footer.Descendants<W.FieldCode>().Single().Text.Trim());
            Assert.Equal(side, paragraph.ParagraphProperties!.Justification!.Val!.Value);
            Assert.All(footer.Descendants<W.Run>(), run => Assert.Equal("28", run.RunProperties!.FontSize!.Val!.Value));
        }
    }

    [Fact]
    public void Each_measure_carries_a_bookmark_with_its_id()
    {
        using var document = Open(Samples.Plan);
        var marks = document.MainDocumentPart!.Document!.Descendants<W.BookmarkStart>()
            .ToDictionary(mark => mark.Name!.Value!, mark => mark.Parent!.InnerText);

        Assert.Equal(["M1", "M2", "M3", "M4", "M5"], marks.Keys.Order());
        Assert.Equal("（一）由诉求定题目", marks["M3"]);
    }

    [Fact]
    public void The_annex_sets_every_problem_against_its_measures_and_lists_standing_duties_last()
    {
        using var document = Open(Samples.Plan with { Items = [.. Samples.Plan.Items.Where(item => item.Heading != "提高普法实效")] });
        var rows = document.MainDocumentPart!.Document!.Descendants<W.TableRow>()
            .Select(row => row.Elements<W.TableCell>().Select(cell => cell.InnerText).ToArray()).ToList();

        Assert.Equal(["存在问题", "整改措施", "责任单位", "完成时限", "成效标志"], rows[0]);
        Assert.Equal(["执法文书不够规范", "一（一）按季评查案卷", "综合行政执法队"], rows[1][..3]);
        Assert.Equal(["", "一（二）分岗补训", "【待定】"], rows[2][..3]);
        Assert.Equal(["普法宣传对象不够精准", "尚无对应措施【待定】"], rows[3][..2]);
        Assert.Equal(["常态工作（不对应具体问题）", "二（二）公开年度报告"], rows[^1][..2]);
        Assert.Equal(6, rows.Count);
        Assert.NotNull(Paragraphs(document).Single(paragraph => paragraph.InnerText == "附件")
            .ParagraphProperties!.PageBreakBefore);
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes()
    {
        var first = PlanDocument.Write(Samples.Plan, Samples.Report, 1);
        var second = PlanDocument.Write(Samples.Plan with { }, Samples.Report with { }, 1);

        Assert.Equal(first, second);
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void The_properties_name_title_language_and_office_but_no_person()
    {
        using var document = Open(Samples.Plan);

        Assert.Equal(Samples.Plan.Title, document.PackageProperties.Title);
        Assert.Equal("zh-CN", document.PackageProperties.Language);
        Assert.Equal("青禾街道", document.PackageProperties.Creator);
        Assert.Null(document.PackageProperties.LastModifiedBy);
    }

    /// <summary>Not inline data: an attribute is stored as UTF-8 and cannot hold lone surrogates.</summary>
    public static TheoryData<string> HostileTexts { get; } =
    [
        "\u0000\u0001\u000B\uFFFE", "\uD800后", "前\uDC00", "<w:p>&amp;]]>\"'", "【待定", "【待定】【待定：】【待定", "\n\n \t", "",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_anywhere_leaves_a_valid_document(string hostile)
    {
        var measure = Samples.Plan.Items[0].Measures[0] with
        {
            Id = hostile,
            Heading = hostile,
            Action = hostile,
            Lead = hostile,
            Deadline = hostile,
            Outcome = hostile,
            ProblemIds = ["P1", "P1", hostile],
        };
        var plan = new WorkPlan
        {
            Office = hostile,
            Year = 2026,
            Title = hostile,
            Opening = hostile,
            Closing = hostile,
            Items = [new WorkPlanItem(hostile, [measure, measure])],
        };
        var report = new Report
        {
            Text = hostile,
            Problems = [new Problem("P1", new TextSpan(0, hostile.Length), new TextSpan(0, hostile.Length), null)],
        };

        using var document = WordprocessingDocument.Open(new MemoryStream(PlanDocument.Write(plan, report, 1)), false);

        Assert.Empty(Errors(document));
        Assert.Single(document.MainDocumentPart!.Document!.Descendants<W.Table>());
    }

    [Fact]
    public void A_plan_without_items_and_a_report_without_problems_have_no_annex()
    {
        var plan = Samples.Plan with { Items = [], Closing = null };
        using var document = WordprocessingDocument.Open(
            new MemoryStream(PlanDocument.Write(plan, new Report { Text = "" }, 1)), false);

        Assert.Empty(document.MainDocumentPart!.Document!.Descendants<W.Table>());
        Assert.DoesNotContain(Paragraphs(document), paragraph => paragraph.InnerText.Contains("附件"));
        Assert.Empty(Errors(document));
    }

    private static WordprocessingDocument Open(WorkPlan plan) =>
        WordprocessingDocument.Open(new MemoryStream(PlanDocument.Write(plan, Samples.Report, 1)), false);

    private static IEnumerable<W.Paragraph> Paragraphs(WordprocessingDocument document) =>
        document.MainDocumentPart!.Document!.Body!.Elements<W.Paragraph>();

    private static List<string> Errors(WordprocessingDocument document) =>
        [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
}
