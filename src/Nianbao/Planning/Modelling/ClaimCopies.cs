using System.Text;

namespace Nianbao.Planning.Modelling;

/// <summary>Takes out of a measure what only repeats a claim (针对执法人员不足的问题); a copy that something is done with stays.</summary>
internal static class ClaimCopies
{
    // What a measure copies of the claim may only name it.
    private const int Copied = 8;
    private const int Said = 3;

    private static readonly char[] ClauseEnds = ['，', '。', '；', '：', '！', '？'];

    public static string Without(string claim, string measure)
    {
        var shortest = Math.Min(Copied, claim.Length);
        var kept = new StringBuilder(measure.Length);
        foreach (var clause in measure.Split(ClauseEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = shortest > 0 ? WithoutCopies(claim, clause, shortest) : clause;
            kept.Append(rest.Length < clause.Length && SaysSomething(rest) ? clause : rest).Append('，');
        }

        return kept.ToString();
    }

    private static bool SaysSomething(string rest) =>
        GuardWords.Of("引语").Aggregate(rest, (words, word) => words.Replace(word, "", StringComparison.Ordinal)).Count(PlainWords.IsHan) >= Said;

    private static string WithoutCopies(string claim, string clause, int shortest)
    {
        for (var at = 0; at + shortest <= claim.Length; at++)
        {
            var length = shortest;
            if (!clause.Contains(claim.AsSpan(at, length), StringComparison.Ordinal))
            {
                continue;
            }

            while (at + length < claim.Length && clause.Contains(claim.AsSpan(at, length + 1), StringComparison.Ordinal))
            {
                length++;
            }

            clause = clause.Replace(claim.Substring(at, length), "、", StringComparison.Ordinal);
            at += length - 1;
        }

        return clause;
    }
}
