using System.Text;
using Nianbao.Adapters.Storage;
using Nianbao.Tests.Azurite;
using Nianbao.Workflow;

namespace Nianbao.Tests.Storage;

public class AzureBlobsTests(AzuriteFixture azurite)
{
    private readonly string _container = "c" + Guid.NewGuid().ToString("N");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("青禾街道/2024年度报告（定稿）.docx")]
    [InlineData("云岭镇 报告 #1 100%+附件.txt")]
    [InlineData("a%20b?c=d&e.txt")]
    [InlineData("深/层/文件夹/『报告』.txt")]
    [InlineData("全角：冒号 与 “引号”、半角'引号'.txt")]
    public async Task Any_name_is_listed_and_downloaded_as_it_was_written(string name)
    {
        var blobs = await BlobsAsync();
        Assert.True(await WriteAsync(blobs, name, "内容"));

        var entry = Assert.Single(await ListAsync(blobs));
        var blob = await blobs.DownloadAsync(_container, entry.Name, 100, Cancellation);

        Assert.Equal(name, entry.Name);
        Assert.NotNull(blob);
        Assert.Equal("内容", Encoding.UTF8.GetString(blob.Content.Span));
        Assert.Equal((entry.Size, entry.ETag, entry.LastModified), (blob.Size, blob.ETag, blob.LastModified));
        Assert.DoesNotContain('"', blob.ETag);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public async Task A_blob_up_to_the_limit_is_downloaded_whole(int size)
    {
        var blobs = await BlobsAsync();
        await WriteAsync(blobs, "a", new string('x', size));

        var blob = await blobs.DownloadAsync(_container, "a", 10, Cancellation);

        Assert.NotNull(blob);
        Assert.Equal((size, size), (blob.Size, blob.Content.Length));
    }

    [Fact]
    public async Task Of_a_blob_over_the_limit_only_the_size_is_told()
    {
        var blobs = await BlobsAsync();
        await WriteAsync(blobs, "a", new string('x', 300_000));

        var blob = await blobs.DownloadAsync(_container, "a", 299_999, Cancellation);

        Assert.NotNull(blob);
        Assert.Equal((300_000, 0), (blob.Size, blob.Content.Length));
    }

    [Fact]
    public async Task What_is_not_there_is_null()
    {
        var blobs = await BlobsAsync();
        Assert.Null(await blobs.DownloadAsync(_container, "a", 10, Cancellation));

        await WriteAsync(blobs, "a", "x");
        Assert.Null(await blobs.DownloadAsync(_container, "b", 10, Cancellation));
    }

    [Fact]
    public async Task A_container_that_is_missing_is_made_when_listed()
    {
        var blobs = await BlobsAsync();

        Assert.Empty(await ListAsync(blobs));

        var clients = await azurite.ClientsAsync();
        Assert.True(await clients.Blobs.GetBlobContainerClient(_container).ExistsAsync(Cancellation));
    }

    [Fact]
    public async Task Without_overwrite_an_existing_blob_stays_as_it_is()
    {
        var blobs = await BlobsAsync();
        await WriteAsync(blobs, "a", "第一稿");

        Assert.False(await WriteAsync(blobs, "a", "第二稿"));

        var blob = await blobs.DownloadAsync(_container, "a", 100, Cancellation);
        Assert.Equal("第一稿", Encoding.UTF8.GetString(blob!.Content.Span));
    }

    [Fact]
    public async Task With_overwrite_the_blob_and_its_ETag_change()
    {
        var blobs = await BlobsAsync();
        await WriteAsync(blobs, "a", "第一稿");
        var before = await blobs.DownloadAsync(_container, "a", 100, Cancellation);

        Assert.True(await WriteAsync(blobs, "a", "第二稿", overwrite: true));

        var after = await blobs.DownloadAsync(_container, "a", 100, Cancellation);
        Assert.Equal("第二稿", Encoding.UTF8.GetString(after!.Content.Span));
        Assert.NotEqual(before!.ETag, after.ETag);
    }

    [Fact]
    public async Task Of_two_who_write_at_once_one_is_told_so()
    {
        var blobs = await BlobsAsync();
        await WriteAsync(blobs, "other", "x");

        var written = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => WriteAsync(blobs, "a", $"第{i}稿")));

        Assert.Single(written, told => told);
    }

    [Fact]
    public async Task The_content_type_is_kept()
    {
        var blobs = await BlobsAsync();
        await blobs.WriteAsync(_container, "a.html", "<p>"u8.ToArray(), "text/html; charset=utf-8", false, Cancellation);

        var clients = await azurite.ClientsAsync();
        var properties = await clients.Blobs.GetBlobContainerClient(_container).GetBlobClient("a.html")
            .GetPropertiesAsync(cancellationToken: Cancellation);
        Assert.Equal("text/html; charset=utf-8", properties.Value.ContentType);
    }

    [Fact]
    public async Task A_list_goes_on_after_its_first_page()
    {
        var blobs = await BlobsAsync();
        await WriteAsync(blobs, "0", "");
        await Parallel.ForAsync(1, 60, Cancellation, async (i, _) => await WriteAsync(blobs, $"文件{i}", "x"));

        Assert.Equal(60, (await ListAsync(blobs)).DistinctBy(entry => entry.Name).Count());
    }

    private async Task<AzureBlobs> BlobsAsync() => new(await azurite.ClientsAsync());

    private Task<bool> WriteAsync(AzureBlobs blobs, string name, string content, bool overwrite = false) =>
        blobs.WriteAsync(_container, name, Encoding.UTF8.GetBytes(content), "text/plain", overwrite, Cancellation);

    private async Task<List<BlobEntry>> ListAsync(AzureBlobs blobs) =>
        await blobs.ListAsync(_container, Cancellation).ToListAsync(Cancellation);
}
