using System.Globalization;
using Nianbao.Adapters.Storage;
using Nianbao.Tests.Azurite;
using Nianbao.Workflow;

namespace Nianbao.Tests.Storage;

public class AzureTablesTests(AzuriteFixture azurite)
{
    private const string Office = "青禾街道";

    private readonly string _table = "T" + Guid.NewGuid().ToString("N");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_kind_of_value_comes_back_as_it_was_written()
    {
        var tables = await TablesAsync();
        var values = new Dictionary<string, object?>
        {
            ["指标"] = "行政复议案件“22”件 <&> '引号'",
            ["数量"] = 22,
            ["大数"] = 9_007_199_254_740_993L,
            ["数值"] = 96.5,
            ["整数值"] = 5.0,
            ["小数"] = 0.1 + 0.2,
            ["单列"] = true,
            ["时间"] = new DateTimeOffset(2025, 1, 20, 9, 30, 15, 123, TimeSpan.FromHours(8)),
            ["空"] = null,
            ["空文本"] = "",
        };

        var written = await tables.WriteAsync(_table, new TableRow(Office, "2024-0001", values), Cancellation);
        var read = await tables.GetAsync(_table, Office, "2024-0001", Cancellation);

        Assert.NotNull(written);
        Assert.NotNull(read);
        Assert.Equal((Office, "2024-0001", written.ETag), (read.Partition, read.Key, read.ETag));
        Assert.False(read.Values.ContainsKey("空"));
        Assert.Equal(values.Where(value => value.Value is not null).OrderBy(v => v.Key), read.Values.OrderBy(v => v.Key));
    }

    [Fact]
    public async Task A_row_without_ETag_is_only_inserted()
    {
        var tables = await TablesAsync();
        await tables.WriteAsync(_table, Row("1", "甲"), Cancellation);

        Assert.Null(await tables.WriteAsync(_table, Row("1", "乙"), Cancellation));
        Assert.Equal("甲", await TextAsync(tables, "1"));
    }

    [Fact]
    public async Task A_row_is_replaced_only_at_the_version_it_was_read()
    {
        var tables = await TablesAsync();
        var first = await tables.WriteAsync(_table, Row("1", "甲"), Cancellation);
        var second = await tables.WriteAsync(_table, Row("1", "乙", first!.ETag), Cancellation);

        Assert.NotNull(second);
        Assert.NotEqual(first.ETag, second.ETag);
        Assert.Null(await tables.WriteAsync(_table, Row("1", "丙", first.ETag), Cancellation));
        Assert.Equal("乙", await TextAsync(tables, "1"));
    }

    [Fact]
    public async Task A_row_written_alone_keeps_the_columns_that_people_added()
    {
        var tables = await TablesAsync();
        var first = await tables.WriteAsync(_table, Row("1", "甲"), Cancellation);

        await tables.WriteAsync(
            _table, new TableRow(Office, "1", new Dictionary<string, object?> { ["状态"] = "已接收" }, first!.ETag), Cancellation);

        var row = await tables.GetAsync(_table, Office, "1", Cancellation);
        Assert.Equal(first.Values.Keys.Append("状态").Order(), row!.Values.Keys.Order());
    }

    [Fact]
    public async Task A_row_written_in_a_batch_loses_the_columns_it_no_longer_has()
    {
        var tables = await TablesAsync();
        var first = await tables.WriteAsync(_table, Row("1", "甲"), Cancellation);

        await tables.WriteBatchAsync(
            _table, [new TableRow(Office, "1", new Dictionary<string, object?> { ["状态"] = "已接收" }, first!.ETag)], [], Cancellation);

        Assert.Equal(["状态"], (await tables.GetAsync(_table, Office, "1", Cancellation))!.Values.Keys);
    }

    [Fact]
    public async Task A_row_that_is_gone_is_not_replaced()
    {
        var tables = await TablesAsync();
        var row = await tables.WriteAsync(_table, Row("1", "甲"), Cancellation);
        await tables.WriteBatchAsync(_table, [], [row!], Cancellation);

        Assert.Null(await tables.WriteAsync(_table, row!, Cancellation));
        Assert.Null(await tables.GetAsync(_table, Office, "1", Cancellation));
    }

