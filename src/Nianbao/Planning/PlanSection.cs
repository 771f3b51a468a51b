using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>A plan as the section of the report itself (章节粘贴稿): short, in the report's own heading style.</summary>
public static class PlanSection
{
    private const int Longest = 900;

    // Characters of a measure of the library, tried from the longest down until the section is short enough.
    private const int MostOfMeasure = 110;
    private const int LeastOfMeasure = 16;
    private const int Step = 6;

    // The report's own measures are what the section replaces: they stand whole unless nothing else makes it short enough.
    private const int Whole = 1000;
    private const int MostOfOwn = 300;

    private static readonly string[] Openings = ["考虑到", "针对", "为解决", "就报告指出"];
    private static readonly string[] Leads = ["以“", "在“", "在现有", "围绕", "对照", "按照", "结合", "针对", "从“", "对“"];

    /// <summary>The paragraphs, the section's heading first; the same plan and report give the same.</summary>
    public static IReadOnlyList<SectionParagraph> Write(WorkPlan plan, Report report)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(report);
        var style = SectionStyle.Of(report);
        var paragraphs = new List<SectionParagraph>();
        foreach (var measure in Measures())
        {
            paragraphs = Write(plan, report, style, measure);
            if (paragraphs.Sum(paragraph => paragraph.Text.Length) <= Longest)
            {
                break;
            }
        }

        return paragraphs;
    }

    // From the fullest to the shortest.
    private static IEnumerable<Size> Measures()
    {
        for (var each = 4; each > 0; each--)
        {
            for (var most = MostOfMeasure; most >= LeastOfMeasure; most -= Step)
            {
                yield return new Size(each, most, Whole, WithStanding: true);
            }
        }

        // Standing duties go before a word of the report's own plan does.
        yield return new Size(1, LeastOfMeasure, Whole, WithStanding: false);
        for (var most = MostOfOwn; most >= LeastOfMeasure; most -= Step)
        {
            yield return new Size(1, LeastOfMeasure, most, WithStanding: false);
        }
    }

    private static List<SectionParagraph> Write(WorkPlan plan, Report report, SectionStyle style, Size size)
    {
        var items = plan.Items.Where(item => Taken(item, size).Any()).ToList();
        var texts = items.Select((item, at) =>
            style.Mark(at + 1) + item.Heading + "。" + string.Join('；', Taken(item, size).Select(measure => Short(measure, report, size))) + "。");
        var heading = new SectionParagraph(true, style.Heading(report, plan.Year));
        var lead = PlanTexts.SectionLead(plan.Year);
        return style.RunsOn
            ? [heading, new SectionParagraph(false, lead + string.Concat(texts))]
            : [heading, new SectionParagraph(false, lead), .. texts.Select(text => new SectionParagraph(false, text))];
    }

    // All of the report's own, and so many others of each problem.
    private static IEnumerable<Measure> Taken(WorkPlanItem item, Size size) =>
        item.Measures.GroupBy(measure => measure.ProblemIds is [var first, ..] ? first : "").SelectMany(its =>
        {
            var others = its.Where(measure => measure.Origin != MeasureOrigin.Report && (size.WithStanding || measure.ProblemIds.Count > 0)).Take(size.Each).ToHashSet();
            return its.Where(measure => measure.Origin == MeasureOrigin.Report || others.Contains(measure));
        });

    // What is done and by when; the problem it answers stands a page before.
    private static string Short(Measure measure, Report report, Size size)
    {
        var most = measure.Origin == MeasureOrigin.Report ? size.OfOwn : size.OfOther;
        // The report's own words may begin in the heading.
        var action = measure.Origin != MeasureOrigin.Report ? WithoutOpening(measure.Action)
            : report.Text.Contains(measure.Heading, StringComparison.Ordinal) ? measure.Heading + "，" + measure.Action
            : measure.Action;
        if (measure.Origin == MeasureOrigin.Report && action.Length > most && action.LastIndexOf('；', most - 1) is > 0 and var whole)
        {
            return Joined(action[..whole]) + PlanTexts.SectionDeadline(measure.Deadline);
        }

        var end = action.Length - 1;
        for (var at = 0; at < action.Length && (at <= most || end == action.Length - 1); at++)
        {
            if (action[at] is '，' or '；' or '。' && IsWhole(action[..at]) && !IsOnlyLead(action[..at]))
            {
                end = at;
            }
        }

        return Joined(action[..end]) + PlanTexts.SectionDeadline(measure.Deadline);
    }

    private static string Joined(string sentences) => sentences.Replace("。", "，", StringComparison.Ordinal).Replace('；', '，');

    private static string WithoutOpening(string action)
    {
        for (var comma = action.IndexOf('，', StringComparison.Ordinal); comma > 0; comma = action.IndexOf('，', StringComparison.Ordinal))
        {
            var clause = action[..comma];
            if (!Openings.Any(opening => clause.StartsWith(opening, StringComparison.Ordinal)) || !IsWhole(clause))
            {
                break;
            }

            action = action[(comma + 1)..];
        }

        return action;
    }

    // 以…为底数 and the like say nothing without what follows.
    private static bool IsOnlyLead(string clauses) =>
        !clauses.Contains('，', StringComparison.Ordinal) && Leads.Any(lead => clauses.StartsWith(lead, StringComparison.Ordinal));

    /// <param name="Each">How many measures of the library each problem keeps at most.</param>
    /// <param name="OfOther">Characters of each of them at most.</param>
    /// <param name="OfOwn">Characters of each of the report's own measures at most.</param>
    /// <param name="WithStanding">Whether measures that answer no problem are kept.</param>
    private readonly record struct Size(int Each, int OfOther, int OfOwn, bool WithStanding);

    private static bool IsWhole(string clause) =>
        clause.Count(character => character is '“' or '（' or '《') == clause.Count(character => character is '”' or '）' or '》');
}

/// <summary>A paragraph of the section.</summary>
/// <param name="IsHeading">Whether it is the section's own heading.</param>
public sealed record SectionParagraph(bool IsHeading, string Text);
