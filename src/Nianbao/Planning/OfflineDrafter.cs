using Nianbao.Planning.Suggestions;
using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>
/// Drafts next year's plan from a report's problems: what the report itself plans stays in its words, the rest comes from the
/// built-in library of measures. The same input gives the same plan.
/// </summary>
public static class OfflineDrafter
{
    // A plan of more characters is not read: 2,500 with opening, closing and title.
    private const int LongestItems = 2200;

    // What is kept free at most for the report's own sentences that answer no problem.
    private const int MostRoomForRest = 800;

    // So many characters of them leave less for the library.
    private const int MuchRest = 240;

    // What stands around a measure: its heading, who, when and how seen.
    private const int LengthOfTerms = 80;

    /// <summary>As <see cref="Draft(Report, OfficeProfile)"/>, with all there is to draft from.</summary>
    /// <exception cref="ArgumentException">The report has no year to plan for.</exception>
    public static WorkPlan Draft(PlanInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return SuggestedMeasures.Add(Draft(input.Report, input.Office, input.Unfinished), input).Numbered();
    }

    /// <summary>A plan in which every claim of every problem is answered, each problem by at least two measures.</summary>
    /// <exception cref="ArgumentException">The report has no year to plan for.</exception>
    public static WorkPlan Draft(Report report, OfficeProfile office) => Draft(report, office, []);

    private static WorkPlan Draft(Report report, OfficeProfile office, IReadOnlyList<string> unfinished)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(office);
        var year = report.PlanYear ?? throw new ArgumentException("The report has no year to plan for.", nameof(report));

        var calendar = new Calendar(office.Name);
        var writer = new MeasureWriter(report, office, year, calendar);
        var own = new OwnPlan(report, year);
        var ownItems = new OwnItems(writer, calendar, office.Name, year);
        var style = StableHash.Choose(MeasureLibrary.HeadingStyles, office.Name, "标题");
        var problems = report.Problems.Select(problem => ProblemAnalysis.Of(report, problem)).ToList();
        own.Assign(problems);
        var rest = own.RestPassages;
        var needed = rest.Sum(passage => passage.Text.Length + LengthOfTerms);

        var answers = new AnswerWriter(writer, ownItems, own, office.Name);
        var items = Answers(problems, new MeasureChooser(office.Name, report, problems, own), answers, style, tight: needed > MuchRest);
        items.Add(Standing(writer, own, year, style));
        PlanLength.Shorten(items, LongestItems - Math.Min(MostRoomForRest, needed), answers.Fills);
        var left = Unfinished.Measure(unfinished, year);
        var added = AddRest(items, rest, left, ownItems, style);
        PlanLength.ShortenOutcomes(items, LongestItems);
        var plan = new WorkPlan
        {
            Office = office.Name,
            Year = year,
            Title = PlanTexts.Title(office.Name, year),
            Opening = Opening(report, office, year, problems, own),
            Items = items,
            Closing = PlanTexts.Closing(own.LeavesOut || !added),
        };
        return plan.Numbered();
    }

    private static List<WorkPlanItem> Answers(
        List<ProblemAnalysis> problems, MeasureChooser chooser, AnswerWriter writer, int style, bool tight)
    {
        var (enough, most) = problems.Count switch { 1 => (5, 6), 2 => (4, 5), 3 => (3, 4), 4 => tight ? (2, 3) : (3, 4), 5 => (2, 3), _ => (2, 2) };
        var chosen = chooser.Choose(enough, most);
        var items = new List<WorkPlanItem>();
        foreach (var group in problems.GroupBy(problem => problem.Group))
        {
            var measures = group.SelectMany(problem => writer.Write(problem, chosen[problem])).ToList();
            var themes = group.Select(problem => problem.Theme).Distinct().ToList();
            var headings = themes is [{ Headings.Count: > 0 } only] ? only.Headings : group.Key.Headings;
            items.Add(new WorkPlanItem(headings[style], measures));
        }

        return items;
    }

    // What the report's own plan says of a duty stays in its words.
    private static WorkPlanItem Standing(MeasureWriter writer, OwnPlan own, int year, int style) => new(
        MeasureLibrary.Standing.Headings[style],
        [
            .. MeasureLibrary.Standing.Themes[0].Measures.Where(template => template.FromYear <= year && !own.Has(template)).Select(writer.WriteStanding),
        ]);

    // What last year's plan left, and the report's own sentences that no problem called for, before the standing duties: by
    // their items where there is room, else as many as there is room for, together. Whether all are there.
    private static bool AddRest(
        List<WorkPlanItem> items, IReadOnlyList<OwnPassage> rest, Measure? unfinished, OwnItems ownItems, int style)
    {
        var room = LongestItems - PlanLength.Of(items) - (unfinished is null ? 0 : PlanLength.Of(unfinished));
        var apart = Enumerable.Range(0, rest.Count + 1).Reverse().FirstOrDefault(number => Fits(rest, number, room));
        var left = rest.Skip(apart).SelectMany(passage => passage.Sentences).ToList();
        List<Measure> measures = [.. unfinished is null ? [] : new[] { unfinished }, .. rest.Take(apart).Select(passage => ownItems.Write(passage, null))];
        var together = OwnPassage.Together(left, room - LengthOfTerms - rest.Take(apart).Sum(passage => passage.Text.Length + LengthOfTerms));
        measures.AddRange(together is null ? [] : [ownItems.Write(together, null)]);
        if (measures.Count > 0)
        {
            items.Insert(items.Count - 1, new WorkPlanItem(measures is [{ Origin: not MeasureOrigin.Report }] ? PlanTexts.UnfinishedHeading(style) : PlanTexts.OwnPlanHeading(style), measures));
        }

        return left.Count == (together?.Sentences.Count ?? 0);
    }

    // So many of the items by themselves, and all others together.
    private static bool Fits(IReadOnlyList<OwnPassage> rest, int apart, int room) =>
        rest.Sum(passage => passage.Text.Length + 1) + (LengthOfTerms * Math.Min(apart + 1, rest.Count)) <= room;

    private static string Opening(
        Report report, OfficeProfile office, int year, List<ProblemAnalysis> problems, OwnPlan own)
    {
        var reported = PlanTexts.Reported(report.Year);
        if (problems.Count == 0)
        {
            return PlanTexts.OpeningWithoutProblems(office.Name, year, reported, own.Any);
        }

        var themes = string.Join('、', problems.Select(problem => problem.Theme.Name).Distinct().Take(5));
        return PlanTexts.Opening(
            office.Name, year, reported, themes, StableHash.Choose(PlanTexts.OpeningForms, office.Name, themes));
    }
}
