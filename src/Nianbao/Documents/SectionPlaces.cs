using Nianbao.Text;

namespace Nianbao.Documents;

/// <summary>Says in which section of a report a place lies.</summary>
internal sealed class SectionPlaces(Report report)
{
    private const int LongestHeading = 60;

    private readonly (TextSpan Span, string Heading)[] _sections =
    [
        .. report.Sections.OrderBy(section => section.Span.Start)
            .Select(section => (section.Span, PrintableText.Line(report.Quote(section.Heading), LongestHeading))),
    ];

    /// <summary>The heading of the section that holds the position; empty before the first.</summary>
    public string HeadingAt(int position)
    {
        var index = Array.FindLastIndex(_sections, section => section.Span.Start <= position);
        return index >= 0 && position < _sections[index].Span.End ? _sections[index].Heading : "";
    }
}
