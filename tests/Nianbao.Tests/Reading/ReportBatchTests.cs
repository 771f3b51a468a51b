using System.Text;
using Nianbao.Reading;
using Nianbao.Reading.Batches;
using Nianbao.Tests.Reading.Formats;

namespace Nianbao.Tests.Reading;

public class ReportBatchTests
{
    private static readonly byte[] Report = Encoding.UTF8.GetBytes("青禾街道2025年法治政府建设年度报告");

    static ReportBatchTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-8")]
    [InlineData(null)]
    [Backs(".zip", "Chinese names in GB18030 and UTF-8", "read")]
    public void Names_are_read_with_the_flag_and_without(string? encoding)
    {
        var names = encoding is null ? null : new UnflaggedEncoding(Encoding.GetEncoding(encoding));
        using var batch = ReportBatch.Open(ZipFileBytes.Of(names, ("报送/青禾街道/年报.docx", Report), ("乙.txt", Report)), "某批.zip");

        Assert.Equal(["某批.zip/报送/青禾街道/年报.docx", "某批.zip/乙.txt"], batch!.Entries.Select(entry => entry.Name));
    }

    [Fact]
    [Backs(".zip", "System and lock files", "left out")]
    public void What_systems_and_editors_leave_behind_is_no_file()
    {
        using var batch = ReportBatch.Open(
            ZipFileBytes.Of(
                ("报送/", []), ("__MACOSX/._甲.txt", Report), (".DS_Store", Report), ("报送/Thumbs.db", Report),
                ("报送/~$甲.docx", Report), ("报送/甲.txt", Report)),
            "某批.zip");

        Assert.Equal("某批.zip/报送/甲.txt", Assert.Single(batch!.Entries).Name);
    }

    [Theory]
    [InlineData("../../甲.txt", "甲.txt")]
    [InlineData("/etc/甲.txt", "etc/甲.txt")]
    [InlineData(@"青禾街道\甲.txt", "青禾街道/甲.txt")]
    [InlineData("甲\r\n\u0007.txt", "甲.txt")]
    [InlineData("C:/甲.txt", "C:/甲.txt")]
    public void A_name_is_only_a_name(string name, string expected)
    {
        using var batch = ReportBatch.Open(ZipFileBytes.Of((name, Report)), "批.zip");

        Assert.Equal($"批.zip/{expected}", Assert.Single(batch!.Entries).Name);
    }

    [Fact]
    public void Two_files_of_one_name_are_told_apart()
    {
        using var batch = ReportBatch.Open(ZipFileBytes.Of(("甲.txt", Report), ("../甲.txt", Report)), "批.zip");

        Assert.Equal(["批.zip/甲.txt", "批.zip/甲（2）.txt"], batch!.Entries.Select(entry => entry.Name));
    }

    [Fact]
    public void A_document_that_is_a_zip_is_no_batch()
    {
        Assert.Null(ReportBatch.Open(ZipFileBytes.Of(("[Content_Types].xml", Report), ("word/document.xml", Report)), "报告.docx"));
        Assert.Null(ReportBatch.Open(ZipFileBytes.Of(("OFD.xml", Report)), "报告"));
        Assert.Null(ReportBatch.Open(ZipFileBytes.Of(("mimetype", Report), ("content.xml", Report)), "报告.zip"));
        Assert.Null(ReportBatch.Open(ZipFileBytes.Of(("something.xml", Report)), "报告.docx"));
        Assert.Null(ReportBatch.Open(Report, "报告.zip"));
        Assert.Null(ReportBatch.Open(default, "空.zip"));
    }

    [Fact]
    [Backs(".zip", "Password", "reported")]
    public void A_password_is_reported_for_the_whole_or_for_the_file_that_has_one()
    {
        var one = ZipFileBytes.Of(("甲.txt", Report));
        Refused(FileFault.Encrypted, "设了密码", () => ReportBatch.Open(ZipFileBytes.Encrypted(one, 0), "批.zip"));

        using var batch = ReportBatch.Open(ZipFileBytes.Encrypted(ZipFileBytes.Of(("甲.txt", Report), ("乙.txt", Report)), 1), "批.zip");
        Assert.Equal(Report, batch!.Entries[0].Unpack().ToArray());
        Refused(FileFault.Encrypted, "“乙.txt”设了密码", () => batch.Entries[1].Unpack());
    }

