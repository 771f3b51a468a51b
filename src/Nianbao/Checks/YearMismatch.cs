using Nianbao.Structure;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>year</c>: a year that does not fit the report's own, or figures that end before the year does.</summary>
internal static class YearMismatch
{
    public const string Code = "year";

    private static readonly WordList Ahead = new("将", "要", "计划", "拟");
    private static readonly WordList TellsOfWork = new("情况", "工作", "举措", "成效", "做法");
    private static readonly WordList LooksBack = new("整改", "反馈", "督察", "督查", "巡察", "考核", "遗留", "上年");
    private static readonly string[] Openings = ["，", ",", "共", "全年", "累计", "度，", "全街", "全镇", "全乡", "街道", "我镇", "我街", "我乡"];

    public static void Check(CheckedReport read, FindingList found)
    {
        if (read.Report.Year is not { } year)
            return;
        OfHeadings(read, year, found);
        OfSentences(read, year, found);
        OfCutOff(read, year, found);
        OfDate(read, year, found);
    }

    private static void OfHeadings(CheckedReport read, int year, FindingList found)
    {
        foreach (var section in read.Sections)
        {
            if (!section.Heading.Of(read.Text).Contains('年'))
                continue;
            var fits = section.Kind == SectionKind.Plan ? read.Report.PlanYear ?? year + 1 : year;
            var mentions = YearMention.Find(read.Text, section.Heading.Start, section.Heading.End);
            var heading = section.Heading.Of(read.Text);
            // 2023年督察反馈问题整改情况 is in order; of the other parts only those count that tell of the year's work.
            if ((section.Kind != SectionKind.Plan && LooksBack.IsIn(heading))
                || (section.Kind == SectionKind.Other && !(mentions is [var only] && only.Year == year - 1 && TellsOfWork.IsIn(heading))))
                continue;
            if (mentions.Count > 0 && mentions.TrueForAll(mention => mention.Year != fits && mention.Year != year + 1) && !mentions.Exists(mention => mention.Year == year && section.Kind != SectionKind.Plan))
                found.Add(new Finding(Code, Severity.Error, CheckTexts.HeadingYear(mentions[0].Year, fits), section.Heading));
            else if (section.Kind == SectionKind.Plan && mentions.Count > 0 && mentions.TrueForAll(mention => mention.Year == year))
                found.Add(new Finding(Code, Severity.Error, CheckTexts.HeadingYear(year, fits), section.Heading));
        }
    }

    // 2024年，… in a report of 2025, 2025年，街道将… in its plan: last year's words left standing.
    private static void OfSentences(CheckedReport read, int year, FindingList found)
    {
        var text = read.Text;
        for (var at = text.IndexOf('年', StringComparison.Ordinal); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (at < 4 || !OpensSentence(text, at - 4) || !int.TryParse(text.AsSpan(at - 4, 4), System.Globalization.NumberStyles.None, null, out var named))
                continue;
            if ((named != year - 1 && named != year) || !Glyphs.ReadsAny(text, at + 1, text.Length, Openings))
                continue;
            var span = new TextSpan(at - 4, 5);
            var plan = read.IsAhead(at, orProblems: false);
            var sentence = Sentence.Around(text, span);
            if (!plan && named == year - 1 && !sentence.Of(text).Contains(Written(year), StringComparison.Ordinal))
                found.Add(new Finding(Code, Severity.Warning, CheckTexts.SentenceYear(named, year), sentence));
            else if (plan && named == year && Ahead.IsIn(sentence.Of(text)))
                found.Add(new Finding(Code, Severity.Warning, CheckTexts.SentenceYear(named, read.Report.PlanYear ?? year + 1), sentence));
        }
    }

    private static bool OpensSentence(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '　')
            at--;
        // （一）2024年，全镇…: a point's marker stands before it.
        return at == 0 || text[at - 1] is '）' or ')' || Glyphs.IsLineBreak(text[at - 1]) || Glyphs.EndsStatement(text[at - 1]);
    }

    // 截至11月底, 截至2025年11月, 1—11月: the year has one month more. 截至2024年12月31日: another year.
    private static void OfCutOff(CheckedReport read, int year, FindingList found)
    {
        var text = read.Text;
        for (var at = text.IndexOf('月', StringComparison.Ordinal); at >= 0; at = text.IndexOf('月', at + 1))
        {
            var start = at;
            while (start > 0 && at - start < 2 && Glyphs.IsDigit(text[start - 1]))
                start--;
            if (start == at || !TryRead(text.AsSpan(start, at - start), out var month) || month is < 1 or > 12)
                continue;

            var named = start > 4 && text[start - 1] == '年' && TryRead(text.AsSpan(start - 5, 4), out var of) ? of : 0;
            var from = named > 0 ? start - 5 : start;
            var isEnd = Glyphs.Reads(text, from - 2, from, "截至") || Glyphs.Reads(text, from - 2, from, "截止") || (named == 0 && SpansFromJanuary(text, start));
            if (!isEnd || read.IsAhead(at, orProblems: true))
                continue;
            if (named > 0 && named < year)
                found.Add(new Finding(Code, Severity.Error, CheckTexts.CutOffYear(named, year), TextSpan.FromBounds(from, at + 1)));
            else if (month is >= 6 and < 12)
            {
                found.Add(new Finding(Code, Severity.Warning, CheckTexts.CutOffMonth(month), read.ClauseAround(TextSpan.FromBounds(from, at + 1))));
                return;
            }
        }
    }

    // 1—11月, 1至10月
    private static bool SpansFromJanuary(string text, int month)
    {
        var at = month;
        while (at > 0 && month - at < 2 && text[at - 1] is '-' or '—' or '－' or '–' or '至' or '~' or '～')
            at--;
        at -= at > 0 && at < month && text[at - 1] == '月' ? 1 : 0;
        return at < month && at > 0 && Glyphs.Fold(text[at - 1]) == '1' && (at < 2 || !Glyphs.IsDigit(text[at - 2]));
    }

    // The date under the report lies in its year or in the one after.
    private static void OfDate(CheckedReport read, int year, FindingList found)
    {
        var text = read.Text;
        var end = text.Length;
        for (var lines = 0; lines < 6 && end > 0; lines++)
        {
            var start = text.AsSpan(0, end).LastIndexOf('\n') + 1;
            var line = text.AsSpan(start, end - start);
            var words = line.Trim();
            if (words.Length > 0 && PageResidue.IsDate(words))
            {
                var digits = words.Length > 4 ? words[..4] : words;
                if (int.TryParse(digits, System.Globalization.NumberStyles.None, null, out var signed) && (signed < year || signed > year + 2))
                    found.Add(new Finding(Code, Severity.Warning, CheckTexts.SignedYear(signed, year), new TextSpan(start + line.IndexOf(words), words.Length)));
                return;
            }

            if (words.Length > 40)
                return;
            end = start - 1;
        }
    }

    private static string Written(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool TryRead(ReadOnlySpan<char> digits, out int number)
    {
        Span<char> folded = stackalloc char[digits.Length];
        WidthFolding.Fold(digits, folded);
        return int.TryParse(folded, out number);
    }
}
