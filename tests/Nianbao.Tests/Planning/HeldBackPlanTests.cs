using System.Text;
using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

/// <summary>Drafts made without a report's own plan, beside what its office really planned; the shared reports are there on some machines only.</summary>
public class HeldBackPlanTests
{
    [Fact(Explicit = true)]
    public void Sets_drafts_against_what_the_offices_planned()
    {
        var table = new StringBuilder("| 单位 | 问题 | 本单位措施 | 草案也有 | 草案增加 | 草案没有 |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var report in PlanReports.Shared)
        {
            var year = report.PlanYear!.Value;
            var held = report with { PlanItems = [], Text = Without(report) };
            var plan = OfflineDrafter.Draft(held, PlanReports.Office(report));
            var problems = report.Problems.Select(problem => ProblemAnalysis.Of(report, problem)).ToList();
            var own = new OwnPlan(report, year);
            own.Assign(problems);
            foreach (var problem in problems)
            {
                var its = plan.Items.SelectMany(item => item.Measures).Where(measure => measure.ProblemIds.Contains(problem.Problem.Id)).ToList();
                var planned = own.For(problem);
                var (had, missed) = (planned.Where(sentence => its.Any(measure => Alike(sentence, measure))).ToList(), planned.Where(sentence => !its.Any(measure => Alike(sentence, measure))).ToList());
                var added = its.Where(measure => !planned.Any(sentence => Alike(sentence, measure)));
                table.AppendLine($"| {report.Office} | {problem.Problem.Id} {Short(report.Quote(problem.Problem.Title))} | {planned.Count} | {Cell(had)} | {string.Join('；', added.Select(measure => measure.Heading))} | {Cell(missed)} |");
            }

            table.AppendLine($"| {report.Office} | 不对应问题 | {own.Rest.Count} | – | – | {Cell([.. own.Rest])} |");
        }

        TestContext.Current.TestOutputHelper?.WriteLine(table.ToString());
    }

    // The plan's words blanked out, so that every other span still holds.
    private static string Without(Report report)
    {
        var text = report.Text.ToCharArray();
        foreach (var item in report.PlanItems)
        {
            text.AsSpan(item.Span.Start, item.Span.Length).Fill('　');
        }

        return new string(text);
    }

    // The terms of one measure of the library in both: the same thing is meant, however it is put.
    private static bool Alike(OwnSentence sentence, Measure measure)
    {
        var text = measure.Heading + "，" + measure.Action + measure.Outcome;
        return MeasureLibrary.Groups.SelectMany(group => group.Themes).SelectMany(theme => theme.Measures)
            .Any(template => ProblemAnalysis.Weigh(sentence.Text, template.Terms) >= 4 && ProblemAnalysis.Weigh(text, template.Terms) >= 4
                && Matter.Speaks(sentence.Text, text));
    }

    private static string Cell(List<OwnSentence> sentences) =>
        sentences.Count == 0 ? "–" : string.Join('；', sentences.Select(sentence => Short(sentence.Text)));

    private static string Short(string text) => text.Length <= 24 ? text : text[..24] + "…";
}
