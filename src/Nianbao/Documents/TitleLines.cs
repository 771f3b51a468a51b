using Nianbao.Text;
namespace Nianbao.Documents;

/// <summary>
/// Breaks a title into lines. GB/T 9704-2012, 7.3.1: 分一行或多行居中排布；回行时，要做到词意完整，排列对称，长短适宜.
/// </summary>
internal static class TitleLines
{
    private const int MaxLines = 3;

    /// <summary>The sizes tried in turn, in half points: 2号, and where three lines of it do not hold the title 小二 and 3号.</summary>
    private static readonly int[] Sizes = [OfficialFormat.TitleSize, 36, OfficialFormat.BodySize];

    /// <summary>Words that a line's end should not cut, longest first where one begins another.</summary>
    private static readonly string[] Words =
    [
        "法治政府建设", "法治政府", "法治建设", "依法行政", "工作任务", "工作安排", "工作要点", "工作计划", "工作方案", "实施方案",
        "人民政府", "街道办事处", "办事处", "街道", "年度", "关于", "印发", "推进", "深入", "加强", "落实", "重点", "工作", "任务",
        "安排", "计划", "方案", "意见", "通知", "建设", "自治县", "自治区",
    ];

    /// <summary>Where a title falls into parts: a line may well end after these.</summary>
    private static readonly string[] Joints =
        ["办事处", "人民政府", "街道", "镇", "乡", "年", "年度", "关于", "印发", "的", "、", "》", "和"];

    /// <summary>The lines and the font size in half points. A title too long for three lines is left for the word processor to break.</summary>
    public static (IReadOnlyList<string> Lines, int Size) Break(string title)
    {
        title = PrintableText.Of(title).Replace('\n', ' ').Replace('\t', ' ').Trim();
        var width = Width(title);
        foreach (var size in Sizes)
        {
            // In half characters of this size.
            var room = OfficialFormat.TextWidth * 2 / (size * 10);
            for (var lines = (width + room - 1) / room; lines <= MaxLines; lines++)
            {
                if (lines <= 1)
                    return ([title], size);
                if (Best(title, width, lines, room) is { } best)
                    return (best, size);
            }
        }
        return ([title], Sizes[^1]);
    }

    private static List<string>? Best(string title, int width, int lines, int room)
    {
        var costs = BreakCosts(title);
        var target = width / (double)lines;
        var cost = double.PositiveInfinity;
        int[] cuts = [];
        for (var first = 1; first < title.Length; first++)
        {
            var head = LineCost(title.AsSpan(0, first)) + costs[first];
            if (lines == 2)
            {
                Consider(head + LineCost(title.AsSpan(first)), [first]);
                continue;
            }
            for (var second = first + 1; second < title.Length && head < cost; second++)
            {
                var middle = LineCost(title.AsSpan(first, second - first)) + costs[second];
                Consider(head + middle + LineCost(title.AsSpan(second)), [first, second]);
            }
        }
        return double.IsInfinity(cost) ? null : [.. Split(title, cuts)];

        double LineCost(ReadOnlySpan<char> line)
        {
            var lineWidth = Width(line);
            return lineWidth > room ? double.PositiveInfinity : (lineWidth - target) * (lineWidth - target);
        }

        void Consider(double total, int[] at)
        {
            if (total >= cost)
                return;
            cost = total;
            cuts = at;
        }
    }

    /// <summary>For each position what a line's end there costs, in squared half characters of imbalance.</summary>
    private static double[] BreakCosts(string title)
    {
        const double plain = 40;
        const double insideWord = 600;
        var costs = new double[title.Length + 1];
        Array.Fill(costs, plain);
        for (var i = 0; i < title.Length; i++)
        {
            foreach (var joint in Joints)
            {
                if (EndsAt(title, i + 1, joint))
                    costs[i + 1] = 0;
            }
        }
        for (var i = 0; i < title.Length; i++)
        {
            foreach (var word in Words)
            {
                if (!title.AsSpan(i).StartsWith(word, StringComparison.Ordinal))
                    continue;
                for (var inside = i + 1; inside < i + word.Length; inside++)
                    costs[inside] = insideWord;
            }
        }
        for (var i = 1; i < title.Length; i++)
        {
            var (before, after) = (title[i - 1], title[i]);
            if (char.IsAscii(before) && char.IsAscii(after) || char.IsAsciiDigit(before) && after == '年'
                || char.IsHighSurrogate(before) || "（《“(".Contains(before) || "）》”、，)".Contains(after))
                costs[i] = double.PositiveInfinity;
        }
        return costs;
    }

    private static bool EndsAt(string title, int end, string word) =>
        title.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal);

    private static IEnumerable<string> Split(string title, int[] cuts)
    {
        var from = 0;
        foreach (var cut in cuts)
        {
            yield return title[from..cut];
            from = cut;
        }
        yield return title[from..];
    }

    /// <summary>In half characters: a Latin letter or digit takes one, a Chinese character two.</summary>
    private static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
            width += char.IsAscii(c) ? 1 : 2;
        return width;
    }
}
