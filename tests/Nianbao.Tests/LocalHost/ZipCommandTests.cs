using Nianbao.LocalHost.Azurite;
using Nianbao.Tests.Reading;
using Nianbao.Tests.Workflow;

namespace Nianbao.Tests.LocalHost;

/// <summary>The command line, as a process of its own, given a zip of reports.</summary>
public sealed class ZipCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nianbao-tests-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Run_handles_every_file_of_a_zip_and_copies_what_became_of_each()
    {
        await using var azurite = await AzuriteProcess.StartAsync(AzuriteSettings.OnFreePorts(), Cancellation);
        var zip = Zip("报送.zip", ("甲/2025.txt", SampleReports.Of("甲山街道")), ("乙.txt", SampleReports.Of("乙水镇")));
        var (code, said, _) = await RunAsync(azurite.ConnectionString, "run", zip);

        Assert.Equal(0, code);
        Assert.Contains("报送.zip/甲/2025.txt", said, StringComparison.Ordinal);
        Assert.Contains("含2份文件，2份已采用", said, StringComparison.Ordinal);
        foreach (var office in (string[])["甲山街道", "乙水镇"])
        {
            foreach (var ending in (string[])["第1稿.docx", "-章节.docx", "-核对稿.docx", "-指标.xlsx", "-指标.csv", ".html", ".eml"])
                Assert.Single(Results(), name => name.StartsWith(office, StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Run_fails_where_one_file_of_a_zip_cannot_be_read_and_still_handles_the_others()
    {
        await using var azurite = await AzuriteProcess.StartAsync(AzuriteSettings.OnFreePorts(), Cancellation);
        var zip = Zip("报送.zip", ("空.txt", []), ("乙.txt", SampleReports.Of("乙水镇")));
        var (code, said, _) = await RunAsync(azurite.ConnectionString, "run", zip);

        Assert.Equal(1, code);
        Assert.Contains("1份已采用，1份无法读取", said, StringComparison.Ordinal);
        Assert.Contains(Results(), name => name.StartsWith("乙水镇", StringComparison.Ordinal) && name.EndsWith(".docx", StringComparison.Ordinal));
        Assert.Equal(2, Results().Count(name => name.EndsWith(".eml", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Read_says_that_it_reads_one_report_at_a_time()
    {
        var (code, said, complained) = await RunAsync("", "read", Zip("报送.zip", ("甲.txt", SampleReports.Of("甲山街道"))), "--json");

        Assert.Equal(1, code);
        Assert.Empty(said);
        Assert.Contains("请先解压", complained, StringComparison.Ordinal);
    }

    private string[] Results() =>
        [.. Directory.GetFiles(Path.Combine(_folder.FullName, "out")).Select(path => Path.GetFileName(path))];

    private string Zip(string name, params (string, byte[])[] files)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, ZipFileBytes.Of(files));
        return path;
    }

    private Task<(int Code, string Said, string Complained)> RunAsync(string storage, params string[] arguments) =>
        HostProgram.RunAsync(_folder.FullName, storage, arguments, Cancellation);
}
