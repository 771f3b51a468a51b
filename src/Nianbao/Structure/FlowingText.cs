using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Splits a part that has no numbers: by its sub-headings, its paragraphs, or the sentences of its one paragraph.</summary>
internal static class FlowingText
{
    // A sub-heading is at most so long, and what it heads is longer than it.
    private const int LongestSubheading = 40;

    // Shorter than this nothing is stated (无。 略。).
    private const int ShortestStatement = 5;

    /// <summary>Openings that carry the sentence before on; what they open is no statement of its own.</summary>
    private static readonly WordSet Continuations = new(
    [
        "如", "例如", "比如", "特别是", "尤其", "主要是", "主要原因", "原因", "究其", "由于", "因为", "这", "该", "其", "导致", "造成",
        "同时也导致", "以上", "上述", "因此", "从而", "使得", "表现为", "具体",
    ]);

    private static readonly WordSet Praise = new(["取得", "成绩", "成效", "进步", "进展", "肯定"]);
    private static readonly WordSet Reservation = new(["但", "然而", "也清醒", "仍", "不过", "同时"]);
    private static readonly WordSet Shortcoming = new(["不足", "问题", "差距", "短板", "薄弱", "困难", "弱项"]);
    private static readonly WordSet Announcement = new(
        ["主要表现", "表现在", "主要体现", "体现在", "主要有", "如下", "以下", "主要存在", "具体表现", "具体如下", "几个方面", "个方面"]);

    private static readonly WordSet PlanAnnouncement =
        new(["为指导", "为指引", "为引领", "以下工作", "以下几", "如下", "以下方面", "个方面"]);

    /// <summary>The statements in order; at least one where the part says anything.</summary>
    /// <param name="announces">Whether a sentence at the part's beginning only leads up to what follows.</param>
    public static List<ListItem> Split(string text, TextSpan part, Func<string, TextSpan, bool> announces)
    {
        var lines = TextLine.Split(text, part.Start, part.End);
        var first = 0;
        while (first + 1 < lines.Count && lines[first].Length > 0 && IsLeadIn(text, lines[first], announces))
            first++;
        if (lines.Count == first)
            return [];

        var items = BySubheadings(text, lines, first) ?? (lines.Count - first > 1
            ? lines[first..].ConvertAll(line => ListItem.Read(text, line.Start, line.End, null))
            : BySentences(text, lines[first], announces));
        return items.FindAll(item => item.Span.Length >= ShortestStatement);
    }

    /// <summary>虽取得一定成效,但仍存在不足,主要表现在以下方面: leads up to the problems and is none.</summary>
    public static bool AnnouncesProblems(string text, TextSpan sentence)
    {
        var words = sentence.Of(text);
        return Glyphs.ContainsAny(words, Announcement)
            || (Glyphs.ContainsAny(words, Praise) && Glyphs.ContainsAny(words, Reservation) && Glyphs.ContainsAny(words, Shortcoming));
    }

    /// <summary>2026年,将以…为指导,重点做好以下工作: leads up to the plan's items and is none.</summary>
    public static bool AnnouncesPlan(string text, TextSpan sentence) =>
        Glyphs.ContainsAny(sentence.Of(text), PlanAnnouncement);

    private static bool IsLeadIn(string text, TextLine line, Func<string, TextSpan, bool> announces)
    {
        if (Glyphs.Fold(text[line.End - 1]) == ':')
            return true;

        var sentences = Sentences(text, line.Start, line.End, '。');
        return sentences.TrueForAll(s => announces(text, s));
    }

    // A short line without stop, and paragraphs below it.
    private static List<ListItem>? BySubheadings(string text, List<TextLine> lines, int first)
    {
        if (lines.Count - first < 2 || !IsSubheading(text, lines[first]) || lines[first + 1].Length <= lines[first].Length)
            return null;

        var items = new List<ListItem>();
        var start = first;
        for (var i = first + 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && !IsSubheading(text, lines[i]))
                continue;

            items.Add(ListItem.Read(text, lines[start].Start, lines[i - 1].End, null));
            start = i;
        }

        return items;
    }

    private static bool IsSubheading(string text, TextLine line) =>
        line.Length <= LongestSubheading && !Glyphs.EndsStatement(text[line.End - 1])
        && line.Of(text).IndexOf('。') < 0;

    private static List<ListItem> BySentences(string text, TextLine line, Func<string, TextSpan, bool> announces)
    {
        var start = line.Start;
        var sentences = Sentences(text, start, line.End, '。');
        var lead = 0;
        while (lead + 1 < sentences.Count && announces(text, sentences[lead]))
            lead++;

        // 主要表现在:A;B;C。 lists by semicolons after the colon.
        var colon = text.AsSpan(sentences[lead].Start, sentences[lead].Length).IndexOfAny(':', '：');
        start = sentences[lead].Start;
        if (colon >= 0 && sentences[lead].Start + colon + 1 < line.End
            && (announces(text, TextSpan.FromBounds(start, start + colon)) || Sentences(text, start, line.End, ';').Count > 2))
            start += colon + 1;

        var clauses = Sentences(text, start, line.End, ';');
        var statements = clauses.Count > 2 ? clauses : Sentences(text, start, line.End, '。');
        if (statements.Count == 1 && start > sentences[lead].Start && Clauses(text, statements[0]) is { Count: > 2 } shortfalls)
            statements = shortfalls;
        var items = new List<ListItem>();
        foreach (var statement in statements)
        {
            var from = Glyphs.SkipSpaces(text, statement.Start, statement.End);
            if (items.Count > 0 && Glyphs.ReadsAny(text, from, statement.End, Continuations))
                items[^1] = ListItem.Read(text, items[^1].Span.Start, statement.End, null);
            else if (from < statement.End)
                items.Add(ListItem.Read(text, from, statement.End, null));
        }

        return items;
    }

    // 主要体现在:甲不够强,乙还不足,丙有待提高。 Commas part the statements only where each states a shortcoming.
    private static List<TextSpan>? Clauses(string text, TextSpan sentence)
    {
        var clauses = new List<TextSpan>();
        var from = sentence.Start;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (i + 1 < sentence.End && Glyphs.Fold(text[i]) != ',')
                continue;
            if (!Glyphs.ContainsAny(text.AsSpan(from, i + 1 - from), HeadingVocabulary.Shortfalls))
                return null;

            clauses.Add(TextSpan.FromBounds(from, i + 1));
            from = i + 1;
        }

        return clauses;
    }

    // The sentences of [start, end) with their stops; by ';' also at every 。
    private static List<TextSpan> Sentences(string text, int start, int end, char stop)
    {
        var sentences = new List<TextSpan>();
        var from = start;
        for (var i = start; i < end; i++)
        {
            var c = Glyphs.Fold(text[i]);
            if (i + 1 < end && !(c is '。' or '!' or '?' || (stop == ';' && c == ';')))
                continue;
            if (i + 1 < end && Glyphs.ClosesQuote(text[i + 1]))
                continue;

            sentences.Add(TextSpan.FromBounds(from, i + 1));
            from = i + 1;
        }

        return sentences;
    }
}
