using System.Globalization;
using System.Text;
using System.Text.Json;
using Nianbao.Structure;
using Nianbao.Wording;

namespace Nianbao.Tests.Indicators;

/// <summary>A report with the indicators that are to be read from it.</summary>
public sealed record AnnotatedReport(string Text, IReadOnlyList<GoldIndicator> Indicators)
{
    private static readonly string[] PlanWords = ["计划", "安排", "思路", "打算"];

    /// <summary>
    /// Reads a text whose figures stand in ⟦原文|数值|单位|限定|性质|类别|名称⟧; a range's value is written lower..upper.
    /// </summary>
    public static AnnotatedReport OfMarked(string marked)
    {
        var text = new StringBuilder();
        var gold = new List<GoldIndicator>();
        var at = 0;
        for (int open; (open = marked.IndexOf('⟦', at)) >= 0;)
        {
            var close = marked.IndexOf('⟧', open);
            var cells = marked[(open + 1)..close].Split('|');
            text.Append(marked, at, open - at).Append(cells[0]);
            gold.Add(new GoldIndicator(
                cells[0],
                decimal.Parse(cells[1].Split("..")[0], CultureInfo.InvariantCulture),
                cells[2],
                Enum.GetValues<Qualifier>().Single(value => IndicatorTexts.Of(value) == cells[3]),
                Enum.GetValues<IndicatorKind>().Single(value => IndicatorTexts.Of(value) == cells[4]),
                Enum.GetValues<IndicatorCategory>().Single(value => IndicatorTexts.Of(value) == cells[5]),
                cells[6]));
            at = close + 1;
        }

        return new AnnotatedReport(text.Append(marked, at, marked.Length - at).ToString(), gold);
    }

    /// <summary>Reads a gold file of JSON lines beside its report.</summary>
    public static AnnotatedReport OfGold(string text, IEnumerable<string> lines) =>
        new(text, [.. lines.Where(line => line.Length > 0).Select(line =>
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            string Cell(string name) => root.GetProperty(name).GetString()!;
            return new GoldIndicator(
                Cell("match"),
                root.GetProperty("value").GetDecimal(),
                Cell("unit"),
                Enum.Parse<Qualifier>(Cell("qualifier"), ignoreCase: true),
                Enum.Parse<IndicatorKind>(Cell("kind"), ignoreCase: true),
                Enum.GetValues<IndicatorCategory>().Single(value => IndicatorTexts.Of(value) == Cell("category")),
                Cell("subject"));
        })]);

    /// <summary>The text as a report, with its plan part found by the heading where the structure part finds none.</summary>
    public Report Report
    {
        get
        {
            var report = StructureParser.Parse(Text);
            return report.Sections.Count > 0 ? report : report with { Sections = PlanByHeading(), Year = report.Year ?? YearByTitle() };
        }
    }

    private List<Section> PlanByHeading()
    {
        var sections = new List<Section>();
        var start = 0;
        foreach (var line in Text.Split('\n'))
        {
            var heading = line.TrimStart();
            if (heading.Length is > 4 and < 40 && heading[1] == '、' && "一二三四五六七八壹贰叁肆伍".Contains(heading[0], StringComparison.Ordinal))
            {
                var plan = PlanWords.Any(word => heading.Contains(word, StringComparison.Ordinal));
                var span = Nianbao.Text.TextSpan.FromBounds(start, Text.Length);
                sections = [.. sections.Select(section => section.Span.End > start ? section with { Span = Nianbao.Text.TextSpan.FromBounds(section.Span.Start, start) } : section)];
                sections.Add(new Section(plan ? SectionKind.Plan : SectionKind.Other, new(start, line.Length), span));
            }

            start += line.Length + 1;
        }

        return sections;
    }

    private int? YearByTitle()
    {
        var at = Text.IndexOf("20", StringComparison.Ordinal);
        return at >= 0 && at + 4 <= Text.Length && int.TryParse(Text.AsSpan(at, 4), out var year) ? year : null;
    }
}
