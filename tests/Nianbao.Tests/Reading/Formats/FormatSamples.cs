using System.Text;
using Nianbao.Tests.Reading.Formats.Docx;
using Nianbao.Tests.Reading.Ofd;
using Nianbao.Tests.Reading.Web;

namespace Nianbao.Tests.Reading.Formats;

/// <summary>A report in every format that is read or refused without another program, by file name.</summary>
internal static class FormatSamples
{
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static IReadOnlyDictionary<string, Func<string, byte[]>> All { get; } = new Dictionary<string, Func<string, byte[]>>
    {
        ["键入编号.docx"] = text => ReportDocx.Make(text, numbered: false).Build(),
        ["自动编号.docx"] = text => ReportDocx.Make(text, numbered: true).Build(),
        ["报告.txt"] = Encoding.UTF8.GetBytes,
        ["国标编码.txt"] = s_gb18030.GetBytes,
        ["报告.html"] = text => Encoding.UTF8.GetBytes(PageMaker.Site(text)),
        ["报告.mht"] = text => PageMaker.Archive(PageMaker.Site(text), base64: false),
        ["报告.md"] = text => Encoding.UTF8.GetBytes("# 报告\n\n| a | b |\n|---|---|\n| **1** | [2](x) |\n" + text),
        ["报告.ofd"] = text => OfdPages.Of(text, OfdVariant.Repeats).Build(),
        ["报告.rtf"] = Rtf,
        ["报告.doc"] = Ole,
        ["报告.odt"] = text => OfdFile.Zip([new("mimetype", "application/vnd.oasis.opendocument.text"), new("content.xml", $"<office:document-content>{text}</office:document-content>")]),
        ["报告.xml"] = text => Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument><w:t>{text}</w:t></w:wordDocument>"),
    };

    private static byte[] Rtf(string text) =>
        Encoding.ASCII.GetBytes($@"{{\rtf1\ansi\ansicpg936 {string.Concat(s_gb18030.GetBytes(text).Select(b => $@"\'{b:x2}"))}\par}}");

    /// <summary>A compound file's mark, its name for a Word document in the directory, and the text.</summary>
    private static byte[] Ole(string text)
    {
        var file = new byte[1536];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        Encoding.Unicode.GetBytes("WordDocument", file.AsSpan(1024));
        return [.. file, .. Encoding.Unicode.GetBytes(text)];
    }
}
