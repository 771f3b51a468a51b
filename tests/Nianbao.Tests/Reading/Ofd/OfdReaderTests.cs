using Nianbao.Reading;
using Nianbao.Tests.Reading.Formats;
using static Nianbao.Tests.Reading.Ofd.OfdFile;

namespace Nianbao.Tests.Reading.Ofd;

public class OfdReaderTests
{
    [Fact]
    public void Text_is_placed_by_codes_steps_and_matrix_not_by_their_order() =>
        Assert.Equal("甲乙丙丁", Read("""
            <ofd:TextObject Boundary="30 50 90 9" Size="10" CTM="0.5 0 0 0.5 0 0"><ofd:TextCode X="20" Y="10" DeltaX="10">丙丁</ofd:TextCode></ofd:TextObject>
            <ofd:PageBlock><ofd:PageBlock><ofd:TextObject Boundary="30 50 90 9" Size="5"><ofd:TextCode X="5" Y="5">乙</ofd:TextCode><ofd:TextCode X="0">甲</ofd:TextCode></ofd:TextObject></ofd:PageBlock></ofd:PageBlock>
            """));

    [Theory]
    [InlineData("g 3 5", "甲乙丙丁")]
    [InlineData("g 2 5 5", "甲乙丙丁")]
    [InlineData("5", "甲乙丙丁")]
    [InlineData("g 99999999 5", "甲乙丙丁")]
    [InlineData("5 g", "甲乙丙丁")]
    [InlineData("x 5 NaN 1e999", "甲乙丙丁")]
    [InlineData("5 20 5", "甲乙\t丙丁")]
    public void Steps_may_be_repeated_too_few_or_wrong(string steps, string text) =>
        Assert.Equal(text, Read($"""<ofd:TextObject Boundary="30 50 90 9" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="{steps}">甲乙丙丁</ofd:TextCode></ofd:TextObject>"""));

    [Fact]
    public void A_code_may_go_on_in_the_next_line() =>
        Assert.Equal("甲乙\n丙丁", Read("""<ofd:TextObject Boundary="60 50 90 20" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="5 -5 5" DeltaY="0 9 0">甲乙丙丁</ofd:TextCode></ofd:TextObject>""" + Words(28, 90, new string('长', 28))).Replace($"\n{new string('长', 28)}", "", StringComparison.Ordinal));

    [Fact]
    [Backs(".ofd", "Tables", "read")]
    public void The_cells_of_a_row_are_parted_by_tabs_and_their_lines_joined() =>
        Assert.Equal("项目\t数量（件）\n行政处罚决定案件\t12", Read(
            Line(30, 50, 130, 50) + Line(30, 60, 130, 60) + Line(30, 80, 130, 80)
            + Line(30, 50, 30, 80) + Line(60, 50, 60, 80) + Line(130, 50, 130, 80)
            + Words(32, 57, "项目") + Words(62, 57, "数量（件）") + Words(32, 67, "行政处罚") + Words(32, 75, "决定案件") + Words(62, 71, "12")));

