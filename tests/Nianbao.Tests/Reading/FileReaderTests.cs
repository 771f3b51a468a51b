using System.IO.Compression;
using System.Text;
using Nianbao.Reading;
using Nianbao.Tests.Reading.Formats;

namespace Nianbao.Tests.Reading;

public class FileReaderTests
{
    private static readonly byte[] s_ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[] s_png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13];

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\u3000\t\n")]
    [InlineData("\uFEFF")]
    public void A_file_without_text_is_empty(string text) =>
        Refuses(FileFault.Empty, "是空的", Encoding.UTF8.GetBytes(text), "云溪镇/报告.txt");

    [Fact]
    public void A_file_of_zero_bytes_only_is_broken() =>
        Refuses(FileFault.Broken, "没有传完整", new byte[4096], "报告.docx");

    [Theory]
    [InlineData(@"{\rtf1\ansi\deff0 text}", "RTF")]
    [InlineData("GIF89a......", "图片")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>", "XML")]
    [InlineData("Rar!\u001A\u0007\0", "压缩包")]
    public void Another_kind_of_file_is_named_whatever_it_is_called(string content, string said) =>
        Refuses(FileFault.Unsupported, said, Encoding.UTF8.GetBytes(content), "报告.txt");

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><body><a href='a'> </a><script>load()</script></body></html>")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related")]
    public void A_page_without_text_is_named(string content) =>
        Refuses(FileFault.Empty, "网页", Encoding.UTF8.GetBytes(content), "报告.txt");

    [Fact]
    public void A_mail_is_no_page() =>
        Refuses(FileFault.Unsupported, "邮件", "From: a@b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n见附件\n--x--"u8.ToArray(), "报告.mht");

    [Fact]
    public void A_picture_renamed_txt_is_a_picture() => Refuses(FileFault.Unsupported, "图片", s_png, "报告.txt");

    [Theory]
    [InlineData("OFD.xml", FileFault.Broken, "OFD")]
    [InlineData("xl/workbook.xml", FileFault.Unsupported, "不是文字文档")]
    [InlineData("报告.docx", FileFault.Unsupported, "压缩包")]
    public void Another_kind_of_zip_is_named(string entry, FileFault fault, string said) =>
        Refuses(fault, said, Zip(entry), "报告.zip");

    [Fact]
    public void A_zip_without_a_document_that_is_called_docx_is_broken() =>
        Refuses(FileFault.Broken, "打不开", Zip("something.xml"), "报告.docx");

    [Fact]
    public void A_docx_cut_short_is_broken()
    {
        var whole = new DocxFile { Body = DocxFile.P("文字") }.Build();

        Refuses(FileFault.Broken, "没有传完整", whole[..(whole.Length / 2)], "报告.docx");
    }

    [Fact]
    public void Noise_called_docx_is_broken()
    {
        var noise = new byte[3000];
        new Random(1).NextBytes(noise);

        Refuses(FileFault.Broken, "损坏", noise, "报告.docx");
        Refuses(FileFault.Unsupported, "不是能读取的文字文件", noise, "报告.txt");
    }

    [Fact]
    public void An_old_Word_file_is_to_be_saved_as_docx() =>
        Refuses(FileFault.Unsupported, "“另存为”.docx", Ole("WordDocument"), "报告.wps");

    [Fact]
    public void A_table_or_a_mail_in_the_same_container_is_no_document() =>
        Refuses(FileFault.Unsupported, "不是文字文档", Ole("Workbook"), "报告.xls");

    [Fact]
    [Backs(".docx", "Password", "reported")]
    public void A_docx_under_a_password_is_encrypted() =>
        Refuses(FileFault.Encrypted, "去掉密码", Ole("EncryptedPackage"), "报告.docx");

    [Fact]
    public void A_doc_under_a_password_is_encrypted()
    {
        var doc = Ole("WordDocument");
        (doc[512], doc[513], doc[523]) = (0xEC, 0xA5, 0x01);

        Refuses(FileFault.Encrypted, "去掉密码", doc, "报告.doc");
    }

    [Fact]
    public void Fifty_megabytes_are_too_large_and_the_limit_is_named() =>
        Refuses(FileFault.TooLarge, "20MB", new byte[50 * 1024 * 1024], "报告.txt");

    [Fact]
    public void A_text_longer_than_any_report_is_too_large() =>
        Refuses(FileFault.TooLarge, "100万字", Encoding.UTF8.GetBytes(new string('法', FileLimits.MaxTextCharacters + 1)), "报告.txt");

    [Fact]
    public void Words_lock_file_is_explained() =>
        Refuses(FileFault.Unsupported, "临时文件", new byte[162], "云溪镇/~$报告.docx");

    [Fact]
    public void Content_decides_not_the_ending()
    {
        var docx = new DocxFile { Body = DocxFile.P("办结12件") }.Build();

        Assert.Equal("办结12件", FileReader.Read(docx, "报告.txt"));
        Assert.Equal("办结12件", FileReader.Read(docx, "报告"));
        Assert.Equal("办结12件", FileReader.Read("办结12件"u8.ToArray(), "报告.docx"));
        Assert.Equal("办结12件", FileReader.Read("办结12件"u8.ToArray(), "报告.log"));
    }

    [Fact]
    public void A_message_names_the_file_without_its_folders_and_control_characters()
    {
        var failure = Assert.Throws<ReportFormatException>(
            () => FileReader.Read(ReadOnlyMemory<byte>.Empty, "东区/云溪镇/报\n告" + new string('长', 200) + ".txt"));

        Assert.StartsWith("文件“报告长", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
        Assert.InRange(failure.Message.Length, 1, 200);
    }

    private static void Refuses(FileFault fault, string said, byte[] content, string name)
    {
        var failure = Assert.Throws<ReportFormatException>(() => FileReader.Read(content, name));
        Assert.Equal(fault, failure.Fault);
        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
        Assert.Contains("报告", failure.Message, StringComparison.Ordinal);
    }

    private static byte[] Zip(string entry)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry(entry);
        return stream.ToArray();
    }

    /// <summary>The bones of a compound file: its signature, and a directory with one entry in the second sector.</summary>
    private static byte[] Ole(string stream)
    {
        var file = new byte[2048];
        s_ole.CopyTo(file, 0);
        Encoding.Unicode.GetBytes(stream).CopyTo(file, 1024);
        return file;
    }
}
