using Nianbao.Indicators;

namespace Nianbao.Tests.Indicators;

/// <summary>The scanner against annotated reports, counted as the project's scorer does.</summary>
public class AccuracyTests
{
    public static TheoryData<string> Reports() =>
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void An_annotated_report_is_read_as_a_person_reads_it(string file)
    {
        var annotated = AnnotatedReport.OfMarked(File.ReadAllText(Path.Combine(Folder, file)));

        var agreement = Agreement.Of(annotated.Indicators, IndicatorScanner.Scan(annotated.Report));

        AssertGood(agreement, f1: 0.97);
        Assert.True(agreement.Subjects >= 0.88, $"subjects {agreement.Subjects:0.000}");
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "TestData", "Annotated");

    private static void AssertGood(Agreement agreement, double f1)
    {
        var qualifier = agreement.Share((gold, read) => gold.Qualifier == read.Qualifier);
        var kind = agreement.Share((gold, read) => gold.Kind == read.Kind);
        var category = agreement.Share((gold, read) => gold.Category == read.Category);
        Assert.True(
            agreement.F1 >= f1 && qualifier >= 0.97 && kind >= 0.95 && category >= 0.93,
            $"F1 {agreement.F1:0.000}, qualifier {qualifier:0.000}, kind {kind:0.000}, category {category:0.000}");
    }
}
