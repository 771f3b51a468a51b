using System.Buffers;
using System.Globalization;

namespace Nianbao.Planning.Modelling;

/// <summary>Numbers what the problems of a report claim, each with the report's own words.</summary>
internal static class ClaimNumbering
{
    // What is beyond stays with the offline drafter.
    private const int MostClaims = 60;
    private const int ShortestCause = 6;
    private const int LongestCause = 60;
    private const int LongestTitle = 60;
    private const int LongestProblem = 3000;

    private static readonly char[] Ends = ['，', '。', '；', '：', ',', ';', ':'];

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,。；;：:！!？?\n\r\t");

    public static IReadOnlyList<NumberedProblem> Of(Report report)
    {
        var number = 0;
        var problems = new List<NumberedProblem>();
        foreach (var problem in report.Problems)
        {
            var title = SafeWords.Of(report.Quote(problem.Title), LongestTitle);
            var claims = Texts(report, problem).Take(MostClaims - number)
                .Select(text => new NumberedClaim(
                    "C" + (++number).ToString(CultureInfo.InvariantCulture), problem.Id, text, QuoteOf(report, problem, text)))
                .ToList();
            if (claims.Count > 0)
            {
                problems.Add(new NumberedProblem(problem.Id, title, report.Quote(problem.Title).Trim(), claims));
            }
        }

        return problems;
    }

    // A title that other claims spell out needs no answer of its own; a cause does, even one that says nothing is wanting.
    private static List<string> Texts(Report report, Problem problem)
    {
        var from = Math.Min(problem.Span.Start, problem.Title.Start);
        var whole = SafeWords.Stated(report.Text[from..Math.Max(problem.Span.End, problem.Title.End)], LongestProblem);
        var split = ClaimSplitter.Split(report, problem)
            .Where(claim => !claim.IsCause && whole.Contains(claim.Text, StringComparison.Ordinal) && !SafeWords.IsInstruction(claim.Text)).ToList();
        var stated = split.Any(claim => !claim.IsTitle) ? split.Where(claim => !claim.IsTitle) : split;
        var texts = stated.Select(claim => PersonalMask.Apply(claim.Text)).Distinct().ToList();
        if (problem.Cause is { } span)
        {
            var cause = SafeWords.Of(report.Quote(span), LongestProblem);
            texts.AddRange(cause.Split(Ends).Where(clause => clause.Length is >= ShortestCause and <= LongestCause
                && !texts.Any(text => text.Contains(clause, StringComparison.Ordinal) || clause.Contains(text, StringComparison.Ordinal))).ToList());
        }

        return texts;
    }

    // Masked words have no verbatim quotation: names are not brought back.
    private static string QuoteOf(Report report, Problem problem, string text)
    {
        var from = Math.Min(problem.Span.Start, problem.Title.Start);
        var rest = report.Text.AsSpan(from, Math.Max(problem.Span.End, problem.Title.End) - from);
        while (rest.Length > 0)
        {
            var length = rest.IndexOfAny(ClauseEnds);
            var clause = (length < 0 ? rest : rest[..length]).Trim();
            if (PlainWords.Normalize(clause) == text)
            {
                return clause.ToString();
            }

            // A cause begins behind 原因是.
            if (clause.EndsWith(text, StringComparison.Ordinal))
            {
                return text;
            }

            rest = length < 0 ? [] : rest[(length + 1)..];
        }

        var title = report.Quote(problem.Title).Trim();
        return PlainWords.Normalize(title) == text ? title : text;
    }
}
