namespace Nianbao.Structure;

/// <summary>Decides which year a report is about and which it plans for.</summary>
internal static class ReportYears
{
    // Title and opening together outvote any heading; two headings that agree outvote a lone title.
    private const int TitleWeight = 5;
    private const int OpeningWeight = 4;
    private const int HeadingWeight = 2;

    // The opening names the year in its first sentence or in 现将…报告如下; further on other years are told of.
    private const int OpeningReach = 600;
    private const int PlanReach = 60;

    /// <summary>The year reported on; null where the text names none.</summary>
    public static int? FindReported(string text, ReportHead head, IReadOnlyList<Section> sections)
    {
        var votes = new YearVotes();
        foreach (var line in head.Titles)
        {
            if (YearOfTitle(text, line) is { } year)
            {
                votes.Add(year, TitleWeight);
                break;
            }
        }

        if (YearOfOpening(text, head) is { } opening)
            votes.Add(opening, OpeningWeight);

        foreach (var section in sections)
        {
            if (section.Kind != SectionKind.Other && YearOfHeading(text, section) is { } year)
                votes.Add(year, HeadingWeight);
        }

        if (votes.IsEmpty)
            CountAll(text, ref votes);
        return votes.Most;
    }

    /// <summary>The year planned for: named by title or plan, else the year after.</summary>
    public static int? FindPlanned(string text, int? reported, IReadOnlyList<Section> sections)
    {
        foreach (var section in sections)
        {
            if (section.Kind != SectionKind.Plan)
                continue;

            var reach = Math.Min(section.Span.End, section.Heading.End + PlanReach);
            foreach (var mention in YearMention.In(text, section.Heading.Start, reach))
            {
                var named = mention.Start < section.Heading.End;
                if (reported is null ? named : mention.Year > reported && (named || mention.Year == reported + 1))
                    return mention.Year;
            }
        }

        return reported + 1;
    }

    // A plan's heading names the year after, and may name the year reported on before it.
    private static int? YearOfHeading(string text, Section section)
    {
        int? year = null;
        foreach (var mention in YearMention.In(text, section.Heading.Start, section.Heading.End))
        {
            if (section.Kind != SectionKind.Plan)
                return mention.Year;

            year = mention.Year - 1;
        }

        return year;
    }

    private static int? YearOfTitle(string text, TextLine line)
    {
        foreach (var mention in YearMention.In(text, line.Start, line.End))
        {
            // 2024法治政府建设报告: 年 forgotten, but nothing else that a number would stand before.
            if (mention.HasSign || (mention.End < line.End && Glyphs.IsHan(text[mention.End])))
                return mention.Year;
        }

        return null;
    }

    // 现将2024年…报告如下 says it outright; else the first year of the opening, usually its first words.
    private static int? YearOfOpening(string text, ReportHead head)
    {
        var end = Math.Min(head.End, head.OpeningStart + OpeningReach);
        if (end <= head.OpeningStart)
            return null;

        int? first = null;
        var announced = text.AsSpan(head.OpeningStart, end - head.OpeningStart).LastIndexOf("现将", StringComparison.Ordinal);
        foreach (var mention in YearMention.In(text, head.OpeningStart, end))
        {
            if (!mention.HasSign)
                continue;
            first ??= mention.Year;
            if (announced >= 0 && mention.Start > head.OpeningStart + announced)
                return mention.Year;
        }

        return first;
    }

    private static void CountAll(string text, ref YearVotes votes)
    {
        foreach (var mention in YearMention.In(text, 0, text.Length))
        {
            if (mention.HasSign)
                votes.Add(mention.Year, 1);
        }
    }
}
