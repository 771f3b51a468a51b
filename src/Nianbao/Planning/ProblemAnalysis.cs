namespace Nianbao.Planning;

/// <summary>A problem taken apart: its claims, its theme and its nouns.</summary>
internal sealed class ProblemAnalysis
{
    private ProblemAnalysis(Problem problem, IReadOnlyList<Claim> claims, string text, ThemeGroup group, Theme theme)
    {
        Problem = problem;
        Claims = claims;
        Group = group;
        Theme = theme;
        Text = text;
        Nouns = string.Join('、', NounLexicon.FindAll(Text));
    }

    public Problem Problem { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public ThemeGroup Group { get; }

    public Theme Theme { get; }

    /// <summary>What was read of the problem, without what speaks to the reader.</summary>
    public string Text { get; }

    /// <summary>Its nouns that the lexicon knows; with the office's name they decide the wording.</summary>
    public string Nouns { get; }

    /// <summary>What the problem is about as a whole, as a noun.</summary>
    public string? Topic => Claims.Select(claim => claim.Topic).FirstOrDefault(topic => topic is not null);

    public static ProblemAnalysis Of(Report report, Problem problem)
    {
        var claims = ClaimSplitter.Split(report, problem);
        var text = string.Concat(claims.Select(claim => claim.Context + claim.Text + "。"));
        var best = MeasureLibrary.Groups
            .SelectMany(group => group.Themes.Where(theme => theme.Fits(text)).Select(theme => (group, theme, Weight: claims.Sum(claim => Weight(claim, theme)))))
            .MaxBy(found => found.Weight);
        return best.Weight > 0
            ? new ProblemAnalysis(problem, claims, text, best.group, best.theme)
            : new ProblemAnalysis(problem, claims, text, MeasureLibrary.General, MeasureLibrary.General.Themes[0]);
    }

    /// <summary>How much a text has of a list of words: a long word says more than two short ones.</summary>
    public static double Weigh(string text, IReadOnlyList<string> terms) =>
        terms.Where(term => text.Contains(term, StringComparison.Ordinal))
            .Sum(term => term.Length <= 2 ? 1 : 1.6 * (term.Length - 1.4));

    private static double Weight(Claim claim, Theme theme) =>
        ((claim.IsTitle ? 2 : 1) * Weigh(claim.Text, theme.Terms)) + (0.4 * Weigh(claim.Context, theme.Terms));
}
