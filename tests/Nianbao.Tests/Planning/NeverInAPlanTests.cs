using System.Text.RegularExpressions;
using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

/// <summary>What no plan says, looked for in many plans without the guard's own words.</summary>
public partial class NeverInAPlanTests
{
    private static readonly string[] Temptations =
    [
        "确保行政诉讼零败诉，组织庭审旁听。", "全年行政检查不少于800次，处罚案件增长两成。", "增加执法编制，充实一线力量。", "增加普法经费，更新宣传栏。",
        "落实《法治社会建设实施纲要（2020—2025年）》，建设普法阵地。", "普法知晓率达到100%，开展入户宣讲。", "信访总量同比下降三成，开展积案会商。",
        "设定行政处罚事项，制定执法规章。", "复议纠错率控制在百分之五以内，规范文书。",
    ];

    private static readonly Lazy<IReadOnlyList<(Report Report, WorkPlan Plan, string[] Texts)>> LazyPlans = new(() => [.. Plans()]);

    [Fact]
    public void No_targets_for_inspections_penalties_cases_petitions_and_reviews() => Never(Target());

    [Fact]
    public void No_promise_of_everything() => Never(Everything());

    [Fact]
    public void No_posts_and_no_money_of_its_own() => Never(Means());

    [Fact]
    public void No_decision_that_is_not_a_sub_districts() => Never(Decision());

    [Fact]
    public void No_document_that_has_ended() => Never(Ended());

    [Fact]
    public void No_number_without_source()
    {
        foreach (var (report, _, texts) in LazyPlans.Value)
        {
            foreach (var number in texts.SelectMany(text => Number().Matches(text)).Select(match => match.Value))
            {
                Assert.True(report.Text.Contains(number, StringComparison.Ordinal), $"{report.Office}: {number}");
            }
        }
    }

    private static void Never(Regex words)
    {
        foreach (var (report, _, texts) in LazyPlans.Value)
        {
            // The measure that forbids such targets names them.
            Assert.All(texts, text => Assert.False(
                words.IsMatch(text.Replace("不把检查、处罚、案件和信访数量作为目标", "", StringComparison.Ordinal)), $"{report.Office}: {text}"));
        }
    }

    private static IEnumerable<(Report, WorkPlan, string[])> Plans()
    {
        var random = new Random(41);
        for (var turn = 0; turn < 240; turn++)
        {
            var office = InventedReports.Offices[turn % InventedReports.Offices.Length];
            var report = Tempted(InventedReports.Drawn(office, random, 1 + (turn % 6), 2019 + (turn % 9)), random);
            var plan = OfflineDrafter.Draft(report, InventedReports.Office(office));
            Assert.Empty(PlanGuard.Check(plan, report));
            var measures = plan.Items.SelectMany(item => item.Measures.SelectMany(measure => new[] { measure.Heading, measure.Action, measure.Outcome }));
            var section = PlanSection.Write(plan, report).Where(paragraph => !paragraph.IsHeading).Select(paragraph => paragraph.Text);
            yield return (report, plan, [plan.Opening, plan.Closing ?? "", .. plan.Items.Select(item => item.Heading), .. measures, .. section]);
        }
    }

    // The same report with a plan of its own that promises what it must not.
    private static Report Tempted(Report report, Random random)
    {
        var builder = new ReportBuilder(report.Office!, report.Year!.Value).Prose(report.Text[..report.Text.IndexOf('\n', StringComparison.Ordinal)]);
        foreach (var problem in report.Problems)
        {
            builder.Problem(report.Quote(problem.Title), report.Text[problem.Title.End..problem.Span.End].Trim());
        }

        return builder.Plans("（一）推进法治建设", string.Concat(random.GetItems(Temptations, 4))).Build();
    }

    [GeneratedRegex("(检查|处罚|罚款|案件|信访|复议|诉讼)[^，。；]{0,6}(不少于|不低于|不超过|控制在|增长|同比|下降[一二三四五六七八九十\\d])|罚没|(信访|复议|诉讼|案件)(总量|数量)")]
    private static partial Regex Target();

    [GeneratedRegex("100%|百分之百|百分百|零败诉|零复议|零投诉|全覆盖|零差错|杜绝|零事故")]
    private static partial Regex Everything();

    [GeneratedRegex("增加[^，。；]{0,6}(编制|经费|预算)|扩编|增编|加大[^，。；]{0,6}(经费|资金)")]
    private static partial Regex Means();

    [GeneratedRegex("作出(行政)?复议|设定行政(处罚|许可)|吊销|行政拘留|制定[^，。；]{0,4}规章")]
    private static partial Regex Decision();

    [GeneratedRegex("2021—2025|2020—2025|2023—2025|八五|十四五|三年行动计划")]
    private static partial Regex Ended();

    [GeneratedRegex("(?<![\\d])\\d+(?:余|多)?(?![\\d年月.])[个件次场人名份起%]?|[二两三四五六七八九十百千]+(?:余|多)?(?:次|场|件|起|份|人|名|家|户|成)")]
    private static partial Regex Number();
}
