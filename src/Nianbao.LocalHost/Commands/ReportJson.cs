using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.LocalHost.Commands;

/// <summary>A report as read --json prints it; offsets are UTF-16 characters into the text as read.</summary>
internal sealed record ReportJson(
    string? Unit, int? ReportYear, int? PlanYear, IReadOnlyList<SectionJson> Sections,
    IReadOnlyList<ProblemJson> Problems, IReadOnlyList<PlanItemJson> PlanItems,
    IReadOnlyList<IndicatorJson> Indicators, IReadOnlyList<FindingJson> Findings, string? Text)
{
    public static ReportJson Of(Report report, IReadOnlyList<Finding> findings, bool withText)
    {
        string Quote(TextSpan span) => report.Quote(span);
        return new ReportJson(
            report.Office, report.Year, report.PlanYear,
            [.. report.Sections.Select(s => new SectionJson(
                Quote(s.Heading), Name(s.Kind), s.Span.Start, s.Span.End))],
            [.. report.Problems.Select(p => new ProblemJson(p.Id, Quote(p.Span), p.Span.Start, p.Span.End))],
            [.. report.PlanItems.Select(p => new PlanItemJson(
                Quote(p.Heading), Quote(p.Span), p.Span.Start, p.Span.End))],
            [.. report.Indicators.Select(i => new IndicatorJson(
                Quote(i.Span), i.Value, i.ValueMax, i.Unit, Name(i.Qualifier), Name(i.Kind), i.Subject,
                IndicatorTexts.Of(i.Category), i.Span.Start, i.Span.End))],
            [.. findings.Select(f => new FindingJson(
                f.Code, Name(f.Severity), f.Message, Quote(f.Span), f.Span.Start, f.Span.End))],
            withText ? report.Text : null);
    }

    // AtLeast is "atLeast", as the annotation guide writes it.
    private static string Name<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}

internal sealed record SectionJson(string Heading, string Kind, int Start, int End);

internal sealed record ProblemJson(string Id, string Text, int Start, int End);

internal sealed record PlanItemJson(string Heading, string Text, int Start, int End);

internal sealed record IndicatorJson(
    string Match, decimal Value, decimal? ValueMax, string Unit, string Qualifier, string Kind, string Subject,
    string Category, int Start, int End);

internal sealed record FindingJson(string Code, string Severity, string Message, string Quote, int Start, int End);
