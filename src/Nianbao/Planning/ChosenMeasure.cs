namespace Nianbao.Planning;

/// <summary>A measure of the library chosen for a problem; later problems may lean on it too.</summary>
internal sealed class ChosenMeasure(ProblemAnalysis problem, Theme theme, MeasureTemplate template)
{
    // A measure of another theme must be clearly meant: 积极性 alone is wanting in many matters.
    private const double LeastAbout = 2.5;
    private const double LeastOwn = 6;

    private readonly List<(ProblemAnalysis Problem, Claim Claim)> answered = [];

    public ProblemAnalysis Problem => problem;

    public Theme Theme => theme;

    public MeasureTemplate Template => template;

    /// <summary>The claims it was chosen for, of its own problem first; none where it only fills up.</summary>
    public IEnumerable<Claim> Answered => answered.Select(answer => answer.Claim);

    /// <summary>The same with the problems that claim it.</summary>
    public IReadOnlyList<(ProblemAnalysis Problem, Claim Claim)> Answers => answered;

    public IReadOnlyList<string> ProblemIds =>
        [.. answered.Select(answer => answer.Problem).Prepend(problem).Select(answering => answering.Problem.Id).Distinct()];

    public void Answer(ProblemAnalysis of, IEnumerable<Claim> claims) =>
        answered.AddRange(claims.Select(claim => (of, claim)).Where(answer => !answered.Contains(answer)));

    /// <summary>Leaves a claim to another measure.</summary>
    public void Leave(ProblemAnalysis of, Claim claim) => answered.Remove((of, claim));

    /// <summary>How well it answers a claim: by the claim's words, if the claim speaks of the theme or has much of them; 0 not at all.</summary>
    public static double Worth(Claim claim, Theme theme, MeasureTemplate template, ProblemAnalysis problem)
    {
        var own = ProblemAnalysis.Weigh(claim.Text, template.OwnTerms) + (0.4 * ProblemAnalysis.Weigh(claim.Text, template.ThemeTerms));
        var about = ProblemAnalysis.Weigh(claim.Text, theme.Terms);
        var home = theme == problem.Theme;
        if (own <= 0 || (!home && about < LeastAbout && own < LeastOwn))
        {
            return 0;
        }

        var worth = own + (0.8 * about) + (0.3 * ProblemAnalysis.Weigh(claim.Context, template.Terms)) + (home ? 1.5 : 0);
        return claim.IsTitle ? worth * 0.5 : worth;
    }
}