    /// <summary>The same table and paragraph, turned by the matrix of every object or by the direction of its characters.</summary>
    [Theory]
    [Backs(".ofd", "Turned pages", "read")]
    [InlineData(90, 0, 1, -1, 0, 210, 0)]
    [InlineData(180, -1, 0, 0, -1, 210, 297)]
    [InlineData(270, 0, -1, 1, 0, 0, 297)]
    public void A_page_on_its_side_is_read_upright(int degrees, int a, int b, int c, int d, int e, int f)
    {
        string Turned(double x, double y, string text) => FormattableString.Invariant(
            $"""<ofd:TextObject Boundary="{a * x + c * y + e} {b * x + d * y + f} 1 1" Size="5" CTM="{a} {b} {c} {d} 0 0"><ofd:TextCode X="0" Y="0" DeltaX="g 9 5">{text}</ofd:TextCode></ofd:TextObject>""");
        string Marked(double x, double y, string text) => FormattableString.Invariant(
            $"""<ofd:TextObject Boundary="{a * x + c * y + e} {b * x + d * y + f} 1 1" Size="5" CharDirection="{degrees}"><ofd:TextCode X="0" Y="0" DeltaX="g 9 {5 * a}" DeltaY="g 9 {5 * b}">{text}</ofd:TextCode></ofd:TextObject>""");
        string Ruled(double x1, double y1, double x2, double y2) => FormattableString.Invariant(
            $"""<ofd:PathObject Boundary="0 0 210 297"><ofd:AbbreviatedData>M {a * x1 + c * y1 + e} {b * x1 + d * y1 + f} L {a * x2 + c * y2 + e} {b * x2 + d * y2 + f}</ofd:AbbreviatedData></ofd:PathObject>""");
        var rules = Ruled(30, 50, 130, 50) + Ruled(30, 60, 130, 60) + Ruled(30, 80, 130, 80) + Ruled(30, 50, 30, 80) + Ruled(60, 50, 60, 80) + Ruled(130, 50, 130, 80);

        foreach (var words in (Func<double, double, string, string>[])[Turned, Marked])
        {
            Assert.Equal("项目\t数量\n行政处罚决定案件\t9", Read(rules
                + words(32, 57, "项目") + words(62, 57, "数量") + words(32, 67, "行政处罚") + words(32, 75, "决定案件") + words(62, 71, "9")
                + Words(90, 280, "—3—")));
        }
    }

    [Fact]
    public void A_table_without_lines_goes_by_its_gaps() =>
        Assert.Equal("项目\t数量\n行政处罚\t12\n行政强制\t3", Read(
            Words(30, 50, "项目") + Words(54, 50, "数量") + Words(30, 60, "行政处罚") + Words(54, 60, "12") + Words(30, 70, "行政强制") + Words(54, 70, "3")));

    [Fact]
    [Backs(".ofd", "Two columns", "read")]
    public void The_left_column_is_read_before_the_right_one()
    {
        var page = Words(80, 40, "工作报告摘要登载", 8);
        for (var line = 0; line < 8; line++)
            page += Words(line == 0 ? 30 : 20, 60 + line * 8, new string('左', line == 0 ? 13 : 15)) + Words(line == 0 ? 120 : 110, 60 + line * 8, new string('右', line == 0 ? 13 : 15));

        Assert.Equal($"工作报告摘要登载\n{new string('左', 118)}\n{new string('右', 118)}", Read(page));
    }

    [Fact]
    [Backs(".ofd", "Page numbers and running heads", "left out")]
    public void Page_numbers_and_running_heads_are_left_out()
    {
        var pages = Enumerable.Range(1, 4).Select(page =>
            Words(28, 20, page % 2 == 0 ? "云溪镇文件" : "法治政府建设年度报告", 4) + Words(38, 50, $"办结{page}件。")
            + Words(90, 280, page % 2 == 0 ? $"— {page} —" : $"第{page}页 共4页", 4));

        Assert.Equal("办结1件。\n办结2件。\n办结3件。\n办结4件。", Read([.. pages]));
    }

    [Fact]
    public void A_paragraph_goes_on_over_the_end_of_a_page() =>
        Assert.Equal($"{new string('甲', 54)}\n{new string('丙', 26)}", Read(
            Words(38.5, 50, new string('甲', 26), 5.25) + Words(90, 280, "—1—"),
            Words(28, 50, new string('甲', 28), 5.25) + Words(38.5, 60, new string('丙', 26), 5.25) + Words(90, 280, "—2—")));

    [Fact]
    public void Lines_that_hang_under_an_items_text_go_on_with_it()
    {
        var plain = Words(28, 50, "1." + new string('甲', 30)) + Words(38, 60, new string('甲', 29)) + Words(38, 70, new string('甲', 10) + "。")
            + Words(28, 80, "2." + new string('乙', 30)) + Words(38, 90, new string('乙', 5) + "。");
        var indented = Words(38, 50, new string('丙', 28)) + Words(28, 60, "丙丙丙。")
            + Words(28, 70, "（一）" + new string('甲', 27)) + Words(43, 80, new string('甲', 27)) + Words(43, 90, "甲甲。") + Words(38, 100, "丁丁。");

        Assert.Equal($"1.{new string('甲', 69)}。\n2.{new string('乙', 35)}。", Read(plain));
        Assert.Equal($"{new string('丙', 31)}。\n（一）{new string('甲', 56)}。\n丁丁。", Read(indented));
    }

