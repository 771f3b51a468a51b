using System.Globalization;
using System.Net;
using System.Text;

namespace Nianbao.Tests.Reading.Web;

/// <summary>Puts a report's plain text on pages as government sites, browsers and Word make them.</summary>
internal static class PageMaker
{
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static string Navigation =>
        """
        <div class="top"><a href="/">网站首页</a> | <a href="/zwgk">政务公开</a> | <a href="/hdjl">互动交流</a> <input type="text" value="请输入关键字"><button>搜索</button></div>
        <ul class="nav"><li><a href="#">领导之窗</a></li><li><a href="#">机构职能</a></li><li><a href="#">法治政府建设</a></li></ul>
        <div class="breadcrumb">当前位置：<a href="/">首页</a> &gt; <a href="/xxgk">政府信息公开</a> &gt; <a href="#">法治政府建设年度报告</a></div>
        """;

    private static string Sidebar =>
        $"""
        <div class="sidebar"><h3>相关信息</h3><ul>{string.Concat(Enumerable.Range(1, 20).Select(n =>
            $"<li><a href=\"t{n}.html\">云桥区第{n}号乡镇2019年度法治政府建设情况报告，办理案件{n}件</a><span>2020-01-{n:00}</span></li>"))}</ul></div>
        """;

    private static string Foot =>
        """
        <div class="related"><h4>相关文档</h4><p><a href="#">一图读懂：云桥区法治政府建设年度报告，看这一张图就够了。</a></p></div>
        <div class="footer"><p>主办单位：云桥区人民政府办公室　承办单位：云桥区数据局</p><p>网站标识码：0000000000　某ICP备00000000号　某公网安备 00000000000000号</p>
        <p>地址：云桥区云桥路1号，邮编：000000。版权所有，未经许可不得转载。</p></div>
        <script>document.write("办结案件99件。");</script>
        """;

    /// <summary>A content system's page: the article in #zoom, a paragraph a p, the title above it.</summary>
    public static string Site(string text)
    {
        var (title, body) = Parts(text);
        return $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>{Encode(title)}_云桥区人民政府</title><style>.share{"{color:red}"}</style></head><body>
            {Navigation}
            <div class="main"><div class="left"><h1>{Encode(title)}</h1>
            <div class="info">发布时间：2020-01-15 字体：[<a>大</a> <a>中</a> <a>小</a>] <a>打印</a></div>
            <div id="zoom">{string.Concat(Blocks(body).Select(block => block is [var line] ? $"<p style=\"text-indent:2em\">&nbsp;&nbsp;&nbsp;&nbsp;{Encode(line)}</p>\n" : Table(block)))}</div>
            <div class="share">分享到：<a>微信</a><a>微博</a></div></div>
            {Sidebar}</div>{Foot}</body></html>
            """;
    }

    /// <summary>An old page: laid out with tables, all of the article in one cell, lines parted by br, wrapped source lines.</summary>
    public static string Layout(string text) =>
        $"""
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>政府信息公开</title></head><body>
        <table width=1000><tr><td colspan=2>{Navigation}</td></tr><tr><td width=200>{Sidebar}</td><td class="content">
        <table><tr><td><font size=3>{string.Join("<br>\r\n", text.Split('\n').Select(line => "&#12288;&#12288;" + Encode(line).Replace("\t", " &nbsp; ", StringComparison.Ordinal)))}</font></td></tr></table>
        </td></tr><tr><td colspan=2>{Foot}</td></tr></table></body></html>
        """;

    /// <summary>A page with sections, the article's parts in a div each, and no name that is known.</summary>
    public static string Sections(string text)
    {
        var parts = Blocks(text).Chunk(8).Select(blocks => $"<section>{string.Concat(blocks.Select(block =>
            block is [var line] ? $"<div><span>{Encode(line)}</span></div>" : Table(block)))}</section>");
        return $"""
            <!DOCTYPE html><html><body><header><nav><a>首页</a><a>公开</a></nav></header>
            {Navigation}<main><div class="x1"><div class="x2">{string.Concat(parts)}</div><div class="tools"><a>打印本页</a><a>关闭窗口</a></div></div>{Sidebar}</main>{Foot}</body></html>
            """;
    }

    /// <summary>What Word saves as a page: a class on every paragraph, conditional comments, empty o:p elements.</summary>
    public static string Word(string text) =>
        $"""
        <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
        <head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 11">
        <!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]--><title>旧标题</title></head>
        <body lang=ZH-CN><div class=Section1>{string.Concat(Blocks(text).Select(block => block is [var line]
            ? $"<p class=MsoNormal style='text-indent:32.0pt'><span style='font-family:仿宋_GB2312'>{Wrapped(line)}<span lang=EN-US><o:p></o:p></span></span></p>\r\n"
            : Table(block)))}</div></body></html>
        """;

    public static byte[] Gb18030(string page) => s_gb18030.GetBytes(page);

    /// <summary>The page as a browser's archive, with a frame of links and a picture beside it.</summary>
    public static byte[] Archive(string page, bool base64)
    {
        var bytes = s_gb18030.GetBytes(page.Replace("charset=\"utf-8\"", "charset=\"gb2312\"", StringComparison.Ordinal));
        var encoded = base64 ? Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks) : QuotedPrintable(bytes);
        return Encoding.ASCII.GetBytes($"""
            From: <Saved by a browser>
            Subject: =?utf-8?B?5oql5ZGK?=
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="----Part--1"

