using System.Buffers;
using Nianbao.Planning.Suggestions;
using Nianbao.Text;

namespace Nianbao.Planning.Approved;

/// <summary>A measure that the office's approved plan for a year promised (承诺).</summary>
public sealed record Commitment(string Heading, string Action)
{
    /// <summary>Both in one line.</summary>
    public string Words => Heading.Length > 0 ? $"{Heading}：{Action}" : Action;
}

/// <summary>Which commitments the report of the year they were made for shows no trace of (未完成承诺).</summary>
public static class UnfinishedCommitments
{
    /// <summary>More than this no plan can make good besides its own problems.</summary>
    public const int Most = 5;

    private const int LongestRead = 200_000;
    private const int ShortestCommitment = 10;

    // How many of a commitment's runs of characters a sentence of the report must share to speak of it. Low: a commitment
    // called unfinished that was kept costs more trust than one that is passed over.
    private const int LeastShared = 3;
    private const double LeastOfHeading = 0.34;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；;\n！？");

    /// <summary>Those in the order of the plan; none where the report tells of no work at all.</summary>
    public static IReadOnlyList<string> Of(Report report, IReadOnlyList<Commitment> commitments)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(commitments);
        var told = Told(report).Select(sentence => NGrams.Of(sentence).Keys.ToHashSet()).Where(runs => runs.Count > 0).ToList();
        return told.Count == 0
            ? []
            : [.. commitments.Where(commitment => commitment.Words.Count(PlainWords.IsHan) >= ShortestCommitment && !IsSpokenOf(commitment, told))
                .Select(commitment => commitment.Words).Distinct().Take(Most)];
    }

    /// <summary>The sentences about work done: not the shortcomings, and not what is planned next.</summary>
    private static IEnumerable<string> Told(Report report)
    {
        var left = report.Sections.Where(section => section.Kind is SectionKind.Problems or SectionKind.Plan).Select(section => section.Span)
            .Concat(report.Problems.Select(problem => problem.Span)).Concat(report.PlanItems.Select(item => item.Span)).ToList();
        var text = report.Text.Length > LongestRead ? report.Text[..LongestRead] : report.Text;
        for (var from = 0; from < text.Length;)
        {
            var length = text.AsSpan(from).IndexOfAny(SentenceEnds);
            var span = new TextSpan(from, length < 0 ? text.Length - from : length);
            from = span.End + 1;
            if (span.Length > 0 && !left.Exists(passage => passage.Start < span.End && span.Start < passage.End))
            {
                yield return span.In(text);
            }
        }
    }

    private static bool IsSpokenOf(Commitment commitment, List<HashSet<long>> told)
    {
        var (all, heading) = (NGrams.Of(commitment.Words).Keys, NGrams.Of(commitment.Heading).Keys);
        return told.Exists(sentence => all.Count(sentence.Contains) >= LeastShared || Share(sentence, heading) >= LeastOfHeading);
    }

    private static double Share(HashSet<long> sentence, IReadOnlyCollection<long> commitment) =>
        commitment.Count == 0 ? 0 : (double)commitment.Count(sentence.Contains) / commitment.Count;
}
