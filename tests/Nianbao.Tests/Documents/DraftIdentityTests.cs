using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Nianbao.Documents;
using Nianbao.Reading.Docx;

namespace Nianbao.Tests.Documents;

public class DraftIdentityTests
{
    [Fact]
    public void All_three_documents_carry_office_years_and_draft()
    {
        var expected = new DraftIdentity("青禾街道", 2025, 2026, 4);

        Assert.Equal(expected, DraftIdentityReader.Read(PlanDocument.Write(Samples.Plan, Samples.Report, 4)));
        Assert.Equal(expected, DraftIdentityReader.Read(CommentedPlan.Write(Samples.Plan, Samples.Report, 4)));
        Assert.Equal(expected, DraftIdentityReader.Read(SectionDocument.Write(Samples.Plan, Samples.Report, 4)));
    }

    [Fact]
    public void A_report_that_names_no_year_is_that_of_the_year_before_the_plan() =>
        Assert.Equal(2025, DraftIdentityReader.Read(PlanDocument.Write(Samples.Plan, new Report { Text = "" }, 1))!.ReportYear);

    [Theory]
    [InlineData("单位", "")]
    [InlineData("单位", "青禾\n街道")]
    [InlineData("单位", "长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长")]
    [InlineData("报告年度", "去年")]
    [InlineData("报告年度", "2026")]
    [InlineData("计划年度", "-2026")]
    [InlineData("计划年度", "99999999999")]
    [InlineData("稿次", "0")]
    [InlineData("稿次", null)]
    public void Properties_that_make_no_sense_are_none(string name, string? value)
    {
        var properties = new Dictionary<string, string> { ["单位"] = "青禾街道", ["报告年度"] = "2025", ["计划年度"] = "2026", ["稿次"] = "1" };
        Assert.NotNull(DraftIdentity.Of(properties));
        if (value is null)
            properties.Remove(name);
        else
            properties[name] = value;

        Assert.Null(DraftIdentity.Of(properties));
    }

    [Fact]
    public void What_is_no_draft_has_no_identity()
    {
        Assert.Null(DraftIdentityReader.Read(Array.Empty<byte>()));
        Assert.Null(DraftIdentityReader.Read(Encoding.UTF8.GetBytes("青禾街道2026年法治政府建设工作安排")));
        Assert.Null(DraftIdentityReader.Read("PK\u0003\u0004 no zip"u8.ToArray()));
        Assert.Null(DraftIdentityReader.Read(OfficialPackage.Pack("题目", [OfficialParagraph.Body("正文")])));
    }

    [Theory]
    [InlineData("<Properties")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'/>")]
    [InlineData("<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'><property name='单位'><lpwstr/></property></Properties>")]
    public void Damaged_or_hostile_properties_give_no_identity(string xml)
    {
        using var buffer = new MemoryStream();
        buffer.Write(PlanDocument.Write(Samples.Plan, Samples.Report, 1));
        using (var document = WordprocessingDocument.Open(buffer, true))
            document.CustomFilePropertiesPart!.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

        Assert.Null(DraftIdentityReader.Read(buffer.ToArray()));
    }
}
