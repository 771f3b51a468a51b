using System.Globalization;
using Nianbao.Planning.Suggestions;
using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>Drafts next year's plan from a report's problems with the built-in library of measures; the same input gives the same plan.</summary>
public static class OfflineDrafter
{
    // A plan of more characters is not read: 2,500 with opening, closing and title.
    private const int LongestItems = 2200;

    /// <summary>As <see cref="Draft(Report, OfficeProfile)"/>, with all there is to draft from.</summary>
    /// <exception cref="ArgumentException">The report has no year to plan for.</exception>
    public static WorkPlan Draft(PlanInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Numbered(SuggestedMeasures.Add(Draft(input.Report, input.Office), input));
    }

    /// <summary>A plan in which every problem of the report is answered by at least two measures.</summary>
    /// <exception cref="ArgumentException">The report has no year to plan for.</exception>
    public static WorkPlan Draft(Report report, OfficeProfile office)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(office);
        var year = report.PlanYear ?? throw new ArgumentException("The report has no year to plan for.", nameof(report));

        var writer = new MeasureWriter(report, office, year);
        var own = new OwnPlan(report);
        var style = StableHash.Choose(MeasureLibrary.HeadingStyles, office.Name, "标题");
        var problems = report.Problems.Select(problem => ProblemAnalysis.Of(report, problem)).ToList();

        var fills = new HashSet<Measure>();
        var items = Answers(problems, office, year, writer, own, style, fills);
        if (problems.Count == 0)
        {
            items.AddRange(OwnItems.Draft(own, writer, year, style));
        }

        items.Add(Standing(writer, own, year, style, problems.Count > 0));
        PlanLength.Shorten(items, LongestItems, fills);
        return Numbered(new WorkPlan
        {
            Office = office.Name,
            Year = year,
            Title = PlanTexts.Title(office.Name, year),
            Opening = Opening(report, office, year, problems, own),
            Items = items,
            Closing = PlanTexts.Closing(office.Name),
        });
    }

    private static List<WorkPlanItem> Answers(
        List<ProblemAnalysis> problems, OfficeProfile office, int year, MeasureWriter writer, OwnPlan own, int style,
        HashSet<Measure> fills)
    {
        var (enough, most) = problems.Count switch { 1 => (5, 6), 2 => (4, 5), 3 => (3, 4), 4 => (3, 4), 5 => (2, 3), _ => (2, 2) };
        var chosen = new MeasureChooser(office.Name, year, problems).Choose(enough, most);
        var items = new List<WorkPlanItem>();
        foreach (var group in problems.GroupBy(problem => problem.Group))
        {
            var measures = group.SelectMany(problem => Write(chosen[problem], writer, own, fills)).ToList();
            var themes = group.Select(problem => problem.Theme).Distinct().ToList();
            var headings = themes is [{ Headings.Count: > 0 } only] ? only.Headings : group.Key.Headings;
            items.Add(new WorkPlanItem(headings[style], measures));
        }

        return items;
    }

    // The measures of one problem in the order of the year; one takes up the report's own plan, another names what is wanting.
    private static List<Measure> Write(
        List<ChosenMeasure> chosen, MeasureWriter writer, OwnPlan own, HashSet<Measure> fills)
    {
        var (takesUp, clause) = own.TakeFor(chosen);
        var named = false;
        var written = new List<Measure>();
        foreach (var choice in chosen.OrderBy(writer.Month))
        {
            var itsClause = choice == takesUp ? clause : null;
            written.Add(writer.Write(choice, itsClause, leads: !named));
            named |= itsClause is null && choice.Answered.Any(claim => claim.Phrase is not null);
            if (!choice.Answered.Any())
            {
                fills.Add(written[^1]);
            }
        }

        return written;
    }

    private static WorkPlanItem Standing(MeasureWriter writer, OwnPlan own, int year, int style, bool answersProblems)
    {
        var duties = MeasureLibrary.Standing.Themes[0].Measures
            .Where(template => template.FromYear <= year)
            .Select(writer.WriteStanding)
            .ToList();
        if (answersProblems && OwnItems.Continued(own, writer, year) is { } continued)
        {
            duties.Insert(Math.Min(3, duties.Count), continued);
        }

        return new WorkPlanItem(MeasureLibrary.Standing.Headings[style], duties);
    }

    private static string Opening(
        Report report, OfficeProfile office, int year, List<ProblemAnalysis> problems, OwnPlan own)
    {
        var reported = PlanTexts.Reported(report.Year);
        if (problems.Count == 0)
        {
            return PlanTexts.OpeningWithoutProblems(office.Name, year, reported, own.Headings.Count > 0);
        }

        var themes = string.Join('、', problems.Select(problem => problem.Theme.Name).Distinct().Take(5));
        return PlanTexts.Opening(
            office.Name, year, reported, themes, StableHash.Choose(PlanTexts.OpeningForms, office.Name, themes));
    }

    private static WorkPlan Numbered(WorkPlan plan)
    {
        var number = 0;
        return plan with
        {
            Items =
            [
                .. plan.Items.Select(item => item with
                {
                    Measures =
                    [
                        .. item.Measures.Select(measure =>
                            measure with { Id = "M" + (++number).ToString(CultureInfo.InvariantCulture) }),
                    ],
                }),
            ],
        };
    }
}
