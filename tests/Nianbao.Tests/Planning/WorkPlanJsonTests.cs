using System.Text;
using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

public class WorkPlanJsonTests
{
    [Fact]
    public void A_plan_written_and_read_is_the_same_plan()
    {
        foreach (var report in new[] { InventedReports.Qinghe(), InventedReports.Yunling() })
        {
            var written = WorkPlanJson.Write(OfflineDrafter.Draft(report, InventedReports.Office(report.Office!)));
            var read = WorkPlanJson.Read(written);

            Assert.NotNull(read);
            Assert.Equal(written, WorkPlanJson.Write(read));
        }
    }

    [Fact]
    public void Chinese_stands_as_it_is_on_lines_of_its_own()
    {
        var text = Encoding.UTF8.GetString(WorkPlanJson.Write(OfflineDrafter.Draft(InventedReports.Qinghe(), InventedReports.Office("青禾街道"))));

        Assert.Contains("\n  \"title\": \"青禾街道2027年法治政府建设工作安排\",\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        var written = WorkPlanJson.Write(OfflineDrafter.Draft(InventedReports.Qinghe(), InventedReports.Office("青禾街道")));

        Assert.NotNull(WorkPlanJson.Read([0xEF, 0xBB, 0xBF, .. written]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"office\":\"青禾街道\",\"year\":2027,\"title\":\"t\",\"opening\":\"o\"}")]
    [InlineData("{\"office\":null,\"year\":2027,\"title\":\"t\",\"opening\":\"o\",\"items\":[]}")]
    [InlineData("{\"office\":\"青\",\"year\":\"明年\",\"title\":\"t\",\"opening\":\"o\",\"items\":[]}")]
    [InlineData("{\"office\":\"青\",\"year\":2027,\"title\":\"t\",\"opening\":\"o\",\"items\":[null]}")]
    [InlineData("{\"office\":\"青\",\"year\":2027,\"title\":\"t\",\"opening\":\"o\",\"items\":[{\"heading\":\"h\",\"measures\":[null]}]}")]
    [InlineData("{\"office\":\"青\",\"year\":2027,\"title\":\"t\",\"opening\":\"o\",\"items\":[{\"heading\":\"h\"}]}")]
    [InlineData("{\"office\":\"青\",\"year\":2027,\"title\":\"t\",\"opening\":\"o\",\"items\":[]} x")]
    public void What_is_no_plan_reads_as_null(string json) => Assert.Null(WorkPlanJson.Read(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("support")]
    [InlineData("problemIds")]
    [InlineData("answers")]
    [InlineData("sources")]
    [InlineData("figures")]
    public void A_list_with_a_null_in_it_reads_as_null(string list)
    {
        var json = "{\"office\":\"青\",\"year\":2027,\"title\":\"t\",\"opening\":\"o\",\"items\":[{\"heading\":\"h\",\"measures\":[{\"id\":\"M1\","
            + $"\"heading\":\"h\",\"action\":\"a\",\"lead\":\"l\",\"deadline\":\"d\",\"outcome\":\"o\",\"{list}\":[LIST]}}]}}]}}";

        Assert.NotNull(WorkPlanJson.Read(Encoding.UTF8.GetBytes(json.Replace("LIST", "", StringComparison.Ordinal))));
        Assert.Null(WorkPlanJson.Read(Encoding.UTF8.GetBytes(json.Replace("LIST", "null", StringComparison.Ordinal))));
    }

    [Fact]
    public void Cut_short_anywhere_it_reads_as_null()
    {
        var written = WorkPlanJson.Write(OfflineDrafter.Draft(InventedReports.Qinghe(), InventedReports.Office("青禾街道")));
        for (var length = 0; length < written.Length; length += 97)
        {
            Assert.Null(WorkPlanJson.Read(written.AsSpan(0, length)));
        }
    }
}