            ------Part--1
            Content-Type: text/html; charset="gb2312"
            Content-Transfer-Encoding: {(base64 ? "base64" : "quoted-printable")}
            Content-Location: https://www.example.gov.cn/t1.html

            {encoded}
            ------Part--1
            Content-Type: text/html; charset="utf-8"
            Content-Location: cid:frame@x

            <html><body><a>links</a></body></html>
            ------Part--1
            Content-Type: image/gif
            Content-Transfer-Encoding: base64

            R0lGODlhAQABAAAAACw=
            ------Part--1--

            """.ReplaceLineEndings("\r\n"));
    }

    /// <summary>The title, where the first line is one, and the rest.</summary>
    internal static (string Title, string Body) Parts(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end is > 0 and < 50 && text.AsSpan(0, end).IndexOfAny("。，") < 0 && text[..end].Contains("报告", StringComparison.Ordinal)
            ? (text[..end], text[(end + 1)..])
            : ("政务公开", text);
    }

    /// <summary>Lines; those with tabs that follow one another together, as a table.</summary>
    internal static IEnumerable<List<string>> Blocks(string text)
    {
        var table = new List<string>();
        foreach (var line in text.Split('\n').Append(""))
        {
            if (line.Contains('\t', StringComparison.Ordinal))
            {
                table.Add(line);
                continue;
            }

            if (table.Count > 0)
                yield return ["", .. table];
            table = [];
            if (line.Length > 0)
                yield return [line];
        }
    }

    internal static string Table(IEnumerable<string> rows) =>
        $"<table border=1>{string.Concat(rows.Skip(1).Select(row => $"<tr>{string.Concat(row.Split('\t').Select(cell => $"<td><p>{Encode(cell)}</p></td>"))}</tr>"))}</table>";

    internal static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Lines of the source end inside the Chinese text, as in what Word writes.</summary>
    private static string Wrapped(string line)
    {
        var text = new StringBuilder();
        for (var at = 0; at < line.Length; at++)
        {
            var breaks = at % 40 == 39 && line[at] >= '\u4E00' && line[at - 1] >= '\u4E00';
            text.Append(breaks ? "\r\n" : "").Append(Encode(line[at].ToString()));
        }

        return text.ToString();
    }

    private static string QuotedPrintable(byte[] bytes)
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var b in bytes)
        {
            var piece = b is > 32 and < 127 and not (byte)'=' ? ((char)b).ToString() : b == '\n' ? "\r\n" : b == '\r' ? "" : "=" + b.ToString("X2", CultureInfo.InvariantCulture);
            if (column + piece.Length > 75)
            {
                text.Append("=\r\n");
                column = 0;
            }

            text.Append(piece);
            column = b == '\n' ? 0 : column + piece.Length;
        }

        return text.ToString();
    }
}
