using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>An indicator as a line of a list: what the CSV and the workbook say of it, in words.</summary>
internal sealed record IndicatorLine
{
    /// <summary>A real report has some hundred figures at most; a hostile one shall not fill the memory.</summary>
    public const int MaxCount = 5000;

    public required int Number { get; init; }

    public required string Category { get; init; }

    public required string Subject { get; init; }

    /// <summary>Digits with a decimal point, as many decimals as the report has.</summary>
    public required string Value { get; init; }

    /// <summary>The same of a range's upper end; empty where there is no range.</summary>
    public required string ValueMax { get; init; }

    public required string Unit { get; init; }

    public required string Qualifier { get; init; }

    public required string Kind { get; init; }

    public required string Quote { get; init; }

    public required string Section { get; init; }

    public required string Sentence { get; init; }

    /// <summary>The report's indicators in the order of its text, at most <see cref="MaxCount"/>.</summary>
    public static IEnumerable<IndicatorLine> Of(Report report)
    {
        var places = new SectionPlaces(report);
        return report.Indicators.Take(MaxCount).Select((indicator, index) => Of(report, indicator, index + 1, places));
    }

    private static IndicatorLine Of(Report report, Indicator indicator, int number, SectionPlaces places)
    {
        var quote = indicator.Span.Of(report.Text);
        return new IndicatorLine
        {
            Number = number,
            Category = IndicatorTexts.Of(indicator.Category),
            Subject = SheetText.Line(indicator.Subject),
            Value = SheetText.Number(indicator.Value, quote),
            ValueMax = indicator.ValueMax is { } max ? SheetText.Number(max, quote) : "",
            Unit = SheetText.Line(indicator.Unit),
            Qualifier = IndicatorTexts.Of(indicator.Qualifier),
            Kind = IndicatorTexts.Of(indicator.Kind),
            Quote = SheetText.Line(quote),
            Section = places.HeadingAt(indicator.Span.Start),
            Sentence = SheetText.Line(Text.Sentence.Around(report.Text, indicator.Span).Of(report.Text)),
        };
    }
}
