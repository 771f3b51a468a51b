namespace Nianbao.Planning.Modelling;

/// <summary>
/// Whether a measure speaks of what a claim speaks of: by words of their own, by words that answer each other
/// (白天、夜间), or by words of the library that belong together.
/// </summary>
/// <remarks>
/// <see cref="Matter"/> compares claims with texts that nobody wrote to pass for an answer: our library, the report's own plan.
/// A model's answer is another's text that says of itself what it answers: here a likeness must hold against copies and numbers.
/// </remarks>
internal static class ClaimMatter
{
    private const int Enough = 2;
    private const int Several = 3;
    private const int ShortClaim = 6;

    private static readonly Lazy<HashSet<string>> Empty = new(() => [.. GuardWords.Of("虚词")]);
    private static readonly Lazy<HashSet<string>> Common = new(() => [.. GuardWords.Of("泛词")]);
    private static readonly string[] Consequences = ["难以", "无法", "不能", "导致", "致使", "影响", "制约", "造成", "不利于"];

    /// <summary>Whether a measure that names a claim answers it, in view of all else that the report states.</summary>
    public static bool IsAnswered(NumberedClaim claim, string measure, PromptMaterial material)
    {
        if (IsShared(claim.Text, measure))
        {
            return true;
        }

        var own = ClaimCopies.Without(claim.Text, measure);
        var problem = material.Problems.First(one => one.Id == claim.ProblemId);
        var around = problem.Title + "，" + string.Join('，', problem.Claims.Select(one => one.Text));

        // A word that this problem alone has; 活动 and 培训 are everybody's.
        if (Words(claim.Text).Any(word => own.Contains(word, StringComparison.Ordinal) && !Common.Value.Contains(word)
            && !material.Claims.Any(other => other.ProblemId != claim.ProblemId && other.Text.Contains(word, StringComparison.Ordinal))))
        {
            return true;
        }

        // What meets the problem meets its only claim.
        var shared = Words(around).Count(word => own.Contains(word, StringComparison.Ordinal));
        var answering = Answering(claim.Text, own);
        return (shared >= Enough && problem.Claims.Count == 1) || answering >= Several || (shared > 0 && answering >= Enough);
    }

    /// <summary>Whether a claim only says what comes of the others: 难以完全适配基层治理需求.</summary>
    public static bool IsConsequence(string claim) => Array.Exists(Consequences, word => claim.StartsWith(word, StringComparison.Ordinal));

    public static bool IsShared(string claim, string measure)
    {
        var own = ClaimCopies.Without(claim, measure);
        var words = Words(claim);
        var shared = words.Count(pair => own.Contains(pair, StringComparison.Ordinal));
        return shared >= Enough || (shared > 0 && words.Count <= ShortClaim) || IsOneMeasuresMatter(claim, own);
    }

    // The words on both sides, over all sets that have one on either.
    private static int Answering(string claim, string measure) => GuardWords.SetsOf("相应").Sum(set =>
    {
        var asked = set.Where(word => claim.Contains(word, StringComparison.Ordinal)).ToList();
        var given = set.Count(word => !asked.Contains(word) && measure.Contains(word, StringComparison.Ordinal));
        return asked.Count > 0 && given > 0 ? asked.Count + given : 0;
    });

    // 文书存在瑕疵 and 逐卷查错 have no word in common, but one measure of the library has words of both.
    private static bool IsOneMeasuresMatter(string claim, string measure) =>
        MeasureLibrary.Groups.SelectMany(group => group.Themes).SelectMany(theme => theme.Measures)
            .Any(template => Has(claim, template.OwnTerms) && template.OwnTerms.Count(term => measure.Contains(term, StringComparison.Ordinal)) >= Enough);

    private static bool Has(string text, IReadOnlyList<string> terms) =>
        terms.Any(term => term.Length > 2 && text.Contains(term, StringComparison.Ordinal));

    private static List<string> Words(string text) => [.. Pairs(text).Where(pair => !Empty.Value.Contains(pair)).Distinct()];

    private static IEnumerable<string> Pairs(string text)
    {
        for (var at = 0; at + 2 <= text.Length; at++)
        {
            if (PlainWords.IsHan(text[at]) && PlainWords.IsHan(text[at + 1]))
            {
                yield return text.Substring(at, 2);
            }
        }
    }
}
