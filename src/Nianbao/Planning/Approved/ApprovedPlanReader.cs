using Nianbao.Structure;
using Nianbao.Wording;

namespace Nianbao.Planning.Approved;

/// <summary>Reads an approved plan out of its text. Any text gives a plan, if one without measures.</summary>
public static class ApprovedPlanReader
{
    /// <summary>A real plan has some thirty; a hostile one shall not fill a table.</summary>
    public const int MostMeasures = 60;

    private const int LongestDate = 16;
    private const int LongestAnnexNote = 40;

    private static readonly string[] PlanWords = ["安排", "计划", "要点", "方案", "打算"];
    private static readonly string[] ShortcomingWords = ["存在的问题", "存在问题", "存在的不足", "存在不足", "主要问题", "问题和不足", "不足和原因", "短板"];
    private static readonly string[] AchievementWords = ["成效", "主要做法", "工作情况", "开展情况", "履职情况", "履行"];

    public static ApprovedPlan Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = TextLine.Split(text, 0, text.Length);
        var head = Head(text, lines, out var numbered);
        var from = lines.FindIndex(line => line.Start >= head.OpeningStart);
        from = from < 0 ? lines.Count : from;
        var annex = Annex(text, lines, Math.Max(from, numbered));
        var end = BodyEnd(text, lines, from, annex);
        var body = lines.GetRange(from, end - from).Where(line => !line.Of(text).Contains('\t'))
            .Select(line => PlanLine.Of(text, line)).ToList();
        var title = Title(text, head);
        var items = PlanBody.Read(body);
        var measures = Measures(items, AnnexRow.Read(annex < lines.Count ? text[lines[annex].Start..].Split('\n') : [])).ToList();
        return new ApprovedPlan
        {
            Title = title,
            Office = OfficeNames.Find(title) ?? SignedBy(text, lines, end, annex),
            Year = YearOf(title),
            Measures = [.. measures.Take(MostMeasures)],
            LeftOut = Math.Max(0, measures.Count - MostMeasures),
            IsReport = IsReport(title, items),
            Undecided = PlainWords.Count(text, DocumentTexts.OpenMark),
        };
    }

    /// <summary>The title alone; empty where there is none.</summary>
    internal static string TitleOf(string text) => Title(text, Head(text, TextLine.Split(text, 0, text.Length), out _));

    private static ReportHead Head(string text, List<TextLine> lines, out int numbered)
    {
        numbered = lines.FindIndex(line => PlanLine.Of(text, line).Family is not null);
        return ReportHead.Read(text, lines, numbered < 0 ? text.Length : lines[numbered].Start);
    }

    private static string Title(string text, ReportHead head) =>
        string.Concat(head.Titles.Select(line => line.Of(text).ToString()));

    private static IEnumerable<ApprovedMeasure> Measures(List<BodyItem> items, List<AnnexRow> rows)
    {
        var measures = new List<ApprovedMeasure>();
        var places = new List<(int, int)>();
        for (var at = 0; at < items.Count; at++)
        {
            foreach (var measure in MeasureReader.Read(items[at], at == items.Count - 1))
            {
                places.Add((at + 1, places.Count(place => place.Item1 == at + 1) + 1));
                measures.Add(measure);
            }
        }

        return AnnexMatch.Join(measures, places, rows);
    }

    /// <summary>Where the annex begins; the number of lines where there is none.</summary>
    private static int Annex(string text, List<TextLine> lines, int from)
    {
        for (var at = Math.Max(from, 0); at < lines.Count; at++)
        {
            var line = lines[at].Of(text);
            if ((line.StartsWith(DocumentTexts.Annex) && line.Length <= LongestAnnexNote)
                || (line.Contains('\t') && AnnexRow.IsHeader([.. line.ToString().Split('\t').Select(cell => cell.Trim())])))
            {
                return at;
            }
        }

        return lines.Count;
    }

    // Before signature and date.
    private static int BodyEnd(string text, List<TextLine> lines, int from, int annex)
    {
        var end = Math.Max(from, annex);
        while (end > from && (PageResidue.Closes(lines[end - 1].Of(text)) || IsOpenDate(lines[end - 1].Of(text))))
        {
            end--;
        }

        return end;
    }

    // 【待定】年　月　日
    private static bool IsOpenDate(ReadOnlySpan<char> line) =>
        line.Length <= LongestDate && line.EndsWith("日") && line.Contains('年') && line.Contains('月');

    // The signature stands below the note of the annex and before the annex itself.
    private static string? SignedBy(string text, List<TextLine> lines, int from, int annex)
    {
        for (var at = from; at < lines.Count; at++)
        {
            if (PageResidue.IsSignature(lines[at].Of(text)) && OfficeNames.Find(lines[at].Of(text).ToString()) is { } name)
            {
                return name;
            }

            if (at > annex && lines[at].Of(text).Contains('\t'))
            {
                break;
            }
        }

        return null;
    }

    // 2025年度报告问题整改暨2026年工作安排: the last.
    private static int? YearOf(string title)
    {
        int? year = null;
        foreach (var mention in YearMention.In(title, 0, title.Length))
        {
            year = mention.HasSign || year is null ? mention.Year : year;
        }

        return year;
    }

    private static bool IsReport(string title, List<BodyItem> items)
    {
        bool Heads(string[] words) => items.Exists(item => words.Any(word => item.Heading.Contains(word, StringComparison.Ordinal)));
        return (title.Contains("报告", StringComparison.Ordinal) && !PlanWords.Any(word => title.Contains(word, StringComparison.Ordinal)))
            || (Heads(ShortcomingWords) && Heads(AchievementWords));
    }
}