    [Fact]
    [Backs(".zip", "Nested archives", "reported")]
    public void An_archive_in_the_archive_is_reported_alone()
    {
        var inner = ZipFileBytes.Of(("甲.txt", Report));
        using var batch = ReportBatch.Open(ZipFileBytes.Of(("里.zip", inner), ("乙.txt", Report), ("丙.rar", "Rar!\x1A\x07\0"u8.ToArray())), "批.zip");

        Refused(FileFault.Unsupported, "压缩包里的压缩包", () => batch!.Entries[0].Unpack());
        Assert.Equal(Report, batch!.Entries[1].Unpack().ToArray());
        Refused(FileFault.Unsupported, "压缩包", () => FileReader.Read(batch.Entries[2].Unpack(), batch.Entries[2].Name));
    }

    [Fact]
    [Backs(".zip", "Too many, too large, packed too tightly", "reported")]
    public void Limits_are_kept()
    {
        var many = Enumerable.Range(0, 201).Select(n => ($"{n}.txt", Report)).ToArray();
        Refused(FileFault.TooLarge, "200份", () => ReportBatch.Open(ZipFileBytes.Of(many), "批.zip"));
        Refused(FileFault.Empty, "没有文件", () => ReportBatch.Open(ZipFileBytes.Of((".DS_Store", Report)), "批.zip"));

        var zeros = new byte[15 << 20];
        using var bomb = ReportBatch.Open(ZipFileBytes.Of(("零.txt", zeros), ("大.txt", new byte[21 << 20])), "批.zip");
        Refused(FileFault.TooLarge, "过大", () => bomb!.Entries[0].Unpack());
        Refused(FileFault.TooLarge, "20MB", () => bomb!.Entries[1].Unpack());

        var total = Enumerable.Range(0, 30).Select(n => ($"{n}.txt", zeros)).ToArray();
        Refused(FileFault.TooLarge, "400MB", () => ReportBatch.Open(ZipFileBytes.Of(total), "批.zip"));
    }

    [Fact]
    [Backs(".zip", "Damage", "reported")]
    public void Damage_is_reported_for_the_whole_or_for_the_file_that_has_it()
    {
        var whole = ZipFileBytes.Of(("甲.txt", Report), ("乙.txt", Report));
        Refused(FileFault.Broken, "打不开", () => ReportBatch.Open(whole.AsMemory(0, whole.Length - 30), "批.zip"));

        whole[45] ^= 0x55;
        using var batch = ReportBatch.Open(whole, "批.zip");
        Refused(FileFault.Broken, "取不出来", () => batch!.Entries[0].Unpack());
        Assert.Equal(Report, batch!.Entries[1].Unpack().ToArray());
    }

    /// <summary>Five thousand zips of reports with damaged bytes; then every thousandth byte is the last one.</summary>
    [Fact]
    public void Random_damage_ends_in_a_file_or_a_message()
    {
        var text = Encoding.UTF8.GetBytes(TwelveReports.Start("tinglan-2024"));
        var whole = ZipFileBytes.Of(("甲.txt", Report), ("报送/乙.txt", text), ("里.zip", ZipFileBytes.Of(("丙.txt", Report))), ("丁.md", text));

        Assert.InRange(MutatedFiles.Read(whole, "批.zip", 5_000, ReadAll), 500, 5_000);
        for (var length = 1_000; length < whole.Length; length += 1_000)
            Assert.Throws<ReportFormatException>(() => ReadAll(whole.AsMemory(0, length), "批.zip"));
    }

    /// <summary>What was read of the files, or the messages; a file that is no batch is read as one report.</summary>
    private static string ReadAll(ReadOnlyMemory<byte> bytes, string name)
    {
        using var batch = ReportBatch.Open(bytes, name);
        return batch is null ? FileReader.Read(bytes, name) : string.Join('\n', batch.Entries.Select(entry =>
        {
            try
            {
                return FileReader.Read(entry.Unpack(), entry.Name);
            }
            catch (ReportFormatException refused)
            {
                return refused.Message;
            }
        }));
    }

    private static void Refused(FileFault fault, string said, Func<object?> open)
    {
        var refused = Assert.Throws<ReportFormatException>(() => { open(); });
        Assert.Equal(fault, refused.Fault);
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    /// <summary>An encoding that a zip writer does not take for UTF-8, so that it sets no flag.</summary>
    private sealed class UnflaggedEncoding(Encoding encoding) : Encoding
    {
        public override int CodePage => 437;

        public override int GetByteCount(char[] chars, int index, int count) => encoding.GetByteCount(chars, index, count);

        public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
            encoding.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

        public override int GetCharCount(byte[] bytes, int index, int count) => encoding.GetCharCount(bytes, index, count);

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
            encoding.GetChars(bytes, byteIndex, byteCount, chars, charIndex);

        public override int GetMaxByteCount(int charCount) => encoding.GetMaxByteCount(charCount);

        public override int GetMaxCharCount(int byteCount) => encoding.GetMaxCharCount(byteCount);
    }
}
