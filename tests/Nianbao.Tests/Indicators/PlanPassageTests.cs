using Nianbao.Indicators;
using Nianbao.Structure;

namespace Nianbao.Tests.Indicators;

/// <summary>A plan that stands at the end of the part on problems holds targets, as one with a part of its own does.</summary>
public class PlanPassageTests
{
    [Theory]
    [InlineData("下一步，我乡将重点做好以下工作：一是规范执法行为。案卷评查合格率达95%。二是建好阵地。法治院坝3个。")]
    [InlineData("2025年，我乡将从以下方面改进：一是规范执法行为，案卷评查合格率达95%；二是建好阵地，法治院坝3个。")]
    public void Figures_of_a_plan_among_the_problems_are_targets(string plan)
    {
        var report = StructureParser.Parse(
            "苇塘乡2024年法治政府建设年度报告\n一、主要做法和成效\n全年开展检查53次。\n二、存在的问题及下一步打算\n"
            + "主要表现在：一是执法力量不足，持证人员仅11名。二是宣传形式单一，受众只占30%。\n" + plan);

        var kinds = IndicatorScanner.Scan(report).Select(indicator => (indicator.Span.In(report.Text), indicator.Kind));

        Assert.Equal(
            [
                ("53次", IndicatorKind.Actual), ("11名", IndicatorKind.Actual), ("30%", IndicatorKind.Actual),
                ("95%", IndicatorKind.Target), ("3个", IndicatorKind.Target),
            ],
            kinds);
    }
}
