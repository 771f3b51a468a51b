using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>Writes measures of the report's own plan in its own words (报告原有安排); only who, when and how seen are added.</summary>
internal sealed class OwnItems(MeasureWriter writer, Calendar calendar, string office, int year)
{
    private const double LeastKin = 6;

    private readonly HashSet<string> headings = [];
    private readonly HashSet<string> outcomes = [];

    /// <param name="problem">The problem that it answers; null where it answers none.</param>
    public Measure Write(OwnPassage passage, ProblemAnalysis? problem)
    {
        var text = passage.Text;
        var kin = passage.IsMixed ? null : Kin(text, problem);
        var heading = passage.Headings().FirstOrDefault(headings.Add) ?? Named(kin);
        var leads = kin?.Leads ?? (problem is null || problem.Theme == MeasureLibrary.General.Themes[0] ? [] : problem.Theme.Measures[0].Leads);
        var lead = writer.NamedIn(text);
        return new Measure
        {
            Id = "",
            Heading = heading,
            Action = passage.Action(heading),
            Lead = lead ?? writer.Lead(leads),
            Support = lead is null ? writer.Support(leads) : [],
            Deadline = PlanTexts.Deadline(year, OwnDeadline.StatedIn(text) ?? (passage.IsMixed ? "11" : calendar.Take(OwnDeadline.Suiting(text), text))),
            Outcome = OutcomeLexicon.For(passage.IsMixed ? "" : text, office, outcomes),
            ProblemIds = problem is null ? [] : [problem.Problem.Id],
            Answers = problem is null ? [] : [.. OwnPlan.Spoken(text, problem).Select(claim => writer.Answer(problem, claim))],
            Origin = MeasureOrigin.Report,
        };
    }

    private string Named(MeasureTemplate? kin)
    {
        var named = PlanTexts.OwnMeasureHeading(kin is null ? null : ThemeOf(kin));
        return headings.Add(named) ? named : PlanTexts.OwnMeasureHeading(null);
    }

    private static string ThemeOf(MeasureTemplate template) =>
        MeasureLibrary.Groups.SelectMany(group => group.Themes).First(theme => theme.Measures.Contains(template)).Name;

    // The library's measure of the same matter, for the kinds of unit that lead it.
    private static MeasureTemplate? Kin(string text, ProblemAnalysis? problem)
    {
        var best = MeasureLibrary.Groups.SelectMany(group => group.Themes)
            .SelectMany(theme => theme.Measures.Select(template => (template,
                Worth: ProblemAnalysis.Weigh(text, template.Terms) + (0.5 * ProblemAnalysis.Weigh(text, theme.Terms))
                    + (theme == problem?.Theme ? 1 : 0))))
            .MaxBy(found => found.Worth);
        return best.Worth >= LeastKin && ProblemAnalysis.Weigh(text, best.template.Terms) >= LeastKin / 2 ? best.template : null;
    }
}
