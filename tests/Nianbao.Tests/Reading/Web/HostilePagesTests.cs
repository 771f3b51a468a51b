using System.Text;
using Nianbao.Reading;

namespace Nianbao.Tests.Reading.Web;

/// <summary>Pages made to cost time, memory or the stack: each gives a text or a message within the limits.</summary>
public class HostilePagesTests
{
    private const int Megabyte = 1024 * 1024;

    public static TheoryData<string, string, string> Pages() => new()
    {
        { "<html><body>", "<div>", "报告.html" },
        { "<html><body>", "<i>", "报告.html" },
        { "<html><body>", "<p>1", "报告.html" },
        { "<html><body>", "<br>", "报告.html" },
        { "<html><body>", "<table><tr><td>", "报告.html" },
        { "<html><body><table><tr>", "<td colspan=1000 rowspan=65534>1", "报告.html" },
        { "<html><body>", "<ol><li>", "报告.html" },
        { "<html><body>", "<a><b><i><u><font>", "报告.html" },
        { "<html><body>", "&hellip;", "报告.html" },
        { "<html><body>", "&#x20000;&amp;", "报告.html" },
        { "<html><body>", "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "报告.html" },
        { "<html><body>", "<!--", "报告.html" },
        { "<html><body><p ", "a=1 ", "报告.html" },
        { "<html><body><svg>", "<g><![CDATA[", "报告.html" },
        { "<html><body><div class=title>", "<div class='title nav share' id=索引号>索引号，", "报告.html" },
        { "<html><body><select>", "<option>x", "报告.html" },
        { "<html><frameset>", "<frame>", "报告.html" },
        { "<html><style>", "@media screen{", "报告.html" },
        { "<html><style>", "a,", "报告.html" },
        { "<html><style>", ".a{display:none}", "报告.html" },
        { "<html><body>", "<style>i{display:none}</style><i>1</i>", "报告.html" },
        { "<html><body>办结12件，", "&#x20000;<i>", "报告.html" },
        { "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n", "--x\n\n\n", "报告.mht" },
        { "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n", "a:\n", "报告.mht" },
        { "MIME-Version: 1.0\nContent-Type: text/html", "; a=b", "报告.mht" },
        { "MIME-Version: 1.0\nContent-Type: text/html\n\n<html>", "<b>", "报告.mht" },
        { "", "[", "报告.md" },
        { "", "![", "报告.md" },
        { "", "[a](", "报告.md" },
        { "", "*", "报告.md" },
        { "", "> ", "报告.md" },
        { "", "<a", "报告.md" },
        { "", "<!--", "报告.md" },
        { "", "|", "报告.md" },
        { "", "# 一\n", "报告.md" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Twenty_megabytes_of_one_thing_end_in_time(string start, string repeated, string name) =>
        Ends(Repeated(start, repeated, FileLimits.MaxUploadBytes - Megabyte), name);

    /// <summary>Each font stays open, so that every paragraph opens all of them again.</summary>
    [Fact]
    public void Elements_that_are_opened_again_and_again_end_in_time()
    {
        var page = new StringBuilder("<html><body>");
        for (var font = 0; font < 20_000; font++)
            page.Append("<font size=").Append(font).Append('>');
        for (var paragraph = 0; paragraph < 20_000; paragraph++)
            page.Append("<p>1</p>");

        Ends(Encoding.UTF8.GetBytes(page.ToString()), "报告.html");
    }

    /// <summary>Each rule asks for every element's elements around it.</summary>
    [Fact]
    public void Rules_that_nearly_select_everything_end_in_time() =>
        Ends(Encoding.UTF8.GetBytes($"<html><style>{string.Concat(Enumerable.Repeat("p a i i i i i i i i i i{display:none}", 2_000))}</style><body>"
            + string.Concat(Enumerable.Repeat("<i>", 390)) + string.Concat(Enumerable.Repeat("<i>1</i>", 200_000))), "报告.html");

    [Fact]
    public void Parts_nested_ten_thousand_deep_end_in_time()
    {
        var archive = new StringBuilder("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b0\n\n");
        for (var depth = 0; depth < 10_000; depth++)
            archive.Append("--b").Append(depth).Append("\nContent-Type: multipart/related; boundary=b").Append(depth + 1).Append("\n\n");

        Ends(Encoding.UTF8.GetBytes(archive.ToString()), "报告.mht");
    }

    [Fact]
    public void Mails_nested_ten_thousand_deep_end_in_time() =>
        Ends(Repeated("MIME-Version: 1.0\n", "Content-Type: message/rfc822\n\n", 300_000), "报告.mht");

    [Fact]
    public void Text_below_the_deepest_level_is_kept()
    {
        var page = $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 3_000))}办结12件</body></html>";

        Assert.Equal("办结12件", FileReader.Read(Encoding.UTF8.GetBytes(page), "报告.html"));
    }

    private static byte[] Repeated(string start, string repeated, int length)
    {
        var piece = Encoding.UTF8.GetBytes(repeated);
        var bytes = new byte[length / piece.Length * piece.Length + Encoding.UTF8.GetByteCount(start)];
        var at = Encoding.UTF8.GetBytes(start, bytes);
        for (; at + piece.Length <= bytes.Length; at += piece.Length)
            piece.CopyTo(bytes, at);
        return bytes;
    }

    private static void Ends(byte[] bytes, string name) => Assert.NotEmpty(Bounded.Run(() =>
    {
        try
        {
            return FileReader.Read(bytes, name);
        }
        catch (ReportFormatException refused)
        {
            return refused.Message;
        }
    }));
}
