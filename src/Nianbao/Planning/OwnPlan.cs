using System.Buffers;

namespace Nianbao.Planning;

/// <summary>What the report itself intends for next year (下一年度安排), in clauses that a plan can take up.</summary>
internal sealed class OwnPlan
{
    private const int ShortestClause = 6;
    private const int LongestClause = 22;
    private const int MostClauses = 300;

    // A clause answers a measure's matter only if it shares more than a stray word with it.
    private const int LeastShared = 4;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,。；;：:！!？?\n\r\t");

    // Phrases without content are not worth keeping, and what only moves or promises in general.
    private static readonly string[] Empty =
        ["坚持", "进一步", "围绕", "以习近平", "为指引", "为指导", "氛围", "高度", "有效提升", "切实", "不断", "持续提升", "新台阶", "作用", "打造", "全面", "大力", "加强", "强化", "深入", "紧跟", "提升"];

    private static readonly char[] MarkerDigits = [.. "0123456789一二三四五六七八九十"];
    private static readonly char[] MarkerEnds = [.. "）是、.．"];

    private readonly List<string> clauses = [];
    private readonly HashSet<string> taken = [];

    public OwnPlan(Report report)
    {
        foreach (var item in report.PlanItems)
        {
            Headings.Add((HeadingWords(report.Quote(item.Heading)), ReadClauses(report.Text.AsSpan(item.Span.Start, item.Span.Length))));
        }
    }

    /// <summary>The items: heading, or null where it may not be quoted, and the clauses worth keeping.</summary>
    public List<(string? Heading, List<string> Clauses)> Headings { get; } = [];

    /// <summary>The clause that speaks of a measure's matter; each is given out once.</summary>
    public string? TakeFor(Theme theme, MeasureTemplate template)
    {
        var best = clauses
            .Where(clause => !taken.Contains(clause))
            .Select(clause => (Clause: clause, Shared: Shared(clause, template.Terms) + (Shared(clause, theme.Terms) / 2)))
            .Where(found => found.Shared >= LeastShared && Shared(found.Clause, template.Terms) > 0)
            .OrderByDescending(found => found.Shared)
            .FirstOrDefault();
        if (best.Clause is not null)
        {
            taken.Add(best.Clause);
        }

        return best.Clause;
    }

    public bool IsTaken(string clause) => taken.Contains(clause);

    private static int Shared(string clause, IReadOnlyList<string> terms) =>
        terms.Where(term => clause.Contains(term, StringComparison.Ordinal)).Sum(term => term.Length);

    private List<string> ReadClauses(ReadOnlySpan<char> text)
    {
        var found = new List<string>();
        while (text.Length > 0 && clauses.Count < MostClauses)
        {
            var length = text.IndexOfAny(ClauseEnds);
            var clause = WithoutMarker(PlainWords.Normalize(length < 0 ? text : text[..length]));
            text = length < 0 ? [] : text[(length + 1)..];
            if (PlainWords.MayBeQuoted(clause, ShortestClause, LongestClause)
                && !Empty.Any(word => clause.Contains(word, StringComparison.Ordinal)))
            {
                clauses.Add(clause);
                found.Add(clause);
            }
        }

        return found;
    }

    private static string? HeadingWords(string heading)
    {
        var clause = WithoutMarker(PlainWords.Normalize(heading));
        var end = clause.AsSpan().IndexOfAny(ClauseEnds);
        clause = end > 0 ? clause[..end] : clause;
        return PlainWords.MayBeQuoted(clause, 4, LongestClause) ? clause : null;
    }

    // 一是, （一）, 1. and (1) before the first word.
    private static string WithoutMarker(string clause)
    {
        var words = clause.TrimStart('（').TrimStart(MarkerDigits);
        if (words.Length == clause.Length)
        {
            return clause;
        }

        var marked = words.TrimStart(MarkerEnds);
        return marked.Length < words.Length ? marked : clause;
    }
}
