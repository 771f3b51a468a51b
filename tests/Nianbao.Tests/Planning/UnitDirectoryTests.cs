using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

public class UnitDirectoryTests
{
    [Theory]
    [InlineData("由综合行政执法办公室牵头。", "执法", "综合行政执法办公室")]
    [InlineData("街道司法所列席会议。", "法治", "司法所")]
    [InlineData("发挥党政办、司法所作用。", "综合", "党政办")]
    [InlineData("区综治中心派员指导。", "平安", "【待定】")]
    [InlineData("各社区综治中心值班。", "平安", "【待定】")]
    [InlineData("建强综合行政执法队伍。", "执法", "【待定】")]
    [InlineData("市场监管执法队参加。", "执法", "【待定】")]
    [InlineData("党政办公楼修缮。", "综合", "【待定】")]
    [InlineData("未提到任何机构。", "执法", "【待定】")]
    public void Names_only_units_of_the_reports_own(string text, string role, string expected) =>
        Assert.Equal(expected, UnitDirectory.Of(new Report { Text = text }, InventedReports.Office("青禾街道")).Lead([role]));

    [Fact]
    public void Who_helps_is_a_unit_of_the_next_kind_and_no_other_name_of_the_first()
    {
        var report = new ReportBuilder("青禾街道", 2026).Prose("综合行政执法队、行政执法队和司法所协同，平安办参加。").Build();
        var units = UnitDirectory.Of(report, InventedReports.Office("青禾街道"));

        Assert.Equal("综合行政执法队", units.Lead(["执法", "法治"]));
        Assert.Equal(["司法所"], units.Support(["执法", "法治"]));
        Assert.Empty(units.Support(["执法"]));
        Assert.Empty(units.Support(["财政", "法治"]).Except(["司法所"]));
    }

    [Fact]
    public void What_people_filled_in_comes_before_what_the_report_names()
    {
        var office = new OfficeProfile { Name = "青禾街道", Units = ["综合执法一队（王某某分管）", "法治科：李某", "<b>司法所</b>"] };
        var directory = UnitDirectory.Of(new Report { Text = "由司法所承办。" }, office);

        Assert.Equal("综合执法一队", directory.Lead(["执法"]));
        Assert.Equal("法治科", directory.Lead(["法治"]));
        Assert.Equal("【待定】", directory.Lead(["财政"]));
        Assert.Equal("法治科", directory.Lead(["财政", "法治"]));
    }
}
