namespace Nianbao.Planning;

/// <summary>Chooses the measures that answer the claims of a report's problems out of the library; none stands twice in a plan.</summary>
/// <param name="report">What a measure presumes must be in it.</param>
/// <param name="own">The report's own plan: what it meets of a problem needs no measure of the library.</param>
internal sealed class MeasureChooser(string office, Report report, IReadOnlyList<ProblemAnalysis> problems, OwnPlan own)
{
    private const int Fewest = 2;

    // A measure worth nearly as much as the best may stand for it, so that offices with one problem do not all get one answer.
    private const double AsGood = 0.9;

    private const double MadeForIt = 0.9;

    private const double Called = 5;

    // A longer one makes no heading.
    private const int LongestTopic = 9;

    private readonly Dictionary<ProblemAnalysis, List<ChosenMeasure>> chosen = problems.ToDictionary(problem => problem, _ => new List<ChosenMeasure>());
    private readonly Dictionary<ProblemAnalysis, List<Claim>> open = problems.ToDictionary(problem => problem, problem => problem.Claims.Except(own.Answered(problem)).ToList());
    private readonly HashSet<MeasureTemplate> used = [];

    /// <summary>Measures for each problem: first such as answer its claims, then others of its theme until there are enough.</summary>
    /// <param name="enough">How many a problem gets that says little.</param>
    /// <param name="most">How many it gets at most, however much it says.</param>
    public IReadOnlyDictionary<ProblemAnalysis, List<ChosenMeasure>> Choose(int enough, int most)
    {
        // A theme that is a problem's own is left to that problem; others lean on what it chose, and take what it left.
        var homes = problems.Select(problem => problem.Theme).ToHashSet();
        foreach (var problem in problems)
        {
            AnswerClaims(problem, Without(most, problem), theme => theme == problem.Theme || !homes.Contains(theme));
        }

        foreach (var problem in problems)
        {
            LeanOnOthers(problem);
            AnswerClaims(problem, Without(most, problem), _ => true);
        }

        foreach (var problem in problems)
        {
            // What nothing is known about gets no more than it needs.
            var wanted = problem.Theme == MeasureLibrary.General.Themes[0] ? Least(problem) : Without(enough, problem);
            Deepen(problem, Without(enough, problem), theme => theme == problem.Theme || !homes.Contains(theme));
            Fill(problem, problem.Theme, wanted, Least(problem));
            Fill(problem, MeasureLibrary.General.Themes[0], Least(problem), Least(problem));
            if (chosen[problem].Count < Least(problem))
            {
                // Every measure that fits is taken by other problems: the general ones may stand twice, in other words.
                chosen[problem].AddRange(MeasureLibrary.General.Themes[0].Measures.Take(Least(problem) - chosen[problem].Count)
                    .Select(template => new ChosenMeasure(problem, MeasureLibrary.General.Themes[0], template)));
            }
        }

        foreach (var problem in problems)
        {
            AnswerRest(problem, Without(most, problem));
            Settle(problem);
        }

        return chosen;

        // A problem that the report's own plan meets needs so many measures less.
        int Without(int number, ProblemAnalysis problem) => Math.Max(Least(problem), number - own.Passages(problem).Count);

        int Least(ProblemAnalysis problem) => own.For(problem).Count > 0 ? 1 : Fewest;
    }

    // What no measure of the library is made for: the nearest of the problem's own, else a general one that names its topic.
    private void AnswerRest(ProblemAnalysis problem, int most)
    {
        var general = MeasureLibrary.General.Themes[0];
        foreach (var claim in open[problem].OrderBy(claim => claim.IsTitle))
        {
            if (FollowsOn(problem, claim) is { } same)
            {
                same.Answer(problem, [claim]);
                continue;
            }

            var words = claim.Context + claim.Text;
            var nearest = chosen[problem].MaxBy(measure => Nearness(words, measure))!;
            if (claim is { IsTitle: false, Topic: { Length: <= LongestTopic } topic } && !topic.Contains('的', StringComparison.Ordinal) && Matter.IsTelling(topic)
                && Nearness(words, nearest) <= 0 && chosen[problem].Count < most
                && general.Measures.FirstOrDefault(IsFree) is { } template)
            {
                nearest = Add(problem, general, template);
            }

            nearest.Answer(problem, [claim]);
        }

        open[problem].Clear();
    }

    // What a broad measure took along while none better was chosen goes to the one that is made for it.
    private void Settle(ProblemAnalysis problem)
    {
        foreach (var claim in problem.Claims.Where(claim => !claim.IsTitle))
        {
            var worths = chosen[problem].Select(measure => (Measure: measure, Worth: ChosenMeasure.Worth(claim, measure.Theme, measure.Template, problem))).ToList();
            var best = worths.MaxBy(pair => pair.Worth);
            if (best.Worth > 0 && worths.Any(pair => pair.Measure.Answers.Contains((problem, claim))))
            {
                worths.ForEach(pair => pair.Measure.Leave(problem, claim));
                best.Measure.Answer(problem, [claim]);
            }
        }
    }

    // 在…方面能力不足 says it of what the claim before it spoke of.
    private ChosenMeasure? FollowsOn(ProblemAnalysis problem, Claim claim)
    {
        var at = problem.Claims.ToList().IndexOf(claim);
        return at > 0 && claim.Text is ['在' or '难' or '也', ..]
            ? chosen.Values.SelectMany(measures => measures).FirstOrDefault(measure => measure.Answers.Contains((problem, problem.Claims[at - 1])))
            : null;
    }

