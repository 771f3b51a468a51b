using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>A plan as the section of the report itself (章节粘贴稿): short, in the report's own heading style.</summary>
public static class PlanSection
{
    private const int Longest = 900;

    // Characters of each measure, tried from the longest down until the section is short enough.
    private const int MostOfMeasure = 110;
    private const int LeastOfMeasure = 16;
    private const int Step = 6;

    private static readonly string[] Openings = ["考虑到", "针对", "为解决", "就报告指出"];
    private static readonly string[] Leads = ["以“", "在“", "在现有", "围绕", "对照", "按照", "结合", "针对", "从“", "对“"];

    /// <summary>The paragraphs, the section's heading first; the same plan and report give the same.</summary>
    public static IReadOnlyList<SectionParagraph> Write(WorkPlan plan, Report report)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(report);
        var style = SectionStyle.Of(report);
        for (var each = 4; each > 0; each--)
        {
            for (var most = MostOfMeasure; most >= LeastOfMeasure; most -= Step)
            {
                var paragraphs = Write(plan, report, style, each, most);
                if (paragraphs.Sum(paragraph => paragraph.Text.Length) <= Longest || (each == 1 && most - Step < LeastOfMeasure))
                {
                    return paragraphs;
                }
            }
        }

        throw new InvalidOperationException("A section is written in the last turn at the latest.");
    }

    // So many measures of each problem at most, each with so many characters at most.
    private static List<SectionParagraph> Write(WorkPlan plan, Report report, SectionStyle style, int each, int most)
    {
        var items = plan.Items.Where(item => item.Measures.Count > 0).ToList();
        var texts = items.Select((item, at) =>
            style.Mark(at + 1) + item.Heading + "。" + string.Join('；', item.Measures
                .GroupBy(measure => measure.ProblemIds is [var first, ..] ? first : "").SelectMany(its => its.Take(each)).Select(measure => Short(measure, report, most))) + "。");
        var heading = new SectionParagraph(true, style.Heading(report, plan.Year));
        var lead = PlanTexts.SectionLead(plan.Year);
        return style.RunsOn
            ? [heading, new SectionParagraph(false, lead + string.Concat(texts))]
            : [heading, new SectionParagraph(false, lead), .. texts.Select(text => new SectionParagraph(false, text))];
    }

    // What is done and by when; the problem it answers stands a page before.
    private static string Short(Measure measure, Report report, int most)
    {
        // The report's own words may begin in the heading.
        var action = measure.Origin != MeasureOrigin.Report ? WithoutOpening(measure.Action)
            : report.Text.Contains(measure.Heading, StringComparison.Ordinal) ? measure.Heading + "，" + measure.Action
            : measure.Action;
        var end = action.Length - 1;
        for (var at = 0; at < action.Length && (at <= most || end == action.Length - 1); at++)
        {
            if (action[at] is '，' or '；' or '。' && IsWhole(action[..at]) && !IsOnlyLead(action[..at]))
            {
                end = at;
            }
        }

        return action[..end].Replace("。", "，", StringComparison.Ordinal).Replace('；', '，') + PlanTexts.SectionDeadline(measure.Deadline);
    }

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

    private static bool IsWhole(string clause) =>
        clause.Count(character => character is '“' or '（' or '《') == clause.Count(character => character is '”' or '）' or '》');
}

/// <summary>A paragraph of the section.</summary>
/// <param name="IsHeading">Whether it is the section's own heading.</param>
public sealed record SectionParagraph(bool IsHeading, string Text);
