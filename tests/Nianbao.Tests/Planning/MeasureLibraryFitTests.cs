using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

/// <summary>Problems as offices write them find the theme that an experienced reader would file them under.</summary>
public class MeasureLibraryFitTests
{
    public static TheoryData<string, string, string> Problems => [.. LibraryProblems.All];

    [Theory]
    [MemberData(nameof(Problems))]
    public void A_problem_finds_its_theme(string theme, string title, string body)
    {
        var report = new ReportBuilder("青禾街道", 2025).Problem(title, body).Build();

        Assert.Equal(theme, ProblemAnalysis.Of(report, report.Problems[0]).Theme.Name);
    }

    [Fact]
    public void Most_claims_are_answered_by_a_measure_that_speaks_of_them_unquoted()
    {
        var (claims, spoken) = (0, 0);
        foreach (var (at, (_, title, body)) in LibraryProblems.All.Index())
        {
            var office = InventedReports.Offices[at % InventedReports.Offices.Length];
            var report = new ReportBuilder(office, 2025).Problem(title, body).Build();
            var measures = OfflineDrafter.Draft(report, InventedReports.Office(office)).Items.SelectMany(item => item.Measures).ToList();
            foreach (var claim in ProblemAnalysis.Of(report, report.Problems[0]).Claims.Where(claim => !claim.IsTitle && claim.Phrase is not null))
            {
                var its = measures.Where(measure => measure.Answers.Any(answer => answer.Claim == report.Quote(claim.Span)));
                claims++;
                spoken += its.Any(measure => Matter.Speaks(
                    claim.Text, (measure.Heading + "，" + measure.Action + measure.Outcome).Replace(claim.Phrase!, "，", StringComparison.Ordinal))) ? 1 : 0;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{spoken} of {claims} claims");
        Assert.InRange((double)spoken / claims, 0.7, 1);
    }

    [Fact]
    public void Every_wording_of_the_library_passes_the_guard_of_plans()
    {
        var measures = MeasureLibrary.Groups.Append(MeasureLibrary.General).Append(MeasureLibrary.Standing)
            .SelectMany(group => group.Themes).SelectMany(theme => theme.Measures);
        foreach (var wording in measures.SelectMany(measure => measure.Actions.Concat(measure.Outcomes).Append(measure.Heading)))
        {
            foreach (var turn in Enumerable.Range(0, 6))
            {
                var text = TemplateText.Render(wording, (count, _) => turn % count, slot => slot == "数" || slot == "题" || slot.Length > 0 && !NounLexicon.HasKind(slot) ? "某某" : null);

                Assert.Empty(TextGuard.Check(text, "《行政执法监督条例》", 2027));
            }
        }
    }
}
