namespace Nianbao.Planning;

/// <summary>Chooses the measures that answer a problem's claims out of the library; none is used twice in a plan.</summary>
internal sealed class MeasureChooser(string office, int year)
{
    private readonly HashSet<string> used = [];

    /// <summary>Measures for a problem: first such as answer its claims, then others of its theme until there are enough.</summary>
    /// <param name="enough">How many a problem gets that says little.</param>
    /// <param name="most">How many it gets at most, however much it says.</param>
    public List<ChosenMeasure> Choose(ProblemAnalysis problem, int enough, int most)
    {
        var chosen = new List<ChosenMeasure>();
        var open = problem.Claims.ToList();
        while (open.Count > 0 && chosen.Count < most)
        {
            var best = Candidates(problem)
                .Select(found => (found.Theme, found.Template, Worth: open.Sum(claim => Worth(claim, found.Theme, found.Template, problem))))
                .Where(found => found.Worth > 0)
                .OrderByDescending(found => found.Worth)
                .ThenBy(found => StableHash.Of(office, problem.Nouns, found.Template.Key))
                .FirstOrDefault();
            if (best.Template is null)
            {
                break;
            }

            var answered = open.Where(claim => Worth(claim, best.Theme, best.Template, problem) > 0).ToList();
            open.RemoveAll(answered.Contains);
            Add(chosen, best.Theme, best.Template, answered, problem);
        }

        Fill(chosen, problem, problem.Theme, enough);
        Fill(chosen, problem, MeasureLibrary.General.Themes[0], Math.Min(enough, 2));
        if (chosen.Count < 2)
        {
            // Every measure that fits is taken by other problems: the general ones may stand twice, in other words.
            chosen.AddRange(MeasureLibrary.General.Themes[0].Measures.Take(2 - chosen.Count)
                .Select(template => new ChosenMeasure(problem, MeasureLibrary.General.Themes[0], template, [])));
        }

        return chosen;
    }

    private IEnumerable<(Theme Theme, MeasureTemplate Template)> Candidates(ProblemAnalysis problem) =>
        MeasureLibrary.Groups.SelectMany(group => group.Themes)
            .SelectMany(theme => theme.Measures.Select(template => (theme, template)))
            .Where(found => found.template.FromYear <= year && !used.Contains(found.template.Key));

    private void Fill(List<ChosenMeasure> chosen, ProblemAnalysis problem, Theme theme, int enough)
    {
        var rest = theme.Measures
            .Where(template => template.FromYear <= year && !used.Contains(template.Key))
            .OrderByDescending(template => ProblemAnalysis.Weigh(problem.Text, template.Terms))
            .ThenBy(template => StableHash.Of(office, problem.Nouns, template.Key))
            .ToList();
        foreach (var template in rest.Take(Math.Max(0, enough - chosen.Count)))
        {
            Add(chosen, theme, template, [], problem);
        }
    }

    private void Add(
        List<ChosenMeasure> chosen, Theme theme, MeasureTemplate template, IReadOnlyList<Claim> answered, ProblemAnalysis problem)
    {
        used.Add(template.Key);
        chosen.Add(new ChosenMeasure(problem, theme, template, answered));
    }

    // A measure answers a claim if the claim has one of its words and speaks of its theme, or has much of its words.
    private static double Worth(Claim claim, Theme theme, MeasureTemplate template, ProblemAnalysis problem)
    {
        var own = ProblemAnalysis.Weigh(claim.Text, template.Terms);
        if (own <= 0)
        {
            return 0;
        }

        var about = ProblemAnalysis.Weigh(claim.Text, theme.Terms);
        var home = theme == problem.Theme;
        if (about <= 0 && !home && own < 4)
        {
            return 0;
        }

        var worth = own + (0.8 * about) + (0.3 * ProblemAnalysis.Weigh(claim.Context, template.Terms)) + (home ? 1.5 : 0);
        return claim.IsTitle ? worth * 0.5 : worth;
    }
}

/// <summary>A measure chosen for a problem.</summary>
/// <param name="Answered">The claims it was chosen for; none where it only fills up.</param>
internal sealed record ChosenMeasure(
    ProblemAnalysis Problem, Theme Theme, MeasureTemplate Template, IReadOnlyList<Claim> Answered);
