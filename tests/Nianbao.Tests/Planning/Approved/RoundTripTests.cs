using Nianbao.Documents;
using Nianbao.Planning;
using Nianbao.Planning.Approved;
using Nianbao.Reading;

namespace Nianbao.Tests.Planning.Approved;

/// <summary>A draft that is approved as it is: what was written into the document is what is read back.</summary>
public class RoundTripTests
{
    [Fact]
    public void Every_measure_of_every_drafted_plan_is_read_back_with_its_terms_and_its_problems() => Assert.All(PlanReports.Corpus, report =>
    {
        var plan = OfflineDrafter.Draft(report, PlanReports.Office(report));

        var read = ApprovedPlanReader.Read(FileReader.Read(PlanDocument.Write(plan, report, 1), "定稿.docx"));

        Assert.Equal(plan.Title, read.Title);
        Assert.Equal(plan.Year, read.Year);
        Assert.Equal(plan.Office, read.Office);
        Assert.False(read.IsReport);
        var expected = plan.Items.SelectMany(item => item.Measures.Select(measure => (Item: item.Heading, Measure: measure))).ToList();
        Assert.Equal(expected.Select(pair => (pair.Item, pair.Measure.Heading)), read.Measures.Select(measure => (measure.Item, measure.Heading)));
        foreach (var ((_, measure), found) in expected.Zip(read.Measures))
        {
            Assert.Equal(Bare(measure.Action), Bare(found.Action));
            Assert.Equal(new ClosingTerms(measure.Lead, string.Join('、', measure.Support), measure.Deadline, measure.Outcome.TrimEnd('。')), found.Terms);
            Assert.Equal(
                report.Problems.Where(problem => measure.ProblemIds.Contains(problem.Id)).Select(problem => Bare(report.Quote(problem.Title))),
                found.Problems.Select(Bare));
            Assert.Equal(measure.ProblemIds.Count == 0, found.IsStanding);
        }

        var (reference, stated) = ApprovedReference.Of(read, plan.Office, plan.Year, report);
        Assert.Same(report, stated);
        Assert.Equal(
            expected.Select(pair => string.Join(' ', pair.Measure.ProblemIds.Order())),
            reference.Items.Select(item => string.Join(' ', item.Measures[0].ProblemIds.Order())));
    });

    // Word folds blanks and line breaks.
    private static string Bare(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
