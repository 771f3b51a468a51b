using System.Text;
using Nianbao.Text;

namespace Nianbao.Tests.Planning;

/// <summary>Builds reports of invented offices by hand, spans and all, without the parsers.</summary>
internal sealed class ReportBuilder(string office, int year)
{
    private readonly StringBuilder text = new();
    private readonly List<Problem> problems = [];
    private readonly List<PlanItem> items = [];
    private readonly List<Indicator> indicators = [];

    /// <summary>Prose of the achievements; of <c>⟦360余件/矛盾调解⟧</c> an indicator is made.</summary>
    public ReportBuilder Prose(string prose)
    {
        while (prose.IndexOf('⟦', StringComparison.Ordinal) is var open and >= 0)
        {
            var close = prose.IndexOf('⟧', StringComparison.Ordinal);
            var (match, category) = prose[(open + 1)..close].Split('/') switch { [var first, var second] => (first, second), _ => throw new ArgumentException(prose, nameof(prose)) };
            text.Append(prose[..open]);
            Assert.True(Nianbao.Planning.CategoryNames.TryGet(category, out var found));
            indicators.Add(new Indicator
            {
                Span = new TextSpan(text.Length, match.Length),
                Value = 1,
                Unit = match.EndsWith('%') ? "%" : "件",
                Qualifier = Qualifier.Exact,
                Kind = IndicatorKind.Actual,
                Subject = category,
                Category = found,
            });
            text.Append(match);
            prose = prose[(close + 1)..];
        }

        text.Append(prose).Append('\n');
        return this;
    }

    public ReportBuilder Problem(string title, string rest = "")
    {
        var start = text.Length;
        var marker = $"（{problems.Count + 1}）";
        text.Append(marker).Append(title).Append('\n').Append(rest);
        problems.Add(new Problem(
            $"P{problems.Count + 1}", TextSpan.FromBounds(start, text.Length), new TextSpan(start + marker.Length, title.Length), null));
        text.Append('\n');
        return this;
    }

    public ReportBuilder Plans(string heading, string body)
    {
        var start = text.Length;
        text.Append(heading).Append('\n').Append(body);
        items.Add(new PlanItem(new TextSpan(start, heading.Length), TextSpan.FromBounds(start, text.Length)));
        text.Append('\n');
        return this;
    }

    public Report Build() => new()
    {
        Text = text.ToString(),
        Office = office,
        Year = year,
        PlanYear = year + 1,
        Problems = [.. problems],
        PlanItems = [.. items],
        Indicators = [.. indicators],
    };
}
