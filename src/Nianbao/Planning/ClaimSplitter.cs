using System.Buffers;
using Nianbao.Planning.Modelling;
using Nianbao.Text;

namespace Nianbao.Planning;

/// <summary>Takes a problem's text apart into what it claims, clause by clause.</summary>
internal static class ClaimSplitter
{
    // More clauses than any stated problem has; what follows is not read.
    private const int MostClauses = 40;
    private const int LongestClause = 120;
    private const int ShortestCause = 4;
    private const int ShortestFirst = 5;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,。；;：:！!？?\n\r\t");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！!？?\n\r");

    /// <summary>The claims in the order of the text, the title first; at least one where the problem has words at all.</summary>
    public static IReadOnlyList<Claim> Split(Report report, Problem problem)
    {
        var title = PlainWords.Normalize(problem.Title.Of(report.Text));
        var claims = new List<Claim>();
        var context = "";
        var before = 0;
        var instructed = false;
        Claim? first = null;
        var from = problem.Title.Start;
        var end = Math.Max(problem.Span.End, problem.Title.End);
        var single = title.AsSpan().IndexOfAny(ClauseEnds) < 0;
        if (single && title.Length is > 0 and <= LongestClause && !SafeWords.IsInstruction(title))
        {
            claims.Add(new Claim(
                title, "", IsTitle: true, Sourced(Shortcoming.Phrase(title), report), Shortcoming.Topic(title), Trimmed(report.Text, problem.Title), IsCause: false));
        }

        for (var count = 0; from < end && count < MostClauses; count++)
        {
            var rest = report.Text.AsSpan(from, end - from);
            var length = rest.IndexOfAny(ClauseEnds);
            var clause = PlainWords.Normalize(length < 0 ? rest : rest[..length]);
            var span = Trimmed(report.Text, new TextSpan(from, length < 0 ? rest.Length : length));
            from += length < 0 ? rest.Length : length + 1;
            var closes = length < 0 || SentenceEnds.Contains(rest[length]);

            // What follows an instruction in its sentence belongs to it.
            instructed |= SafeWords.IsInstruction(clause);
            if (instructed || clause.Length is 0 or > LongestClause || (single && clause == title))
            {
            }
            else if (GivesCause(problem, span) && clause.Length >= ShortestCause)
            {
                claims.Add(new Claim(clause, context, IsTitle: false, Shortcoming.Cause(clause), Shortcoming.Topic(clause), span, IsCause: true));
            }
            else if (Shortcoming.IsIn(clause))
            {
                claims.Add(new Claim(clause, context, IsTitle: false, Sourced(Shortcoming.Phrase(clause), report), Shortcoming.Topic(clause), span, IsCause: false));
            }
            else if (claims.Count == 0 && context.Length == 0 && clause.Length >= ShortestFirst && Shortcoming.MayBeIn(clause)
                && (first ??= Stated(clause, span, report)).Phrase is not null)
            {
                claims.Add(first);
            }
            else
            {
                context += clause;
            }

            if (closes || from >= end)
            {
                // What the sentence goes on to say belongs to the claim before it, and to a heading what no claim follows.
                if (claims is [.., var last] && (claims.Count > before || last.IsTitle) && context.Length > last.Context.Length)
                {
                    claims[^1] = last with { Context = claims.Count > before ? context : last.Context + context };
                }

                (before, context) = (claims.Count, "");
            }

            instructed &= !closes;
        }

        return claims.Count > 0 || first is null ? claims : [first];
    }

    // What a problem begins with is what it is about, whether or not a word says that it is wanting: 案卷制作粗放.
    private static Claim Stated(string clause, TextSpan span, Report report) =>
        new(clause, "", IsTitle: false, Sourced(Shortcoming.PhraseInProblem(clause), report), Shortcoming.Topic(clause), span, IsCause: false);

    // Nobody is named in a plan. A number is repeated only as it stands in the report; where it ends the clause, its unit is not known.
    private static string? Sourced(string? phrase, Report report) =>
        phrase is null || PersonalMask.Apply(phrase) != phrase ? null
        : !phrase.Any(char.IsAsciiDigit) || (!char.IsAsciiDigit(phrase[^1]) && report.Text.Contains(phrase, StringComparison.Ordinal)) ? phrase : null;

    // The cause may begin after 由于 or end before 制约; most of the clause is the cause's.
    private static bool GivesCause(Problem problem, TextSpan clause) =>
        problem.Cause is { } cause
        && Math.Min(cause.End, clause.End) - Math.Max(cause.Start, clause.Start) > clause.Length / 2;

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || ClauseEnds.Contains(text[end - 1])))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
