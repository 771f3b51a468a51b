using Nianbao.Wording;

namespace Nianbao.Planning.Suggestions;

/// <summary>Takes other offices' measures into a drafted plan, at most one for a problem.</summary>
internal static class SuggestedMeasures
{
    // 2,500 with title, opening and closing.
    private const int LongestPlan = 2480;

    // A suggestion closer than this to a measure that is there already adds nothing.
    private const double SameMeasure = 0.35;

    private const int LongestHeading = 14;

    private static readonly string[] Months = ["3", "4", "5", "6", "7", "8", "9", "10", "11"];

    /// <summary>The plan with them, their <see cref="Measure.Id"/> left to be numbered; the plan itself where none fits.</summary>
    public static WorkPlan Add(WorkPlan plan, PlanInput input)
    {
        if (input.Suggestions.Count == 0)
        {
            return plan;
        }

        var units = UnitDirectory.Of(input.Report, input.Office);
        foreach (var problem in input.Report.Problems)
        {
            var analysis = ProblemAnalysis.Of(input.Report, problem);
            var at = plan.Items.ToList().FindIndex(item => item.Measures.Any(measure => measure.ProblemIds.Contains(problem.Id)));
            if (at < 0)
            {
                continue;
            }

            foreach (var suggestion in input.Suggestions.Where(suggestion => suggestion.ProblemId == problem.Id))
            {
                if (Write(plan, input, analysis, suggestion, units) is { } measure && Insert(plan, at, measure) is { } longer
                    && PlanLength.Of(longer) <= LongestPlan && PlanGuard.Check(longer, input.Report).Count <= PlanGuard.Check(plan, input.Report).Count)
                {
                    plan = longer;
                    break;
                }
            }
        }

        return plan;
    }

    private static Measure? Write(WorkPlan plan, PlanInput input, ProblemAnalysis problem, Suggestion suggestion, UnitDirectory units)
    {
        // Whatever was stored: what goes into a plan is plain words.
        var clauses = suggestion.Text.Split('，');
        if (!clauses.All(clause => PlainWords.MayBeQuoted(clause, 4, 40)) || Answered(problem, suggestion.Text) is not { } claim
            || Repeats(plan, suggestion.Text))
        {
            return null;
        }

        var office = input.Office.Name;
        var words = Synonyms.Vary(suggestion.Text, office, problem.Nouns);
        var form = StableHash.Choose(SuggestionTexts.Forms, office, problem.Nouns, "参考");
        return new Measure
        {
            Id = "",
            Heading = clauses[0].Length <= LongestHeading ? clauses[0] : SuggestionTexts.Heading(problem.Topic),
            Action = SuggestionTexts.Action(claim.Phrase, words, form),
            Lead = units.Lead(problem.Theme.Measures[0].Leads),
            Deadline = PlanTexts.Deadline(plan.Year, Month(plan, office, suggestion.Text)),
            Outcome = SuggestionTexts.Outcome(form),
            ProblemIds = [suggestion.ProblemId],
            Answers = input.Report.Text.Contains(claim.Text, StringComparison.Ordinal) ? [new ClaimAnswer(suggestion.ProblemId, claim.Text)] : [],
            Origin = MeasureOrigin.Suggestion,
            Sources = [suggestion.Source],
        };
    }

    // The claim that shares most with the measure, the problem's title only where no other does.
    private static Claim? Answered(ProblemAnalysis problem, string text)
    {
        var likeness = new ProblemLikeness(problem.Claims.Select(claim => claim.Text));
        return problem.Claims
            .Select(claim => (Claim: claim, Shared: likeness.Of(claim.Text, text) + (0.01 * Shared(problem.Theme, claim.Text, text))))
            .Where(found => found.Shared > 0)
            .OrderBy(found => found.Claim.IsTitle)
            .ThenByDescending(found => found.Shared)
            .Select(found => found.Claim)
            .FirstOrDefault();
    }

    private static double Shared(Theme theme, string claim, string text) =>
        ProblemAnalysis.Weigh(claim, theme.Terms) > 0 ? ProblemAnalysis.Weigh(text, theme.Terms) : 0;

    private static bool Repeats(WorkPlan plan, string text)
    {
        var actions = plan.Items.SelectMany(item => item.Measures).Select(measure => measure.Action).ToList();
        var likeness = new ProblemLikeness(actions);
        return actions.Any(action => action.Contains(text, StringComparison.Ordinal) || likeness.Of(action, text) >= SameMeasure);
    }

    // The month in which least ends.
    private static string Month(WorkPlan plan, string office, string text)
    {
        var deadlines = plan.Items.SelectMany(item => item.Measures).Select(measure => measure.Deadline).ToList();
        return Months
            .OrderBy(month => deadlines.Count(deadline => deadline.Contains($"年{month}月", StringComparison.Ordinal)))
            .ThenBy(month => StableHash.Of(office, text, month))
            .First();
    }

    // After the last of the item's measures for the problem.
    private static WorkPlan Insert(WorkPlan plan, int at, Measure measure)
    {
        var item = plan.Items[at];
        var after = item.Measures.ToList().FindLastIndex(other => other.ProblemIds.Contains(measure.ProblemIds[0]));
        List<Measure> measures = [.. item.Measures.Take(after + 1), measure, .. item.Measures.Skip(after + 1)];
        return plan with { Items = [.. plan.Items.Take(at), item with { Measures = measures }, .. plan.Items.Skip(at + 1)] };
    }
}
