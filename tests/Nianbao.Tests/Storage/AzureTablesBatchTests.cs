using System.Globalization;
using Nianbao.Adapters.Storage;
using Nianbao.Tests.Azurite;
using Nianbao.Workflow;

namespace Nianbao.Tests.Storage;

public class AzureTablesBatchTests(AzuriteFixture azurite)
{
    private readonly string _table = "T" + Guid.NewGuid().ToString("N");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hundred_rows_are_written_with_their_ETags_in_order()
    {
        var tables = await TablesAsync();

        var etags = await tables.WriteBatchAsync(_table, Rows(100), [], Cancellation);

        var rows = await tables.QueryAsync(_table, "云岭镇", null, null, Cancellation);
        Assert.Equal(rows.Select(row => row.ETag), etags);
    }

    [Fact]
    public async Task Inserts_replaces_and_deletes_go_together()
    {
        var tables = await TablesAsync();
        await tables.WriteBatchAsync(_table, Rows(3), [], Cancellation);
        var rows = await tables.QueryAsync(_table, "云岭镇", null, null, Cancellation);

        var etags = await tables.WriteBatchAsync(
            _table, [rows[0] with { Values = Text("改") }, Row("9999", "新")], [rows[1], rows[2]], Cancellation);

        Assert.Equal(2, etags!.Count);
        var after = await tables.QueryAsync(_table, "云岭镇", null, null, Cancellation);
        Assert.Equal([("0000", "改", etags[0]), ("9999", "新", etags[1])],
            after.Select(row => (row.Key, (string)row.Values["文本"]!, row.ETag!)));
    }

    public static TheoryData<string> Conflicts => ["inserted", "changed", "deleted", "deleted and to be deleted"];

    [Theory]
    [MemberData(nameof(Conflicts))]
    public async Task Where_one_row_has_changed_meanwhile_none_is_written(string conflict)
    {
        var tables = await TablesAsync();
        await tables.WriteBatchAsync(_table, Rows(2), [], Cancellation);
        var read = await tables.QueryAsync(_table, "云岭镇", null, null, Cancellation);
        var (writes, deletes) = (new List<TableRow> { Row("new", "新"), read[0] with { Values = Text("改") } }, new List<TableRow>());
        switch (conflict)
        {
            case "inserted":
                writes.Add(Row("0001", "已有"));
                break;
            case "changed":
                await tables.WriteAsync(_table, read[1] with { Values = Text("先改") }, Cancellation);
                writes.Add(read[1]);
                break;
            case "deleted":
                await tables.WriteBatchAsync(_table, [], [read[1]], Cancellation);
                writes.Add(read[1]);
                break;
            default:
                await tables.WriteBatchAsync(_table, [], [read[1]], Cancellation);
                deletes.Add(read[1]);
                break;
        }

        Assert.Null(await tables.WriteBatchAsync(_table, writes, deletes, Cancellation));

        Assert.Null(await tables.GetAsync(_table, "云岭镇", "new", Cancellation));
        var untouched = await tables.GetAsync(_table, "云岭镇", "0000", Cancellation);
        Assert.Equal("第0000行", untouched!.Values["文本"]);
    }

    [Fact]
    public async Task Nothing_to_write_is_nothing_done()
    {
        var tables = await TablesAsync();

        Assert.Empty((await tables.WriteBatchAsync(_table, [], [], Cancellation))!);
    }

    [Fact]
    public async Task Batches_that_no_transaction_takes_are_refused()
    {
        var tables = await TablesAsync();
        List<(IReadOnlyList<TableRow> Writes, IReadOnlyList<TableRow> Deletes)> wrong =
        [
            (Rows(101), []),
            (Rows(100), [Row("x", "") with { ETag = "W/\"1\"" }]),
            ([Row("1", "甲"), Row("1", "乙")], []),
            ([Row("1", "甲"), Row("2", "乙") with { Partition = "青禾街道" }], []),
            ([], [Row("1", "甲")]),
        ];

        foreach (var (writes, deletes) in wrong)
            await Assert.ThrowsAsync<ArgumentException>(
                () => tables.WriteBatchAsync(_table, writes, deletes, Cancellation));
    }

    private async Task<AzureTables> TablesAsync() => new(await azurite.ClientsAsync());

    private static List<TableRow> Rows(int count) => [.. Enumerable.Range(0, count)
        .Select(i => i.ToString("D4", CultureInfo.InvariantCulture)).Select(key => Row(key, $"第{key}行"))];

    private static TableRow Row(string key, string text) => new("云岭镇", key, Text(text));

    private static Dictionary<string, object?> Text(string text) => new() { ["文本"] = text };
}
