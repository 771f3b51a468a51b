using static Nianbao.Tests.Reading.Web.PageMaker;

namespace Nianbao.Tests.Reading.Web;

/// <summary>Puts a report on pages built in the manners of the content systems that government sites use.</summary>
internal static class SitePages
{
    public static IReadOnlyDictionary<string, Func<string, string>> All { get; } = new Dictionary<string, Func<string, string>>
    {
        ["fields above, comments around the article"] = text => Page(text, SiteFrame.Top + Fields()
            + $"<div class=\"bt\"><h2>{Title(text)}</h2>{SiteFrame.Controls}</div><div class=\"wz-nr\"><!--X.content.begin-->{Paragraphs(text)}<!--X.content.end--></div>"
            + SiteFrame.Attachments + SiteFrame.Share + SiteFrame.Foot),
        ["controls in the same box"] = text => Page(text, SiteFrame.Top
            + $"<div class=\"main\"><div class=\"nr\"><h1>{Title(text)}</h1>{SiteFrame.Controls}<div class=\"view TRS_UEDITOR\">{Paragraphs(text)}</div>{SiteFrame.Attachments}{SiteFrame.Neighbours}{SiteFrame.Share}</div>{SiteFrame.Side}</div>{SiteFrame.Foot}"),
        ["one cell of an old layout"] = text => Page(text,
            $"<table width=980><tr><td>{SiteFrame.Top}</td></tr><tr><td><table><tr><td class=b1>{Title(text)}</td></tr><tr><td>{SiteFrame.Controls}</td></tr><tr><td class=b12c>{Paragraphs(text)}</td></tr>"
            + $"<tr><td align=right>【<a>打印</a>】【<a>关闭窗口</a>】</td></tr><tr><td>{SiteFrame.Neighbours}</td></tr></table></td><td>{SiteFrame.Side}</td></tr><tr><td>{SiteFrame.Foot}</td></tr></table>"),
        ["lines parted by br beside the controls"] = text => Page(text,
            $"{SiteFrame.Top}<div class=\"c\"><h1>{Title(text)}</h1>来源：本站　发布时间：2020-03-05　浏览次数：318次　字体：<a>大</a><a>中</a><a>小</a><br>{Lines(text, "<br/>\n")}<br>【<a>打印本页</a>】【<a>关闭窗口</a>】<br>责任编辑：陈某</div>{SiteFrame.Foot}"),
        ["paragraphs without a box"] = text => Page(text,
            $"{SiteFrame.Top}<h1>{Title(text)}</h1>{SiteFrame.Controls}{Paragraphs(text)}<p>责任编辑：陈某</p><p>上一篇：<a>关于2020年度目录的公示</a></p><p>下一篇：<a>没有了</a></p>{SiteFrame.Share}{SiteFrame.Foot}"),
        ["sections and an aside"] = text => Page(text,
            $"<header>{SiteFrame.Top}</header><main><article><header><h1>{Title(text)}</h1>{SiteFrame.Controls}</header>{Paragraphs(text)}<footer>责任编辑：陈某</footer></article><aside>{SiteFrame.Side}{SiteFrame.Abstracts}</aside></main><footer>{SiteFrame.Foot}</footer>"),
        ["a list of abstracts beside"] = text => Page(text,
            $"{SiteFrame.Top}<div class=\"l\"><h1>{Title(text)}</h1><div class=\"x\">{Paragraphs(text)}</div></div><div class=\"r2\">{SiteFrame.Abstracts}</div>{SiteFrame.Neighbours}{SiteFrame.Foot}"),
        ["windows and tabs that a style sheet hides"] = text => Page(text,
            $"{SiteFrame.Top}<div class=\"tab\">{SiteFrame.Abstracts}</div><div class=\"tab on\"><h1>{Title(text)}</h1>{Paragraphs(text)}<p class=\"tip\">留言须知：请文明留言。</p></div><div class=\"tc-box\">{SiteFrame.Warning}</div>{SiteFrame.Foot}",
            "/* tabs */ .tab,.tc-box{display:none}.tab.on{display:block}@media print{.on{display:none}} .on>p.tip{visibility:hidden}"),
        ["a window that a script hides"] = text => Page(text,
            $"{SiteFrame.Top}<div id=\"UCAP-CONTENT\">{Paragraphs(text)}<p>责任编辑：陈某</p></div>{SiteFrame.Warning}{SiteFrame.Share}{SiteFrame.Foot}"),
        ["a page that a script shows when it is whole"] = text => Page(text,
            $"{SiteFrame.Top}<div id=\"zoomcon\">{Paragraphs(text)}</div>{SiteFrame.Side}{SiteFrame.Foot}", "body{display:none !important}"),
        ["spans as Word left them"] = text => Page(text,
            $"{SiteFrame.Top}<div class=\"wrap\"><div class=\"title\">{Title(text)}</div>{SiteFrame.Controls}<div class=\"txt\"><div class=\"Custom_UnionStyle\">{Spans(text)}</div></div></div>{SiteFrame.Neighbours}{SiteFrame.Foot}"),
        ["a preformatted text"] = text => Page(text, $"{SiteFrame.Top}<center>{Title(text)}</center>{SiteFrame.Controls}<pre>{Encode(text)}</pre>{SiteFrame.Neighbours}{SiteFrame.Foot}"),
        ["paragraphs in boxes of boxes"] = text => Page(text,
            $"{SiteFrame.Top}<div class=\"b\"><div>{string.Concat(Blocks(text).Chunk(5).Select(part => $"<div><div>{Set(part)}</div></div>"))}</div>{SiteFrame.Attachments}{SiteFrame.Share}</div>{SiteFrame.Side}{SiteFrame.Foot}"),
    };

    private static string Page(string text, string body, string style = "body{margin:0}") =>
        $"""
        <!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="云桥区人民政府"><title>{Title(text)}_云桥区人民政府</title>
        <style type="text/css">{style}</style><script>var hits = "办结99件，";</script></head><body>{body}</body></html>
        """;

    /// <summary>Who published what, as a list of terms.</summary>
    private static string Fields() =>
        """
        <div class="sy"><ul><li><b>索引号：</b>000000/2020-00001</li><li><b>主题分类：</b>其他</li><li><b>公开方式：</b>主动公开</li></ul></div>
        """;

    private static string Title(string text) => Encode(Parts(text).Title);

    private static string Paragraphs(string text) => Set(Blocks(text));

    private static string Set(IEnumerable<List<string>> blocks) => string.Concat(blocks.Select(block =>
        block is [var line] ? $"<p style=\"text-indent: 2em;\">　　{Encode(line)}</p>\n" : Table(block)));

    private static string Lines(string text, string end) => string.Join(end, Blocks(text).Select(block => block is [var line] ? "　　" + Encode(line) : Table(block)));

    private static string Spans(string text) => string.Concat(Blocks(text).Select(block => block is [var line]
        ? $"<p class=\"MsoNormal\" style=\"text-indent:32pt;mso-char-indent-count:2\"><span style=\"mso-spacerun:'yes';font-family:仿宋_GB2312\">{string.Concat(line.Chunk(7).Select(part => $"<font face=\"仿宋\">{Encode(new string(part))}</font>"))}</span><o:p></o:p></p>"
        : Table(block)));
}
