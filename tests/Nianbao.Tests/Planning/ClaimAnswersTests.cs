using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

/// <summary>Every claim and cause of every problem is answered by a measure that speaks of it.</summary>
public class ClaimAnswersTests
{
    private static IEnumerable<Report> Reports => PlanReports.Corpus.Concat(PlanReports.Shared);

    [Fact]
    public void A_claim_is_where_the_report_says_it()
    {
        foreach (var report in Reports)
        {
            foreach (var claim in report.Problems.SelectMany(problem => ProblemAnalysis.Of(report, problem).Claims))
            {
                Assert.Equal(claim.Text, PlainWords.Normalize(report.Quote(claim.Span)));
            }
        }
    }

    [Fact]
    public void Every_claim_is_answered_and_nearly_every_one_in_words_that_it_shares()
    {
        var (claims, spoken, inOwnWords) = (0, 0, 0);
        foreach (var report in Reports)
        {
            var plan = OfflineDrafter.Draft(report, PlanReports.Office(report));
            var measures = plan.Items.SelectMany(item => item.Measures).ToList();
            foreach (var problem in report.Problems)
            {
                foreach (var claim in ProblemAnalysis.Of(report, problem).Claims)
                {
                    var answer = new ClaimAnswer(problem.Id, report.Quote(claim.Span));
                    var its = measures.Where(measure => measure.Answers.Contains(answer)).ToList();
                    Assert.True(its.Count > 0, $"{report.Office}: {answer}");
                    Assert.All(its, measure => Assert.Contains(problem.Id, measure.ProblemIds));
                    if (!claim.IsTitle)
                    {
                        claims++;
                        spoken += its.Any(measure => Matter.Speaks(claim, Text(measure))) ? 1 : 0;
                        inOwnWords += claim.Phrase is null || its.Any(measure =>
                            Matter.Speaks(claim.Text, Text(measure).Replace(claim.Phrase, "，", StringComparison.Ordinal))) ? 1 : 0;
                    }
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{claims} claims, all answered; spoken of {(double)spoken / claims:P1}, without being named {(double)inOwnWords / claims:P1}");
        Assert.InRange((double)spoken / claims, 0.97, 1);
    }

    [Fact]
    public void A_claim_that_the_library_does_not_know_is_still_named()
    {
        var report = new ReportBuilder("青禾街道", 2026).Problem("综合执法力量薄弱", "执法人员不足，无人机巡飞航线规划不足。").Build();
        var plan = OfflineDrafter.Draft(report, InventedReports.Office("青禾街道"));

        Assert.Contains(
            plan.Items.SelectMany(item => item.Measures),
            measure => measure.Answers.Any(answer => answer.Claim == "无人机巡飞航线规划不足")
                && Text(measure).Contains("无人机巡飞航线规划", StringComparison.Ordinal));
    }

    private static string Text(Measure measure) => measure.Heading + "，" + measure.Action + measure.Outcome;
}
