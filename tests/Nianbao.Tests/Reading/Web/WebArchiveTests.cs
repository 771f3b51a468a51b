using Nianbao.Reading;
using Nianbao.Tests.Reading.Formats;

namespace Nianbao.Tests.Reading.Web;

/// <summary>A page in an archive is read as the page alone is.</summary>
public class WebArchiveTests
{
    [Fact]
    [Backs(".mht", "Tables", "read")]
    [Backs(".mht", "Merged cells", "read")]
    public void Tables_are_rows_with_tabs() => Reads(
        "<table><tr><td colspan=2>合计</td><td>3</td></tr><tr><td rowspan=2>调解</td><td> 12 </td><td>件</td></tr><tr><td>5</td><td>次</td></tr></table>",
        "合计\t\t3\n调解\t12\t件\n\t5\t次");

    [Fact]
    [Backs(".mht", "Automatic numbering", "read")]
    public void Numbers_of_lists_are_written_out() => Reads(
        "<ol style='list-style-type: cjk-ideographic'><li>甲</li><li>乙</li></ol><p><span style='mso-list:Ignore'>（一）<span>&nbsp;</span></span>丙</p>",
        "一、甲\n二、乙\n（一）丙");

    [Fact]
    [Backs(".mht", "Hidden text", "left out")]
    public void Hidden_text_is_left_out() => Reads(
        "<style>.a{display:none}</style><p>看得见<span style='mso-hide:all'>藏1件</span><b class=a>藏2件</b><i hidden>藏3件</i></p>", "看得见");

    [Fact]
    [Backs(".mht", "Comments", "left out")]
    public void Comments_are_left_out() => Reads(
        "<p>正文<!-- 批注1件 --><span class=MsoCommentReference>[A1]</span></p><div style='mso-element:comment-list'><p>批注2件</p></div>", "正文");

    private static void Reads(string body, string read)
    {
        foreach (var base64 in (bool[])[false, true])
            Assert.Equal(read, FileReader.Read(PageMaker.Archive($"<html><body>{body}</body></html>", base64), "报告.mht"));
    }
}
