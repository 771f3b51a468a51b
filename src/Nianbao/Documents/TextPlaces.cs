using System.Globalization;
using Nianbao.Text;

namespace Nianbao.Documents;

/// <summary>Where in a report the words stand that a plan's measures cite: claims they answer, figures they rest on.</summary>
internal sealed class TextPlaces(Report report)
{
    private readonly List<TextSpan> _spans = [];
    private readonly Dictionary<int, int> _numbers = [];
    private readonly Dictionary<string, string?> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Problem> _problems = report.Problems
        .GroupBy(problem => problem.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>What the text needs an anchor at, numbered from 1: <c>place1</c>, <c>place2</c>.</summary>
    public IReadOnlyList<TextSpan> Spans => _spans;

    /// <summary>The anchor of a claim within its problem; null where the problem does not say it.</summary>
    public string? Of(ClaimAnswer answer)
    {
        if (answer.Claim.Length == 0 || !_problems.TryGetValue(answer.ProblemId, out var problem))
            return null;
        var at = problem.Span.Of(report.Text).IndexOf(answer.Claim, StringComparison.Ordinal);
        return at < 0 ? null : At(new TextSpan(problem.Span.Start + at, answer.Claim.Length));
    }

    /// <summary>The anchor of a span of the text.</summary>
    public string At(TextSpan span)
    {
        if (!_numbers.TryGetValue(span.Start, out var number))
        {
            _spans.Add(span);
            _numbers[span.Start] = number = _spans.Count;
        }
        return Id("place", number);
    }

    /// <summary>The anchor of the first figure with these words; null where the text has no such words.</summary>
    public string? OfFigure(string words)
    {
        if (!_figures.TryGetValue(words, out var anchor))
            _figures[words] = anchor = FindFigure(words);
        return anchor;
    }

    private string? FindFigure(string words)
    {
        var at = words.Length == 0 ? -1 : report.Text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var span = new TextSpan(at, words.Length);
        for (var i = 0; i < report.Indicators.Count; i++)
        {
            var figure = report.Indicators[i].Span;
            if (span.Contains(figure) || figure.Contains(span))
                return Id("figure", i + 1);
        }
        return At(span);
    }

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
}
