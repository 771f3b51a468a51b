using System.Buffers;

namespace Nianbao.Planning;

/// <summary>Finds the report's figures that measures may rest on, each in the words of its own clause.</summary>
internal sealed class FigureFinder
{
    // A clause that begins farther before its number says several things.
    private const int LongestBefore = 20;
    private const int ShortestBefore = 4;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,。；;：:！!？?\n\r\t（）()“”\"《》");

    private static readonly string[] Lead =
    [
        "截至目前", "以来", "全年", "今年", "年内", "累计", "其中", "目前", "共计", "已经", "合计", "全镇", "全街道", "全乡", "街道", "并", "共", "已", "先后", "年", "等",
        "落实", "完成", "以及", "全街",
    ];

    // What a plan must not seem to make its measure: numbers of penalties and inspections, rates.
    private static readonly string[] NotToRestOn = ["罚", "检查", "立案", "查处", "处分", "率", "打击", "抓获", "拘留", "不少于", "拆除", "作出"];

    private readonly List<(IndicatorCategory Category, string Quote)> figures = [];
    private readonly HashSet<string> spoken = [];

    public FigureFinder(Report report)
    {
        foreach (var indicator in report.Indicators)
        {
            // What a problem counts is what is wanting, nothing to build upon.
            if (!report.Problems.Any(problem => problem.Span.Start <= indicator.Span.Start && indicator.Span.End <= problem.Span.End)
                && indicator.Kind == IndicatorKind.Actual && indicator.Unit is not ("%" or "％")
                && Quote(report.Text, indicator) is { } quote)
            {
                figures.Add((indicator.Category, quote));
            }
        }
    }

    /// <summary>The figure that fits a measure best, verbatim; null where the report has none.</summary>
    public string? For(MeasureTemplate template) =>
        template.Figures
            .SelectMany(rule => rule.Words.SelectMany(word => figures.Where(figure =>
                figure.Category == rule.Category && figure.Quote.Contains(word, StringComparison.Ordinal))))
            .Select(figure => figure.Quote)
            .FirstOrDefault();

    /// <summary>Whether the figure may be named in a measure's own words: each once in a plan.</summary>
    public bool TryName(string quote) => spoken.Add(quote);

    private static string? Quote(string text, Indicator indicator)
    {
        var from = indicator.Span.Start;
        var least = Math.Max(0, from - LongestBefore - 8);
        while (from > least && !ClauseEnds.Contains(text[from - 1]))
        {
            from--;
        }

        if (from == least && from > 0)
        {
            return null;
        }

        for (string? lead; (lead = Array.Find(Lead, word => text.AsSpan(from, indicator.Span.Start - from).StartsWith(word))) is not null;)
        {
            from += lead.Length;
        }

        // Of 甲、乙、丙40件 the last alone, unless 等 or 和 binds them together.
        var last = text.LastIndexOf('、', indicator.Span.Start - 1, indicator.Span.Start - from);
        if (last >= 0 && !text.AsSpan(last, indicator.Span.Start - last).ContainsAny("等和及"))
        {
            from = last + 1;
        }

        var before = indicator.Span.Start - from;
        var quote = text[from..indicator.Span.End];
        return before is >= ShortestBefore and <= LongestBefore
            && quote.All(character => PlainWords.IsHan(character) || char.IsAsciiDigit(character) || character is '.' or '、')
            && !char.IsAsciiDigit(quote[0])
            && !PlainWords.IsInstruction(quote)
            && !NotToRestOn.Any(word => quote.Contains(word, StringComparison.Ordinal))
            && !PlanGuard.Prohibited.Any(word => quote.Contains(word, StringComparison.Ordinal))
                ? quote
                : null;
    }
}
