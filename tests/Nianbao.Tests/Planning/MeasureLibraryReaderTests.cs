using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

public class MeasureLibraryReaderTests
{
    private const string Whole = """
        # 注释
        组 甲组
        标题 聚焦一，二
        标题 一，二
        标题 着力解决一

        主题 甲
        词 一二 三四
        须 七
        措施 做事
        词 五六
        须 八 九
        牵头 法治 综合
        时限 3 季
        数 矛盾调解 纠纷 调解
        自 2026
        做法 做第一件事。
        做法 做第二件事。
        成效 做成了
        """;

    [Fact]
    public void Reads_themes_and_measures()
    {
        var group = Assert.Single(MeasureLibraryReader.Read(Whole, "试"));
        var theme = Assert.Single(group.Themes);
        var measure = Assert.Single(theme.Measures);

        Assert.Equal("甲组", group.Name);
        Assert.Equal(["一二", "三四"], theme.Terms);
        Assert.Empty(theme.Headings);
        Assert.Equal("甲#1", measure.Key);
        Assert.Equal(["七"], theme.Needs);
        Assert.Equal(["五六"], measure.Terms);
        Assert.Equal(["八", "九"], measure.Presumes);
        Assert.Equal(["3", "季"], measure.Deadlines);
        Assert.Equal(2, measure.Actions.Count);
        Assert.Equal(2026, measure.FromYear);
        Assert.Equal(IndicatorCategory.Mediation, Assert.Single(measure.Figures).Category);
    }

    [Fact]
    public void A_file_with_carriage_returns_reads_the_same() =>
        Assert.Single(MeasureLibraryReader.Read(Whole.Replace("\n", "\r\n", StringComparison.Ordinal), "试"));

    [Theory]
    [InlineData("主题 甲", "第1行")]
    [InlineData("组 甲\n措施 乙", "第2行")]
    [InlineData("组 甲\n标题", "第2行")]
    [InlineData("组 甲\n胡写 乙", "第2行")]
    [InlineData("组 甲\n标题 一", "三个标题")]
    [InlineData("组 甲\n主题 乙\n措施 丙\n时限 3\n成效 丁", "做法")]
    [InlineData("组 甲\n主题 乙\n措施 丙\n时限 3\n做法 丁。\n成效 戊\n数 没有的类别 词", "没有的类别")]
    public void A_faulty_file_is_refused_with_its_place(string text, string expected)
    {
        var fault = Assert.Throws<FormatException>(() => MeasureLibraryReader.Read(text, "试"));

        Assert.Contains("试.txt", fault.Message, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }
}
