using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Finds office, years, sections, problems and plan items in a report's text.</summary>
public static class StructureParser
{
    /// <summary>The report without its indicators. Any text gives a report; what it does not say stays empty.</summary>
    public static Report Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = TextLine.Split(text, 0, text.Length);
        var headings = Outline.Find(text, lines);
        var head = ReportHead.Read(text, lines, headings.Count > 0 ? headings[0].Span.Start : text.Length);
        var found = SectionFinder.Find(text, lines, headings);
        var year = ReportYears.FindReported(text, head, found);
        var sections = SectionFinder.WithPlans(text, found, year);

        var problems = new ProblemFinder(text);
        var plans = new List<TextSpan>();
        for (var i = 0; i < sections.Count; i++)
        {
            var body = TextSpan.FromBounds(Math.Min(headings[i].BodyStart, sections[i].Span.End), sections[i].Span.End);
            var topics = HeadingWords.Topics(headings[i].WordsOf(text));
            if (sections[i].Kind == SectionKind.Plan)
                plans.Add(body);
            else if (sections[i].Kind == SectionKind.Problems && topics == HeadingTopics.Causes)
                problems.ReadCauses(body);
            else if (sections[i].Kind == SectionKind.Problems)
                problems.Read(body);
        }

        var whole = TextSpan.FromBounds(head.OpeningStart, sections.Count > 0 ? sections[^1].Span.End : text.Length);
        if (!sections.Exists(s => s.Kind == SectionKind.Problems)
            && (PassageFinder.Find(text, lines, whole, HeadingTopics.Problems)
                ?? PassageFinder.FindStated(text, lines, whole)) is { } passage)
            problems.Read(passage);
        var stated = problems.Finish();
        if (plans.Count == 0)
            plans.AddRange(problems.Plans);
        if (plans.Count == 0 && PassageFinder.Find(text, lines, whole, HeadingTopics.Plan) is { } plan)
            plans.Add(plan);

        return new Report
        {
            Text = text,
            Office = ReportOffice.Find(text, head, lines, sections),
            Year = year,
            PlanYear = ReportYears.FindPlanned(text, year, sections),
            Sections = sections,
            Problems = stated,
            PlanItems = PlanItemFinder.Find(text, plans),
        };
    }
}