    private static double Nearness(string words, ChosenMeasure measure) =>
        ProblemAnalysis.Weigh(words, measure.Template.Terms) + (0.3 * ProblemAnalysis.Weigh(words, measure.Theme.Terms));

    private void AnswerClaims(ProblemAnalysis problem, int most, Func<Theme, bool> may)
    {
        var claims = open[problem];
        while (claims.Count > 0 && chosen[problem].Count < most)
        {
            var found = Free(problem, may)
                .Select(pair => (pair.Theme, pair.Template, Worth: claims.Sum(claim => ChosenMeasure.Worth(claim, pair.Theme, pair.Template, problem))))
                .Where(pair => pair.Worth > 0)
                .ToList();
            if (found.Count == 0)
            {
                return;
            }

            var enough = found.Max(pair => pair.Worth) * AsGood;
            var best = found.Where(pair => pair.Worth >= enough)
                .MinBy(pair => StableHash.Of(office, problem.Nouns, pair.Template.Key));
            var answered = claims.Where(claim => ChosenMeasure.Worth(claim, best.Theme, best.Template, problem) > 0).ToList();
            claims.RemoveAll(answered.Contains);
            Add(problem, best.Theme, best.Template).Answer(problem, answered);
        }
    }

    // Where there is room, a claim that a broad measure answered along with others gets the one made for it.
    private void Deepen(ProblemAnalysis problem, int enough, Func<Theme, bool> may)
    {
        while (chosen[problem].Count < enough)
        {
            var best = Free(problem, may)
                .SelectMany(pair => problem.Claims.Where(claim => !claim.IsTitle)
                    .Select(claim => (pair.Theme, pair.Template, Claim: claim, Worth: ChosenMeasure.Worth(claim, pair.Theme, pair.Template, problem))))
                .Where(found => found.Worth > MadeForIt * chosen[problem].Where(measure => measure.Answered.Contains(found.Claim))
                    .Select(measure => ChosenMeasure.Worth(found.Claim, measure.Theme, measure.Template, problem)).DefaultIfEmpty(0).Max())
                .OrderByDescending(found => found.Worth)
                .FirstOrDefault();
            if (best.Template is null)
            {
                return;
            }

            Add(problem, best.Theme, best.Template).Answer(problem, [best.Claim]);
        }
    }

    private IEnumerable<(Theme Theme, MeasureTemplate Template)> Free(ProblemAnalysis problem, Func<Theme, bool> may) =>
        MeasureLibrary.Groups.SelectMany(group => group.Themes).Where(theme => may(theme) && theme.Fits(problem.Text))
            .SelectMany(theme => theme.Measures.Where(IsFree).Select(template => (theme, template)));

    private void LeanOnOthers(ProblemAnalysis problem)
    {
        var others = chosen.Where(entry => entry.Key != problem).SelectMany(entry => entry.Value).ToList();
        foreach (var claim in open[problem].Where(claim => !claim.IsTitle).ToList())
        {
            var best = others.MaxBy(other => ChosenMeasure.Worth(claim, other.Theme, other.Template, problem));
            if (best is not null && ChosenMeasure.Worth(claim, best.Theme, best.Template, problem) > 0)
            {
                best.Answer(problem, [claim]);
                open[problem].Remove(claim);
            }
        }
    }

    // A measure that shares no word with the problem stands only where it would have too few.
    private void Fill(ProblemAnalysis problem, Theme theme, int enough, int least)
    {
        // Of its own theme, or of another that its words clearly call for and that is no other problem's.
        var homes = problems.Select(other => other.Theme).ToHashSet();
        var called = Free(problem, other => other != theme && !homes.Contains(other))
            .Where(pair => theme != MeasureLibrary.General.Themes[0] && ProblemAnalysis.Weigh(problem.Text, pair.Template.OwnTerms) >= Called)
            .Select(pair => pair.Template).ToHashSet();
        var rest = Free(problem, other => other == theme || !homes.Contains(other)).Select(pair => pair.Template).Concat(theme.Measures.Where(IsFree)).Distinct()
            .Where(template => theme.Measures.Contains(template) || called.Contains(template))
            .OrderByDescending(template => ProblemAnalysis.Weigh(problem.Text, template.Terms))
            .ThenBy(template => StableHash.Of(office, problem.Nouns, template.Key))
            .Take(Math.Max(0, enough - chosen[problem].Count));
        foreach (var template in rest.ToList().TakeWhile(template => chosen[problem].Count < least || ProblemAnalysis.Weigh(problem.Text, template.Terms) > 0))
        {
            Add(problem, MeasureLibrary.Groups.SelectMany(group => group.Themes).FirstOrDefault(other => other.Measures.Contains(template)) ?? theme, template);
        }
    }

    private bool IsFree(MeasureTemplate template) => template.FromYear <= report.PlanYear && !used.Contains(template)
        && (template.Presumes.Count == 0 || template.Presumes.Any(word => report.Text.Contains(word, StringComparison.Ordinal)));

    private ChosenMeasure Add(ProblemAnalysis problem, Theme theme, MeasureTemplate template)
    {
        used.Add(template);
        var measure = new ChosenMeasure(problem, theme, template);
        chosen[problem].Add(measure);
        return measure;
    }
}
