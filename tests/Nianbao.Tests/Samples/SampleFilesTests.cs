using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Nianbao.Reading;

namespace Nianbao.Tests.Samples;

/// <summary>The reports in <c>samples/</c>. Their text as a person reads it stands in <c>TestData/Samples</c>.</summary>
public class SampleFilesTests
{
    private const string Qiyun = "栖云镇2025年法治政府建设年度报告.txt";

    [Theory]
    [InlineData(QingheReport.Name)]
    [InlineData(BailuxiReport.Name)]
    [InlineData(Qiyun)]
    public void A_committed_sample_reads_as_a_person_reads_it(string name) =>
        Assert.Equal(Expected(name), FileReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", name)), name));

    /// <summary>If this fails, run <see cref="Write_the_samples"/> and look at the documents in Word or LibreOffice before committing them.</summary>
    [Fact]
    public void The_committed_documents_are_the_ones_described_here()
    {
        foreach (var (name, file) in Documents())
        {
            using var zip = ZipFile.OpenRead(Path.Combine(AppContext.BaseDirectory, "Samples", name));
            var described = Reading(file);
            Assert.Equal(described.Keys, zip.Entries.Select(entry => entry.FullName));
            foreach (var entry in zip.Entries)
            {
                using var text = new StreamReader(entry.Open());
                Assert.Equal(described[entry.FullName], text.ReadToEnd());
            }
        }
    }

    [Fact]
    public void The_text_sample_is_in_GB18030_with_a_character_that_GBK_lacks()
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", Qiyun));

        Assert.Equal(Gb18030(Expected(Qiyun)), bytes);
        Assert.Throws<DecoderFallbackException>(() => new UTF8Encoding(false, true).GetString(bytes));
        Assert.Contains('䃰', Expected(Qiyun));
    }

    [Fact(Explicit = true)]
    public void Write_the_samples()
    {
        var samples = Path.Combine(SourceFolder(), "..", "..", "..", "samples");
        Directory.CreateDirectory(samples);
        foreach (var (name, file) in Documents())
            File.WriteAllBytes(Path.Combine(samples, name), file);
        File.WriteAllBytes(Path.Combine(samples, Qiyun), Gb18030(Expected(Qiyun)));
    }

    private static (string Name, byte[] File)[] Documents() =>
    [
        (QingheReport.Name, QingheReport.Document.File(numbered: true).Build()),
        (BailuxiReport.Name, BailuxiReport.Document.File(numbered: false).Build()),
    ];

    private static Dictionary<string, string> Reading(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var text = new StreamReader(entry.Open());
            return text.ReadToEnd();
        });
    }

    /// <summary>As Notepad saves it on a Chinese Windows.</summary>
    private static byte[] Gb18030(string text) =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text.ReplaceLineEndings("\r\n"));

    private static string Expected(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "Samples", Path.ChangeExtension(name, ".txt")));

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
