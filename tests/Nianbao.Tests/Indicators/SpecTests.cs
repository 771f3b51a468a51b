using System.Globalization;
using Nianbao.Indicators;
using Nianbao.Wording;

namespace Nianbao.Tests.Indicators;

/// <summary>The language cases of <c>*.spec.md</c>: a text, and the indicators that are to be read from it.</summary>
public class SpecTests
{
    public static TheoryData<string, int> Cases()
    {
        var cases = new TheoryData<string, int>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.spec.md").Order(StringComparer.Ordinal))
        {
            foreach (var spec in SpecCase.Read(file))
                cases.Add(Path.GetFileName(file), spec.Line);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_the_indicators_that_its_spec_names(string file, int line)
    {
        var spec = SpecCase.Read(Path.Combine(Folder, file)).Single(found => found.Line == line);

        var found = IndicatorScanner.Scan(spec.Report).Select(indicator => Row(spec.Report.Text, indicator)).ToList();

        var shown = found.Select((row, i) => string.Join(" | ", row.Take(i < spec.Expected.Count ? spec.Expected[i].Length : row.Length)));
        Assert.Equal(spec.Expected.Select(row => string.Join(" | ", row)), shown);
    }

    [Fact]
    public void The_specs_hold_a_broad_stock_of_cases() =>
        Assert.InRange(Directory.EnumerateFiles(Folder, "*.spec.md").SelectMany(SpecCase.Read).Sum(spec => Math.Max(1, spec.Expected.Count)), 150, int.MaxValue);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Indicators");

    private static string[] Row(string text, Indicator indicator) =>
    [
        indicator.Span.In(text),
        indicator.Value.ToString("0.####", CultureInfo.InvariantCulture)
            + (indicator.ValueMax is { } max ? ".." + max.ToString("0.####", CultureInfo.InvariantCulture) : ""),
        indicator.Unit,
        IndicatorTexts.Of(indicator.Qualifier),
        IndicatorTexts.Of(indicator.Kind),
        IndicatorTexts.Of(indicator.Category),
        indicator.Subject,
    ];
}
