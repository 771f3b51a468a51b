using Nianbao.Documents;
using Nianbao.Planning.Approved;
using Nianbao.Workflow;

namespace Nianbao.Tests.Workflow;

public class PlacementTests
{
    private static readonly Report Nameless = Report.Parse("全年化解纠纷32件。");

    [Theory]
    [InlineData("青禾街道/年报.docx", "青禾街道")]
    [InlineData("2025/青禾街道办事处/年报.docx", "青禾街道")]
    [InlineData("青禾街道/附件/年报.docx", "青禾街道")]
    [InlineData("红旗农场/年报.docx", "红旗农场")]
    [InlineData("城北开发区管委会/年报.docx", "城北开发区管委会")]
    [InlineData("青禾街道2025年度报告.docx", "青禾街道")]
    [InlineData("各街道/报送/年报.docx", null)]
    [InlineData("2025年报送/年报.docx", null)]
    [InlineData("年报.docx", null)]
    public void An_office_the_text_does_not_name_is_told_by_folder_or_file(string file, string? office) =>
        Assert.Equal(office, Placement.Of(Nameless, file).Office);

    [Theory]
    [InlineData("松涛街道/2025.txt", "松涛街道")]
    [InlineData("松涛街道2025.txt", "青禾街道")]
    [InlineData("各街道/2025.txt", "青禾街道")]
    [InlineData("2025.txt", "青禾街道")]
    public void A_folder_named_after_an_office_goes_before_the_text_and_a_file_s_name_after_it(string file, string office) =>
        Assert.Equal(office, Placement.Of(Report.Parse(SampleReports.Text("青禾街道")), file).Office);

    [Theory]
    [InlineData("青禾街道/2025年度报告.docx", 2025)]
    [InlineData("青禾街道/报告.docx", null)]
    public void A_year_the_text_does_not_tell_is_told_by_the_file(string file, int? year)
    {
        var place = Placement.Of(Nameless, file);
        Assert.Equal(year, place.Year);
        Assert.Equal(year is null, place.Missing is not null);
    }

    [Theory]
    // Neither name nor text of the edited copy says anything any more.
    [InlineData("定稿.docx", null, null, "青禾街道", 2026)]
    [InlineData("云岭镇/2019.docx", null, null, "青禾街道", 2026)]
    [InlineData("定稿.docx", "青禾街道", 2026, "青禾街道", 2026)]
    // An old plan that was typed over.
    [InlineData("定稿.docx", "青禾街道", 2027, "青禾街道", 2027)]
    [InlineData("云岭镇/定稿.docx", "云岭镇", 2026, "云岭镇", 2026)]
    public void An_approved_plan_is_known_by_its_properties_unless_its_text_says_otherwise(
        string file, string? office, int? year, string expectedOffice, int expectedYear)
    {
        var plan = new ApprovedPlan { Title = "", Office = office, Year = year };
        var place = Placement.Of(plan, file, new DraftIdentity("青禾街道", 2025, 2026, 2));

        Assert.Equal((expectedOffice, expectedYear, null), (place.Office, place.Year, place.Missing));
    }
}
