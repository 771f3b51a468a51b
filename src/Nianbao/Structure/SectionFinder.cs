using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Makes sections of the top-level headings and judges what each is about.</summary>
internal static class SectionFinder
{
    // A plan without a telling heading says 下一步 or next year at once.
    private const int PlanReach = 40;

    private static readonly WordSet PlaceWords = new(["基本情况", "基本概况", "辖区概况"]);
    private static readonly WordSet AheadWords = new(["下一步", "下步", "今后", "接下来", "明年"]);

    // 一、基本情况, and no more than that.
    private const int LongestBareHeading = 8;

    /// <summary>The sections, each to the next one's heading, the last to where the report's own words end.</summary>
    public static List<Section> Find(string text, IReadOnlyList<TextLine> lines, List<Heading> headings)
    {
        var sections = new List<Section>(headings.Count);
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            var end = i + 1 < headings.Count
                ? headings[i + 1].Span.Start
                : Math.Max(heading.Span.End, PageResidue.BodyEnd(text, lines, heading.BodyStart));
            var kind = HeadingWords.Kind(HeadingWords.Leading(heading.WordsOf(text)));
            sections.Add(new Section(kind, heading.Span, TextSpan.FromBounds(heading.Span.Start, end)));
        }

        return sections;
    }

    /// <summary>
    /// Judges again what the headings' words alone do not tell: 2026年重点工作 in a report of 2025 is a plan; so is a last
    /// part after the problems that begins with 下一步, where no other part is one.
    /// </summary>
    public static List<Section> WithPlans(string text, List<Section> sections, int? year)
    {
        var judged = new List<Section>(sections);
        for (var i = 0; i < judged.Count; i++)
        {
            if (NamesLaterYear(text, judged[i], year))
                judged[i] = judged[i] with { Kind = SectionKind.Plan };
        }

        var last = judged.Count - 1;
        if (last > 0 && judged[last].Kind == SectionKind.Achievements && !judged.Exists(s => s.Kind == SectionKind.Plan)
            && judged.Exists(s => s.Kind == SectionKind.Problems) && LooksAhead(text, judged[last], year))
            judged[last] = judged[last] with { Kind = SectionKind.Plan };
        if (last > 0 && DescribesPlace(text, judged[0]) && judged[1].Kind == SectionKind.Achievements)
            judged[0] = judged[0] with { Kind = SectionKind.Other };
        return judged;
    }

    // 一、基本情况 before 二、主要做法 tells of area and people, not of work.
    private static bool DescribesPlace(string text, Section section) =>
        section.Kind == SectionKind.Achievements && section.Heading.Length <= LongestBareHeading
        && Glyphs.ContainsAny(section.Heading.Of(text), PlaceWords);

    private static bool NamesLaterYear(string text, Section section, int? year)
    {
        if (section.Kind != SectionKind.Achievements || year is null)
            return false;

        var later = false;
        foreach (var mention in YearMention.In(text, section.Heading.Start, section.Heading.End))
        {
            later = mention.Year > year;
            if (!later)
                break;
        }

        return later;
    }

    private static bool LooksAhead(string text, Section section, int? year)
    {
        var start = Glyphs.SkipSpaces(text, section.Heading.End, section.Span.End);
        var opening = text.AsSpan(start, Math.Min(PlanReach, section.Span.End - start));
        return Glyphs.ContainsAny(opening, AheadWords)
            || (year is { } known && opening.Contains($"{known + 1}年", StringComparison.Ordinal));
    }
}
