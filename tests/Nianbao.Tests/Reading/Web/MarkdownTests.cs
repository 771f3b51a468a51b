using System.Text;
using Nianbao.Reading;
using Nianbao.Tests.Reading.Formats;

namespace Nianbao.Tests.Reading.Web;

public class MarkdownTests
{
    public static TheoryData<string> Reports => TwelveReports.All;

    [Theory]
    [MemberData(nameof(Reports))]
    [Backs(".md", "Paragraphs", "read")]
    public void A_report_in_Markdown_is_read_like_the_plain_text(string report)
    {
        var text = TwelveReports.Text(report);
        var lines = text.Split('\n').Select(line =>
            line.Contains('\t', StringComparison.Ordinal) ? $"| {line.Replace("\t", " | ", StringComparison.Ordinal)} |"
            : line.Length is > 2 and < 30 && line[1] == '、' ? $"## {line}\n"
            : line.Length > 40 ? $"{line[..4]}**{line[4..9]}**{line[9..]}\n" : line);

        SameReading.Assert(text, Encoding.UTF8.GetBytes(string.Join('\n', lines)), $"{report}.md");
    }

    [Theory]
    [InlineData("# 一、工作 #\n\n**办结**12件", "一、工作\n\n办结12件")]
    [InlineData("报告\n====\n正文\n\n---\n\n***", "报告\n正文\n\n")]
    [InlineData("1. 甲\n2. 乙\n- 丙\n> 丁", "1. 甲\n2. 乙\n丙\n丁")]
    [InlineData("见[实施纲要](https://example.gov.cn/a)和![图](a.png)`附件`", "见实施纲要和附件")]
    [InlineData("1\\. 甲 3*4=12，a_b_c，<font color=red>红</font>", "1. 甲 3*4=12，a_b_c，红")]
    [InlineData("---\ntitle: x\n---\n正文&nbsp;A", "正文 A")]
    [InlineData("```\n# 原样\n```", "# 原样")]
    public void Marks_are_taken_away_and_typed_numbers_stay(string source, string read) =>
        Assert.Equal(read, FileReader.Read(Encoding.UTF8.GetBytes(source), "报告.md"));

    [Fact]
    [Backs(".md", "Tables", "read")]
    public void A_table_is_lines_with_tabs() =>
        Assert.Equal("项目\t件数\n调解\t12", FileReader.Read("| 项目 | 件数 |\n|:---|---:|\n| 调解 | **12** |"u8.ToArray(), "报告.md"));

    [Fact]
    public void A_table_with_its_rule_is_a_table_in_plain_text_too() =>
        Assert.Equal("完成情况：\n项目\t件数\n调解\t12", FileReader.Read("完成情况：\n| 项目 | 件数 |\n| --- | --- |\n| 调解 | 12 |"u8.ToArray(), "报告.txt"));

    [Fact]
    [Backs(".md", "Comments", "left out")]
    public void Comments_are_left_out() =>
        Assert.Equal("甲乙", FileReader.Read("甲<!-- 批注\n1件 -->乙"u8.ToArray(), "报告.md"));

    [Fact]
    public void Plain_text_is_Markdown_only_with_many_marks()
    {
        Assert.Equal("# 1栋 **重点**\n- 甲", FileReader.Read("# 1栋 **重点**\n- 甲"u8.ToArray(), "报告.txt"));
        Assert.Equal("一\n二\n办结", FileReader.Read("# 一\n## 二\n**办结**"u8.ToArray(), "报告.txt"));
    }
}