    [Fact]
    public async Task Of_many_who_claim_a_row_one_gets_it()
    {
        var tables = await TablesAsync();

        var claims = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => tables.WriteAsync(_table, Row("claim", $"{i}"), Cancellation)));

        Assert.Single(claims, claim => claim is not null);
    }

    [Fact]
    public async Task What_is_not_there_is_null_or_empty()
    {
        var tables = await TablesAsync();

        Assert.Null(await tables.GetAsync(_table, Office, "1", Cancellation));
        Assert.Empty(await tables.QueryAsync(_table, Office, null, null, Cancellation));
    }

    [Theory]
    [InlineData(null, null, "2023-0002,2024-0001,2024-0002,2025-0001")]
    [InlineData("2024-", "2024.", "2024-0001,2024-0002")]
    [InlineData("2024-0002", null, "2024-0002,2025-0001")]
    [InlineData(null, "2024-0001", "2023-0002")]
    public async Task A_query_gives_the_range_of_one_partition_by_key(string? from, string? to, string keys)
    {
        var tables = await TablesAsync();
        foreach (var key in new[] { "2025-0001", "2024-0002", "2023-0002", "2024-0001" })
            await tables.WriteAsync(_table, Row(key, "甲"), Cancellation);
        await tables.WriteAsync(_table, Row("2024-0001", "乙") with { Partition = "云岭镇" }, Cancellation);

        var rows = await tables.QueryAsync(_table, Office, from, to, Cancellation);

        Assert.Equal(keys.Split(','), rows.Select(row => row.Key));
        Assert.All(rows, row => Assert.Equal("甲", row.Values["文本"]));
    }

    [Fact]
    public async Task A_partition_with_a_quotation_mark_is_found()
    {
        var tables = await TablesAsync();
        await tables.WriteAsync(_table, Row("1", "甲") with { Partition = "o'和 \"街道\"" }, Cancellation);

        Assert.Single(await tables.QueryAsync(_table, "o'和 \"街道\"", null, null, Cancellation));
        Assert.NotNull(await tables.GetAsync(_table, "o'和 \"街道\"", "1", Cancellation));
    }

    [Fact]
    public async Task More_than_a_page_of_rows_is_read_and_their_ETags_hold()
    {
        var tables = await TablesAsync();
        for (var start = 0; start < 1100; start += 100)
        {
            var batch = Enumerable.Range(start, 100).Select(i => Row(i.ToString("D5", CultureInfo.InvariantCulture), "甲"));
            Assert.NotNull(await tables.WriteBatchAsync(_table, [.. batch], [], Cancellation));
        }

        var rows = await tables.QueryAsync(_table, Office, null, null, Cancellation);

        Assert.Equal(1100, rows.Count);
        Assert.NotNull(await tables.WriteBatchAsync(_table, [], [.. rows.Take(100)], Cancellation));
        Assert.Equal(1000, (await tables.QueryAsync(_table, Office, null, null, Cancellation)).Count);
    }

    [Fact]
    public async Task A_string_up_to_the_limit_is_kept_and_a_longer_one_refused()
    {
        var tables = await TablesAsync();
        var longest = new string('长', 32 * 1024);

        await tables.WriteAsync(_table, Row("1", longest), Cancellation);

        Assert.Equal(longest, await TextAsync(tables, "1"));
        await Assert.ThrowsAsync<ArgumentException>(
            () => tables.WriteAsync(_table, Row("2", longest + "长"), Cancellation));
    }

    [Theory]
    [InlineData("a/b", "文本")]
    [InlineData("a#b", "文本")]
    [InlineData("a\nb", "文本")]
    [InlineData("1", "两 字")]
    [InlineData("1", "文本（注）")]
    [InlineData("1", "1号")]
    [InlineData("1", "RowKey")]
    public async Task Keys_and_columns_that_the_service_forbids_are_refused(string key, string column)
    {
        var tables = await TablesAsync();
        var row = new TableRow(Office, key, new Dictionary<string, object?> { [column] = "甲" });

        await Assert.ThrowsAsync<ArgumentException>(() => tables.WriteAsync(_table, row, Cancellation));
    }

    [Fact]
    public async Task A_value_that_a_table_cannot_keep_is_refused()
    {
        var tables = await TablesAsync();
        var row = new TableRow(Office, "1", new Dictionary<string, object?> { ["数值"] = 1.5m });

        await Assert.ThrowsAsync<ArgumentException>(() => tables.WriteAsync(_table, row, Cancellation));
    }

    private async Task<AzureTables> TablesAsync() => new(await azurite.ClientsAsync());

    private static TableRow Row(string key, string text, string? etag = null) =>
        new(Office, key, new Dictionary<string, object?> { ["文本"] = text }, etag);

    private async Task<object?> TextAsync(AzureTables tables, string key) =>
        (await tables.GetAsync(_table, Office, key, Cancellation))!.Values["文本"];
}
