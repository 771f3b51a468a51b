using Nianbao.Structure;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>year</c>: a year that does not fit the report's own, or figures that end before the year does.</summary>
internal static class YearMismatch
{
    public const string Code = "year";

    private static readonly string[] Ahead = ["将", "要", "计划", "拟"];
    private static readonly string[] Openings = ["，", ",", "共", "全年", "累计", "度，", "全街", "全镇", "全乡", "街道", "我镇", "我街", "我乡"];

    public static IEnumerable<Finding> Check(CheckedReport read)
    {
        if (read.Report.Year is not { } year)
            return [];
        return OfHeadings(read, year).Concat(OfSentences(read, year)).Concat(OfCutOff(read, year)).Concat(OfDate(read, year));
    }

    private static IEnumerable<Finding> OfHeadings(CheckedReport read, int year)
    {
        foreach (var section in read.Report.Sections)
        {
            if (section.Kind == SectionKind.Other)
                continue;
            var fits = section.Kind == SectionKind.Plan ? read.Report.PlanYear ?? year + 1 : year;
            var mentions = YearMention.Find(read.Text, section.Heading.Start, section.Heading.End);
            if (mentions.Count > 0 && mentions.TrueForAll(mention => mention.Year != fits && mention.Year != year + 1) && !mentions.Exists(mention => mention.Year == year && section.Kind != SectionKind.Plan))
                yield return new Finding(Code, Severity.Error, CheckTexts.HeadingYear(mentions[0].Year, fits), section.Heading);
            else if (section.Kind == SectionKind.Plan && mentions.Count > 0 && mentions.TrueForAll(mention => mention.Year == year))
                yield return new Finding(Code, Severity.Error, CheckTexts.HeadingYear(year, fits), section.Heading);
        }
    }

    // 2024年，… in a report of 2025, 2025年，街道将… in its plan: last year's words left standing.
    private static IEnumerable<Finding> OfSentences(CheckedReport read, int year)
    {
        var text = read.Text;
        for (var at = text.IndexOf('年', StringComparison.Ordinal); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (at < 4 || !OpensSentence(text, at - 4) || !int.TryParse(text.AsSpan(at - 4, 4), System.Globalization.NumberStyles.None, null, out var named))
                continue;
            var span = new TextSpan(at - 4, 5);
            var plan = read.PartAt(span.Start) == SectionKind.Plan;
            var sentence = Sentence.Around(text, span);
            if (!plan && named == year - 1 && Glyphs.ReadsAny(text, at + 1, text.Length, Openings) && !sentence.Of(text).Contains(Written(year), StringComparison.Ordinal))
                yield return new Finding(Code, Severity.Warning, CheckTexts.SentenceYear(named, year), sentence);
            else if (plan && named == year && Glyphs.ReadsAny(text, at + 1, text.Length, Openings) && Words.HasAny(sentence.Of(text), Ahead))
                yield return new Finding(Code, Severity.Warning, CheckTexts.SentenceYear(named, read.Report.PlanYear ?? year + 1), sentence);
        }
    }

    private static bool OpensSentence(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '　')
            at--;
        return at == 0 || Glyphs.IsLineBreak(text[at - 1]) || Glyphs.EndsStatement(text[at - 1]);
    }

    // 截至11月底, 截至2025年11月, 1—11月: the year has one month more. 截至2024年12月31日: another year.
    private static IEnumerable<Finding> OfCutOff(CheckedReport read, int year)
    {
        var text = read.Text;
        for (var at = text.IndexOf('月', StringComparison.Ordinal); at >= 0; at = text.IndexOf('月', at + 1))
        {
            var start = at;
            while (start > 0 && at - start < 2 && Glyphs.IsDigit(text[start - 1]))
                start--;
            if (start == at || !int.TryParse(Fold(text, start, at), out var month) || month is < 1 or > 12)
                continue;

            var named = start > 4 && text[start - 1] == '年' && int.TryParse(Fold(text, start - 5, start - 1), out var of) ? of : 0;
            var from = named > 0 ? start - 5 : start;
            var isEnd = Glyphs.Reads(text, from - 2, from, "截至") || Glyphs.Reads(text, from - 2, from, "截止") || (named == 0 && SpansFromJanuary(text, start));
            if (!isEnd || InPlan(read, at))
                continue;
            if (named > 0 && named < year)
                yield return new Finding(Code, Severity.Error, CheckTexts.CutOffYear(named, year), TextSpan.FromBounds(from, at + 1));
            else if (month is >= 6 and < 12)
            {
                yield return new Finding(Code, Severity.Warning, CheckTexts.CutOffMonth(month), read.ClauseAround(TextSpan.FromBounds(from, at + 1)));
                yield break;
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

    private static bool InPlan(CheckedReport read, int at) =>
        read.PartAt(at) is SectionKind.Plan or SectionKind.Problems;

    // The date under the report lies in its year or in the one after.
    private static IEnumerable<Finding> OfDate(CheckedReport read, int year)
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
                    yield return new Finding(Code, Severity.Warning, CheckTexts.SignedYear(signed, year), new TextSpan(start + line.IndexOf(words), words.Length));
                yield break;
            }

            if (words.Length > 40)
                yield break;
            end = start - 1;
        }
    }

    private static string Written(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Fold(string text, int start, int end) => string.Create(end - start, (text, start), static (span, from) => WidthFolding.Fold(from.text.AsSpan(from.start, span.Length), span));
}
