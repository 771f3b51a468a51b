namespace Nianbao.Planning.Modelling;

/// <summary>Whether a measure speaks of what a claim speaks of: by words of their own, or by words of the library that belong together.</summary>
internal static class ClaimMatter
{
    // What a measure copies of the claim only names it.
    private const int Copied = 8;
    private const int Enough = 2;
    private const int ShortClaim = 6;

    private static readonly Lazy<HashSet<string>> Empty = new(() => [.. GuardWords.Of("虚词")]);

    public static bool IsShared(string claim, string measure)
    {
        var own = WithoutCopies(claim, measure);
        var words = Pairs(claim).Where(pair => !Empty.Value.Contains(pair)).Distinct().ToList();
        var shared = words.Count(pair => own.Contains(pair, StringComparison.Ordinal));
        return shared >= Enough || (shared > 0 && words.Count <= ShortClaim) || IsOneMeasuresMatter(claim, own);
    }

    // 文书存在瑕疵 and 逐卷查错 have no word in common, but one measure of the library has words of both.
    private static bool IsOneMeasuresMatter(string claim, string measure) =>
        MeasureLibrary.Groups.SelectMany(group => group.Themes).SelectMany(theme => theme.Measures)
            .Any(template => Has(claim, template.OwnTerms) && template.OwnTerms.Count(term => measure.Contains(term, StringComparison.Ordinal)) >= Enough);

    private static bool Has(string text, IReadOnlyList<string> terms) =>
        terms.Any(term => term.Length > 2 && text.Contains(term, StringComparison.Ordinal));

    private static string WithoutCopies(string claim, string measure)
    {
        var shortest = Math.Min(Copied, claim.Length);
        for (var at = 0; shortest > 0 && at + shortest <= claim.Length; at++)
        {
            var length = shortest;
            if (!measure.Contains(claim.AsSpan(at, length), StringComparison.Ordinal))
            {
                continue;
            }

            while (at + length < claim.Length && measure.Contains(claim.AsSpan(at, length + 1), StringComparison.Ordinal))
            {
                length++;
            }

            measure = measure.Replace(claim.Substring(at, length), "，", StringComparison.Ordinal);
            at += length - 1;
        }

        return measure;
    }

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
