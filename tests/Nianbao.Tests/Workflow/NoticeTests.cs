using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

/// <summary>Who gets the mail about a file that could not be used.</summary>
public class NoticeTests
{
    [Theory]
    [InlineData("青禾街道/扫描件.txt", "sifa@qinghe.example")]
    [InlineData("全区/青禾街道办事处/扫描件.txt", "sifa@qinghe.example")]
    [InlineData("青禾街道.txt", null)]
    [InlineData("杂项/扫描件.txt", null)]
    public async Task It_goes_to_the_office_in_whose_folder_the_file_lies(string file, string? to)
    {
        var bench = new WorkflowBench();
        bench.Storage.Put(Tables.Offices, new TableRow("offices", "青禾街道", new Dictionary<string, object?> { [Columns.Mailboxes] = "sifa@qinghe.example" }));
        bench.Storage.Upload(file, []);
        await bench.SettleAsync(2);

        Assert.Equal(to is null ? [] : [to], Assert.Single(bench.Sent).To);
        var row = UploadRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Uploads)));
        Assert.Equal((UploadState.Unreadable, to is null ? "" : "青禾街道"), (row.State, row.Office));
    }

    [Fact]
    public async Task The_row_says_where_the_mail_went()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload("杂项/扫描件.txt", []);
        await bench.SettleAsync(2);

        Assert.Equal("已存入 outbox。", UploadRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Uploads))).Notice);
    }
}
