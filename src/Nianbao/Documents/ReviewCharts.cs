using Nianbao.Checks;
using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>The review page's two charts: changes against the year before, and rates. Every bar's value stands beside it in words.</summary>
internal static class ReviewCharts
{
    /// <summary>More bars than this nobody compares.</summary>
    private const int MostBars = 12;

    /// <summary>A chart's width in its own units; half of it is a change of 100%.</summary>
    private const int Width = 200;

    /// <summary>同比下降15.9%: what a quantity changed by is no part of a hundred.</summary>
    private static readonly string[] Changes =
        ["增长", "下降", "上升", "减少", "增加", "提升", "提高", "降低", "压减", "压缩", "缩短", "增幅", "降幅", "同比", "环比"];

    /// <summary>Nothing where there is nothing to draw.</summary>
    public static void Write(HtmlBuilder html, Report report, IReadOnlyDictionary<int, YearChange> changes)
    {
        var compared = changes.Where(change => change.Value.Percent is not null).DistinctBy(change => change.Value.Past).ToList();
        var bars = compared.OrderByDescending(change => Math.Abs(change.Value.Percent!.Value)).ThenBy(change => change.Key).Take(MostBars).ToList();
        var rates = Enumerable.Range(0, report.Indicators.Count).Where(i => IsRate(report.Indicators[i]))
            .DistinctBy(i => (report.Indicators[i].Subject, report.Indicators[i].Value)).Take(MostBars).ToList();
        if (bars.Count == 0 && rates.Count == 0)
            return;
        html.Add($"<section id=\"charts\"><h2>{ReviewTexts.Charts}</h2>\n");
        if (bars.Count > 0)
        {
            Open(html, ReviewTexts.ChangesCaption(bars.Count, compared.Count), ReviewTexts.Change);
            foreach (var (i, change) in bars)
                WriteChange(html, i, change);
            html.Add($"</tbody></table>\n");
        }
        if (rates.Count > 0)
        {
            Open(html, ReviewTexts.RatesCaption, ReviewTexts.ValueColumn);
            foreach (var i in rates)
                WriteRate(html, i, report.Indicators[i], changes.GetValueOrDefault(i));
            html.Add($"</tbody></table>\n");
        }
        html.Add($"</section>\n");
    }

    private static bool IsRate(Indicator indicator) =>
        indicator is { Unit: "%", Kind: IndicatorKind.Actual, ValueMax: null, Value: >= 0 and <= 100 } && !Changes.Any(word => indicator.Subject.EndsWith(word, StringComparison.Ordinal));

    private static void Open(HtmlBuilder html, string caption, string column) =>
        html.Add($"<table class=\"chart\"><caption>{caption}</caption><thead><tr><th scope=\"col\">{ReviewTexts.Subject}</th>")
            .Add($"<td></td><th scope=\"col\" class=\"number\">{column}</th></tr></thead><tbody>\n");

    private static void WriteChange(HtmlBuilder html, int i, YearChange change)
    {
        var length = (int)Math.Round(Math.Min(Math.Abs(change.Percent!.Value), 100) * Width / 200);
        var rises = change.Difference >= 0;
        html.Add($"<tr><th scope=\"row\"><a href=\"#row{i + 1}\">{change.Now.Subject}</a></th><td>")
            .Add($"<svg viewBox=\"0 0 {Width} 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">")
            .Add($"<rect class=\"bar\" x=\"{(rises ? Width / 2 : Width / 2 - length)}\" y=\"2\" width=\"{length}\" height=\"8\"/>")
            .Add($"<rect class=\"axis\" x=\"{Width / 2 - 1}\" y=\"0\" width=\"1\" height=\"12\"/></svg></td>")
            .Add($"<td class=\"number\">{ReviewTexts.Of(change)}</td></tr>\n");
    }

    private static void WriteRate(HtmlBuilder html, int i, Indicator rate, YearChange? change)
    {
        html.Add($"<tr><th scope=\"row\"><a href=\"#row{i + 1}\">{rate.Subject}</a></th><td>")
            .Add($"<svg viewBox=\"0 0 {Width} 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">")
            .Add($"<rect class=\"ground\" x=\"0\" y=\"2\" width=\"{Width}\" height=\"8\"/>")
            .Add($"<rect class=\"bar\" x=\"0\" y=\"2\" width=\"{At(rate.Value)}\" height=\"8\"/>");
        if (change is not null)
            html.Add($"<rect class=\"axis\" x=\"{Math.Min(Width - 2, At(Math.Min(100, change.Past.Value)))}\" y=\"0\" width=\"2\" height=\"12\"/>");
        html.Add($"</svg></td><td class=\"number\">{ReviewTexts.Value(rate)}%");
        if (change is not null)
            html.Add($"<div class=\"hint\">{ReviewTexts.Of(change)}</div>");
        html.Add($"</td></tr>\n");
    }

    private static int At(decimal percent) => (int)Math.Round(percent * Width / 100);
}
