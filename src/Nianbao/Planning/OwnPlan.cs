namespace Nianbao.Planning;

/// <summary>What the report itself intends for next year (下一年度安排), and which problems it meets.</summary>
internal sealed class OwnPlan
{
    private const int MostSentences = 60;
    private const double LeastOfTheme = 4;

    private readonly List<OwnSentence> sentences = [];
    private readonly Dictionary<ProblemAnalysis, List<OwnSentence>> answers = [];

    public OwnPlan(Report report, int year)
    {
        foreach (var item in report.PlanItems.Where(_ => sentences.Count < MostSentences))
        {
            // The heading is too general to be kept by itself; the body says what is to be done. Where one statement is
            // both, it is the body.
            var heading = OwnClauses.Heading(report.Quote(item.Heading));
            var body = item.Span.End - item.Heading.End > 4 ? Math.Max(item.Heading.End, item.Span.Start) : item.Span.Start;
            sentences.AddRange(OwnClauses.Read(report.Text.AsSpan(body, Math.Max(0, item.Span.End - body)), heading, report.Text, year));
        }
    }

    /// <summary>Whether the report has anything of its own that a plan can keep.</summary>
    public bool Any => sentences.Count > 0;

    public IReadOnlyList<OwnSentence> Sentences => sentences;

    /// <summary>The sentences that no problem called for.</summary>
    public IEnumerable<OwnSentence> Rest => sentences.Except(answers.Values.SelectMany(taken => taken)).OrderByDescending(Stands.Contains).ThenByDescending(sentence => sentence.IsConcrete);

    /// <summary>Those of the rest that stand for a standing duty, so that the library need not say it again.</summary>
    public HashSet<OwnSentence> Stands { get; } = [];

    /// <summary>Whether the report's own plan has the duty already, in its own words.</summary>
    public bool Has(MeasureTemplate duty)
    {
        var its = Rest.Where(sentence => duty.Terms.Any(term => sentence.Text.Contains(term, StringComparison.Ordinal))).Take(1).ToList();
        Stands.UnionWith(its);
        return its.Count > 0;
    }

    /// <summary>Gives each problem those sentences that speak of its claims, the nearest first.</summary>
    /// <param name="most">How many a problem gets at most.</param>
    public void Assign(IReadOnlyList<ProblemAnalysis> problems, int most)
    {
        var pairs = sentences
            .SelectMany(sentence => problems.Select(problem => (Sentence: sentence, Problem: problem, Worth: Worth(sentence, problem))))
            .Where(pair => pair.Worth > 0)
            .OrderByDescending(pair => pair.Worth)
            .ToList();
        var taken = new HashSet<OwnSentence>();
        foreach (var (sentence, problem, _) in pairs)
        {
            var its = For(problem);
            if (its.Count < most && taken.Add(sentence))
            {
                answers[problem] = [.. its, sentence];
            }
        }
    }

    public IReadOnlyList<OwnSentence> For(ProblemAnalysis problem) => answers.GetValueOrDefault(problem) ?? [];

    /// <summary>The problem's claims that the sentences given to it speak of.</summary>
    public IReadOnlyCollection<Claim> Answered(ProblemAnalysis problem) => For(problem).SelectMany(sentence => Spoken(sentence, problem)).ToHashSet();

    /// <summary>The problem's claims that the sentence speaks of.</summary>
    public static IEnumerable<Claim> Spoken(OwnSentence sentence, ProblemAnalysis problem) =>
        problem.Claims.Where(claim => Matter.Speaks(claim.Text, sentence.Text));

    // Of all themes the problem's is the sentence's own, and clearly so.
    private static bool IsOfTheme(OwnSentence sentence, ProblemAnalysis problem)
    {
        var weight = ProblemAnalysis.Weigh(sentence.Text, problem.Theme.Terms);
        return weight >= LeastOfTheme && MeasureLibrary.Groups.Where(group => group != problem.Group).SelectMany(group => group.Themes)
            .All(theme => ProblemAnalysis.Weigh(sentence.Text, theme.Terms) <= weight);
    }

    private static double Worth(OwnSentence sentence, ProblemAnalysis problem)
    {
        var spoken = Spoken(sentence, problem).ToList();
        return spoken.Count == 0 && !IsOfTheme(sentence, problem)
            ? 0
            : (sentence.IsConcrete ? 2 : 0) + spoken.Sum(claim => 1 + Matter.Shared(claim.Text, sentence.Text)) + (0.5 * ProblemAnalysis.Weigh(sentence.Text, problem.Theme.Terms));
    }
}
