using CsCheck;
using Nianbao.Checks;
using Nianbao.Text;

namespace Nianbao.Tests.Checks;

public class CheckPropertyTests
{
    private const int Count = 6000;

    // Pieces that mean something to the rules, so that random texts reach into every branch.
    private static readonly string[] Pieces =
    [
        "青禾街道2025年法治政府建设年度报告\n", "一、主要举措和成效\n", "二、存在的不足和原因\n", "三、第一责任人履职情况\n", "四、2026年主要安排\n", "一是", "二是", "三是", "(一)", "1.",
        "以下两个方面：", "截至11月底", "1—10月", "2024年，", "2025年以来", "其中", "、", "，", "。", "；", "：", "\n", "\t", "（", "）", "(", ")", "“", "”", "《", "》", "\"",
        "排查纠纷", "调处率", "成功", "办结", "100%", "96%以上", "208起", "200件", "360余件", "12余次", "约5%", "五万余人次", "由12家增至15家", "增长", "提高8%", "3个百分点",
        "个百分比", "共", "正在化解", "余", "分别为", "占", "全覆盖", "法律顾问", "缺乏", "不够", "意识不强", "创建", "省级", "《法治政府建设实施纲要（2022—2025年）》", "（2021-", "八五普法",
        "作出行政复议", "增加编制", "处罚不少于", "云岭镇坚持", "柳溪街道办事处", "13812345678", "31010119900307123", "X", "社区矫正对象", "王建国", "书记陈志远同志", "与", "李秀英", "纠纷",
        "99999999999999999999999999", "0", "％", "\0", "\ud800", "😀", "2024年1月16日",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 100].Select(string.Concat),
        Gen.String[0, 200]);

    [Fact]
    public void Any_text_gives_findings_that_lie_within_it()
    {
        var codes = new HashSet<string>();
        SeededTexts.ForEach(Texts, 7, Count, text =>
        {
            var whole = new TextSpan(0, text.Length);
            var findings = ReportChecks.Run(Report.Parse(text));
            Assert.All(findings, finding => Assert.True(finding.Span.Length >= 0 && whole.Contains(finding.Span), $"{finding}"));
            Assert.All(findings, finding => Assert.EndsWith("。", finding.Message.TrimEnd('）'), StringComparison.Ordinal));
            codes.UnionWith(findings.Select(finding => finding.Code));
        });

        // The pieces must reach the rules, or the test shows nothing.
        Assert.True(codes.Count >= 16, string.Join(' ', codes.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("全年排查纠纷250起，成功调处225起，调处率96%，")]
    [InlineData("其中合同12件、其中文件13件、")]
    [InlineData("主要有两个方面：一是宣传面窄")]
    [InlineData("柳溪街道坚持云岭镇党委与王建国")]
    [InlineData("《法治政府建设实施纲要（2022—2025年")]
    [InlineData("一是缺乏法律顾问，法律顾问全覆盖100%二是")]
    [InlineData("截至11月2024年，")]
    public void Repeating_a_piece_does_not_blow_up(string piece)
    {
        var text = "青禾街道2025年法治政府建设年度报告\n二、存在的不足和原因\n" + string.Concat(Enumerable.Repeat(piece, 20_000));

        Assert.NotNull(ReportChecks.Run(Report.Parse(text)));
    }
}
