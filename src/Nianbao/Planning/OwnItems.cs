using System.Text.RegularExpressions;
using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>Writes measures of the report's own plan in its own words (报告原有安排); only who, when and how seen are added.</summary>
internal sealed partial class OwnItems(MeasureWriter writer, Calendar calendar, int year)
{
    private static readonly string[] Months = ["3", "5", "6", "8", "9", "11"];
    private static readonly string[] AnyLead = ["综合", "法治"];

    private const double LeastKin = 6;

    private readonly HashSet<string> headings = [];

    /// <summary>The library's measures that the plan has already: what they say is not said twice.</summary>
    public HashSet<MeasureTemplate> Chosen { get; } = [];

    /// <param name="problem">The problem that it answers; null where it answers none.</param>
    public Measure Write(OwnSentence sentence, ProblemAnalysis? problem)
    {
        var kin = Kin(sentence, problem);
        var heading = sentence.Heading is { } own && headings.Add(own) ? own
            : PlanTexts.OwnMeasureHeading(kin is null || sentence.Item is null ? null : ThemeOf(kin)) is { } named && headings.Add(named) ? named : PlanTexts.OwnMeasureHeading(null);
        var isWhole = heading != sentence.Heading;
        IReadOnlyList<string> leads = kin?.Leads ?? AnyLead;
        var lead = writer.NamedIn(sentence.Text);
        return new Measure
        {
            Id = "",
            Heading = heading,
            Action = isWhole ? sentence.Text + "。" : sentence.Action,
            Lead = lead ?? writer.Lead(leads),
            Support = lead is null ? writer.Support(leads) : [],
            Deadline = PlanTexts.Deadline(year, ItsOwnMonth(sentence.Text) ?? calendar.Take(kin?.Deadlines ?? Months, sentence.Text)),
            Outcome = writer.OwnOutcome(kin is not null && Chosen.Add(kin) ? kin : null, sentence.Text),
            ProblemIds = problem is null ? [] : [problem.Problem.Id],
            Answers = problem is null ? [] : [.. OwnPlan.Spoken(sentence, problem).Select(claim => writer.Answer(problem, claim))],
            Origin = MeasureOrigin.Report,
        };
    }

    private static string ThemeOf(MeasureTemplate template) =>
        MeasureLibrary.Groups.SelectMany(group => group.Themes).First(theme => theme.Measures.Contains(template)).Name;

    // 6月底前, 每季度: what the report has set stays.
    private static string? ItsOwnMonth(string text) =>
        OwnMonth().Match(text) is { Success: true } month ? month.Groups[1].Value
        : text.Contains("每季度", StringComparison.Ordinal) || text.Contains("按季", StringComparison.Ordinal) ? "季"
        : text.Contains("每半年", StringComparison.Ordinal) || text.Contains("上半年", StringComparison.Ordinal) ? "半年"
        : text.Contains("每月", StringComparison.Ordinal) ? "月" : null;

    [GeneratedRegex("(1[0-2]|[1-9])月(?:底|末)?前")]
    private static partial Regex OwnMonth();

    // The library's measure of the same matter, for kinds of unit, month and how it will be seen.
    private static MeasureTemplate? Kin(OwnSentence sentence, ProblemAnalysis? problem)
    {
        var best = MeasureLibrary.Groups.SelectMany(group => group.Themes)
            .SelectMany(theme => theme.Measures.Select(template => (template,
                Worth: ProblemAnalysis.Weigh(sentence.Text, template.Terms) + (0.5 * ProblemAnalysis.Weigh(sentence.Text, theme.Terms))
                    + (theme == problem?.Theme ? 1 : 0))))
            .MaxBy(found => found.Worth);
        return best.Worth >= LeastKin && ProblemAnalysis.Weigh(sentence.Text, best.template.Terms) >= LeastKin / 2 ? best.template : null;
    }
}
