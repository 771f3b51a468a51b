using System.Globalization;
using System.Text;

namespace Nianbao.Tests.Cost;

/// <summary>Reports of a fictitious office with a given number of figures.</summary>
internal static class FigureReports
{
    private static readonly string[] s_places = ["东桥", "西岭", "南湾", "北坡", "河口", "枣园", "石桥", "柳林", "新塘", "古渡"];

    public static byte[] Of(string office, int year, int figures)
    {
        var lines = Enumerable.Range(0, figures).Select(n => string.Create(
            CultureInfo.InvariantCulture, $"{s_places[n % s_places.Length]}社区开展普法讲座{n + 3}场。"));
        return Encoding.UTF8.GetBytes($"""
            {office}{year}年法治政府建设年度报告
            一、主要举措和成效
            （一）普法宣传。{string.Concat(lines)}
            二、存在的不足和原因
            一是执法人员业务能力不强，案卷制作不够规范。二是普法形式比较单一，对外来务工人员覆盖不够。三是合同送审不及时。
            三、{year + 1}年主要安排
            （一）加强执法培训。组织执法人员学习案卷制作规范。
            （二）丰富普法形式。针对外来务工人员开展专场普法。
            """);
    }
}
