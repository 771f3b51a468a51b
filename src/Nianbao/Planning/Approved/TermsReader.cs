namespace Nianbao.Planning.Approved;

/// <summary>Takes the terms out of a paragraph: （牵头：司法所；时限：2026年3月底前；成效：…）, also where people changed bracket or labels.</summary>
internal static class TermsReader
{
    // Longer labels before those they end with or contain.
    private static readonly (string Label, int Part)[] Labels =
    [
        ("牵头单位", 0), ("牵头部门", 0), ("责任单位", 0), ("责任部门", 0), ("责任人", 0), ("牵头", 0),
        ("配合单位", 1), ("配合部门", 1), ("协同单位", 1), ("配合", 1),
        ("完成时限", 2), ("完成时间", 2), ("时限", 2),
        ("成效标志", 3), ("预期成效", 3), ("成效", 3),
    ];

    private static readonly char[] Around = [' ', '　', '；', ';', '，', ',', '。', '.', '、'];

    /// <summary>The paragraph without its terms, and the terms.</summary>
    public static (string Left, ClosingTerms Terms) Take(string paragraph)
    {
        for (var at = 0; at < paragraph.Length; at++)
        {
            if (LabelAt(paragraph, at) is null || !MayBegin(paragraph, at))
            {
                continue;
            }

            var open = at > 0 && IsOpening(paragraph[at - 1]);
            var close = open ? Closing(paragraph, at) : paragraph.Length;
            var after = close < paragraph.Length ? paragraph[(close + 1)..].TrimStart(Around) : "";
            var before = paragraph[..(open ? at - 1 : at)].TrimEnd();
            return (before + after, Read(paragraph[at..close]));
        }

        return (paragraph, ClosingTerms.None);
    }

    /// <summary>Whether a label stands at the position: 牵头： but not 牵头办理.</summary>
    public static bool IsLabel(string text, int at) => LabelAt(text, at) is not null;

    private static ClosingTerms Read(string text)
    {
        var parts = new string[] { "", "", "", "" };
        for (var at = 0; at < text.Length;)
        {
            if (LabelAt(text, at) is not { } label)
            {
                at++;
                continue;
            }

            var from = at + label.Length;
            var to = from;
            while (to < text.Length && !(LabelAt(text, to) is not null && MayBegin(text, to)))
            {
                to++;
            }

            if (parts[label.Part].Length == 0)
            {
                parts[label.Part] = text[from..to].Trim(Around);
            }

            at = to;
        }

        return new ClosingTerms(parts[0], parts[1], parts[2], parts[3]);
    }

    private static (int Part, int Length)? LabelAt(string text, int at)
    {
        if (text[at] is not ('牵' or '责' or '配' or '协' or '完' or '时' or '成' or '预'))
        {
            return null;
        }

        foreach (var (label, part) in Labels)
        {
            var end = at + label.Length;
            if (end < text.Length && text[end] is '：' or ':' && text.AsSpan(at).StartsWith(label))
            {
                return (part, label.Length + 1);
            }
        }

        return null;
    }

    // 由谁牵头： is no label.
    private static bool MayBegin(string text, int at) => at == 0 || IsOpening(text[at - 1]) || Around.Contains(text[at - 1]);

    private static bool IsOpening(char character) => character is '（' or '(' or '【' or '[' or '〔';

    private static bool IsClosing(char character) => character is '）' or ')' or '】' or ']' or '〕';

    // The values have brackets of their own: 村（社区）.
    private static int Closing(string text, int from)
    {
        var depth = 1;
        for (var at = from; at < text.Length; at++)
        {
            depth += IsOpening(text[at]) ? 1 : IsClosing(text[at]) ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return text.Length;
    }
}
