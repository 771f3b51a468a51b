using System.Text;

namespace Nianbao.Tests.Workflow;

/// <summary>Small reports of fictitious offices.</summary>
internal static class SampleReports
{
    public static byte[] Of(string office, int year = 2025, int disputes = 126) => Encoding.UTF8.GetBytes(Text(office, year, disputes));

    public static string Text(string office, int year = 2025, int disputes = 126) => $"""
        {office}{year}年法治政府建设年度报告
        {year}年，{office}认真落实法治政府建设各项部署，现将有关情况报告如下。
        一、主要举措和成效
        （一）化解矛盾纠纷。全年排查矛盾纠纷{disputes}件，调解成功率达98%，开展普法讲座32场次，惠及群众2600余人次。
        （二）规范行政执法。现有持证执法人员17名，开展联合检查45次。
        二、存在的不足和原因
        一是执法人员业务能力不强，案卷制作不够规范。二是普法形式比较单一，对外来务工人员覆盖不够。
        三、{year + 1}年主要安排
        （一）加强执法培训。全年组织执法业务培训不少于4次。
        （二）丰富普法形式。针对外来务工人员开展专场普法。
        """;
}
