namespace Nianbao.Tests.Reading.Web;

/// <summary>What a site puts around an article, each in more than one manner.</summary>
internal static class SiteFrame
{
    public const string Top =
        """
        <div class="hd"><a href="/">网站首页</a><a href="/wza" title="x">无障碍浏览</a><a href="/m">手机版</a><form><input name="q" value="请输入关键字"></form></div>
        <div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; <a href="/fz">法治政府建设</a></div>
        """;

    public const string Controls =
        """
        <div class="xx"><span>来源：本站</span><span>发布时间：2020-03-05 09:30</span><span>浏览次数：<i id="hits">318</i>次</span><span>字体：[ <a>大</a> <a>中</a> <a>小</a> ]</span><a>打印本页</a><a>语音播报</a></div>
        """;

    public const string Share =
        """
        <div class="fx">分享到：<a>微信</a> <a>微博</a> <span aria-hidden="true">收藏本页</span></div><div class="m"><img src="ewm.png" alt="二维码"><p>扫一扫在手机打开当前页</p></div>
        """;

    public const string Neighbours =
        """
        <div class="pn"><p>上一篇：<a href="t1.html">关于2020年度重大行政决策事项目录的公示</a></p><p>下一篇：<a href="t3.html">没有了</a></p></div>
        """;

    public const string Attachments =
        """
        <div class="fj"><strong>相关附件：</strong><ul><li><a href="P1.docx">附件1.docx</a></li><li><a href="P2.pdf">附件2.pdf</a></li></ul></div>
        """;

    public const string Foot =
        """
        <div class="ft"><p><a href="/about">关于我们</a>|<a href="/map">网站地图</a>|<a href="/contact">联系我们</a></p>
        <p>主办：云桥区人民政府办公室　承办：云桥区数据局　网站标识码：0000000000</p><p>某ICP备00000000号-1　某公网安备 00000000000000号　版权所有，未经许可，不得转载。</p></div>
        """;

    /// <summary>Links with headlines that read like sentences and have figures.</summary>
    public static string Side { get; } =
        $"""
        <div class="r"><h3>热门文章</h3><ul>{string.Concat(Enumerable.Range(1, 15).Select(n =>
            $"<li><a href=\"t{n}.html\">一图读懂：第{n}批整治，办结{n * 11}件，满意率百分之百</a><span>03-{n:00}</span></li>"))}</ul></div>
        """;

    /// <summary>A list of other articles with the beginning of each, which is no link.</summary>
    public static string Abstracts { get; } =
        string.Concat(Enumerable.Range(1, 4).Select(n =>
            $"<div class=\"it\"><h4><a href=\"n{n}.html\">热门文章{n}</a></h4><p>一图读懂：本区召开第{n}次联席会议，通报办结案件{n * 37}件，要求各单位加强衔接，及时整改。</p></div>"));

    /// <summary>A window that opens when a person follows a link to another site.</summary>
    public const string Warning =
        """
        <div class="tc"><p>您访问的链接即将离开本站，是否继续？</p><button>继续访问</button><a>放弃</a></div>
        """;
}