    [Fact]
    [Backs(".ofd", "Templates, annotations and watermarks", "left out")]
    public void What_is_not_the_pages_own_text_is_left_out()
    {
        var file = new OfdFile
        {
            Pages = ["""<ofd:TextObject Boundary="50 90 90 90" Size="20" CTM="0.7 0.7 -0.7 0.7 0 0"><ofd:TextCode X="0" Y="9">内部资料</ofd:TextCode></ofd:TextObject>"""
                + Words(30, 60, "隐藏", attributes: "Visible=\"false\"") + """<ofd:CompositeObject ResourceID="3"/>"""
                + """<ofd:TextObject Boundary="30 70 9 9" Size="5"><ofd:Clips><ofd:Clip><ofd:Area><ofd:Text><ofd:TextCode X="0" Y="5">剪</ofd:TextCode></ofd:Text></ofd:Area></ofd:Clip></ofd:Clips><ofd:TextCode X="0" Y="5">正文</ofd:TextCode></ofd:TextObject>"""],
            OfPage = """<ofd:Template TemplateID="2" ZOrder="Background"/>""",
            Common = """<ofd:TemplatePage ID="2" BaseLoc="Tpls/Tpl_0/Content.xml"/>""",
            Parts = new Dictionary<string, string>
            {
                ["Doc_0/Tpls/Tpl_0/Content.xml"] = Page(Words(30, 50, "模板"), """<ofd:Template TemplateID="2"/>"""),
                ["Doc_0/Annots/Page_0/Annotation.xml"] = Page(Words(30, 50, "批注")),
            },
        };

        Assert.Equal("正文", FileReader.Read(file.Build(), "报告.ofd"));
    }

    [Theory]
    [InlineData("/Doc_0/Pages/Page_0/Content.xml")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml")]
    [InlineData("PAGES\\page_0/content.xml")]
    [InlineData("./Pages/../../../../Doc_0/Pages/Page_0/Content.xml")]
    public void A_page_is_found_however_it_is_named(string place) =>
        Assert.Equal("正文", FileReader.Read(new OfdFile { Pages = [Words(30, 50, "正文")], Place = _ => place }.Build(), "报告"));

    [Fact]
    [Backs(".ofd", "Several documents and versions", "read")]
    public void All_documents_are_read_in_their_current_version()
    {
        var file = new OfdFile
        {
            Pages = [Words(30, 50, "甲")],
            Bodies = """<DocBody><DocRoot>/Doc_0/Document.xml</DocRoot></DocBody><DocBody><DocRoot>Doc_1/Document.xml</DocRoot><Versions><Version ID="1" Index="1" BaseLoc="Doc_1/V1.xml"/><Version ID="2" Index="2" Current="true" BaseLoc="Doc_1/V2.xml"/></Versions></DocBody>""",
            Parts = new Dictionary<string, string>
            {
                ["Doc_1/Document.xml"] = Document("""<ofd:Page ID="1" BaseLoc="Old.xml"/>"""),
                ["Doc_1/Old.xml"] = Page(Words(30, 50, "旧")),
                ["Doc_1/V2.xml"] = "<DocVersion><DocRoot>New.xml</DocRoot></DocVersion>",
                ["Doc_1/New.xml"] = """<Document xmlns="http://www.ofdspec.org"><Pages><Page ID="1" BaseLoc="P.xml"/></Pages></Document>""",
                ["Doc_1/P.xml"] = Page(Words(30, 50, "新")),
            },
        };

        Assert.Equal("甲\n新", FileReader.Read(file.Build(), "报告.ofd"));
    }

    private static string Read(params string[] pages) => FileReader.Read(new OfdFile { Pages = pages }.Build(), "报告.ofd");
}
