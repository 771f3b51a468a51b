using Nianbao.Reading;

namespace Nianbao.Tests.Reading.Formats;

/// <summary>Compares what is read out of a file with what is read out of the same report as plain text.</summary>
internal static class SameReading
{
    /// <summary>Fails where office, years, sections, problems, plan items or indicators differ.</summary>
    public static void Assert(string plain, ReadOnlyMemory<byte> file, string name)
    {
        var expected = Summary(Report.Parse(plain));
        var actual = Summary(Report.Parse(FileReader.Read(file, name)));
        Xunit.Assert.Equal(expected, actual);
    }

    private static string Summary(Report report)
    {
        var lines = new List<string> { $"{report.Office} {report.Year} {report.PlanYear}" };
        lines.AddRange(report.Sections.Select(section => $"part {section.Kind} {Words(section.Heading.In(report.Text))}"));
        lines.AddRange(report.Problems.Select(problem => $"problem {Words(problem.Span.In(report.Text))}"));
        lines.AddRange(report.PlanItems.Select(item => $"item {Words(item.Span.In(report.Text))}"));
        lines.AddRange(report.Indicators.Select(figure =>
            $"figure {Words(figure.Span.In(report.Text))} {figure.Value} {figure.ValueMax} {Words(figure.Unit)} {figure.Qualifier} {figure.Kind} {Words(figure.Subject)} {figure.Category}"));
        return string.Join('\n', lines);
    }

    /// <summary>Without white space, which every format sets in its own way.</summary>
    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
