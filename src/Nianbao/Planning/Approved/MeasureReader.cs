namespace Nianbao.Planning.Approved;

/// <summary>Makes measures of an item's lines: heading, action and terms apart.</summary>
internal static class MeasureReader
{
    // A longer beginning is no heading but the measure's first sentence.
    private const int LongestHeading = 30;
    private const int FewestWords = 4;

    // A paragraph after the last measure that begins so speaks of the whole plan.
    private static readonly string[] ClosingSigns = ["以上", "上述", "报告下一年度安排", "本安排", "本计划", "各部门", "各单位", "各村", "请各", "特此", "标注"];

    /// <param name="isLast">Whether nothing but the plan's closing follows.</param>
    public static IEnumerable<ApprovedMeasure> Read(BodyItem item, bool isLast)
    {
        var (heading, rest) = HeadingOf(item.Heading);
        if (item.Measures.Count > 0)
        {
            for (var at = 0; at < item.Measures.Count; at++)
            {
                if (Of(heading, item.Measures[at], isLast && at == item.Measures.Count - 1) is { } measure)
                {
                    yield return measure;
                }
            }

            yield break;
        }

        List<string> lines = rest.Length > 0 ? [rest, .. item.Lead] : item.Lead;
        if (lines.Count(HasTerms) > 1)
        {
            foreach (var line in lines.Where(HasTerms))
            {
                if (Of(heading, [line], isLast: false) is { } measure)
                {
                    yield return measure;
                }
            }
        }
        else if (Of(heading, [item.Heading, .. item.Lead], isLast) is { } whole)
        {
            yield return whole;
        }
    }

    private static bool HasTerms(string line) => TermsReader.Take(line).Terms != ClosingTerms.None;

    /// <param name="lines">The first begins with the heading.</param>
    private static ApprovedMeasure? Of(string item, List<string> lines, bool isLast)
    {
        var terms = ClosingTerms.None;
        var paragraphs = new List<string>();
        foreach (var line in lines)
        {
            if (isLast && paragraphs.Count > 1 && (terms != ClosingTerms.None || ClosingSigns.Any(sign => line.StartsWith(sign, StringComparison.Ordinal))))
            {
                break;
            }

            var (rest, found) = TermsReader.Take(line);
            terms = terms.Or(found);
            paragraphs.Add(rest);
        }

        var (heading, action) = HeadingOf(paragraphs[0]);
        var body = paragraphs.Skip(1).Prepend(action).Where(text => text.Any(PlainWords.IsHan)).ToList();
        // Where the heading is all there is, it says what is done.
        if (body.Count == 0 && paragraphs[0].Count(PlainWords.IsHan) >= FewestWords && (paragraphs[0].Length > LongestHeading || paragraphs[0][^1] == '。' || terms != ClosingTerms.None))
        {
            body.Add(paragraphs[0]);
        }

        return body.Count == 0 ? null : new ApprovedMeasure { Item = item, Heading = heading, Action = string.Join('\n', body), Terms = terms };
    }

    /// <summary>核清底数。以名册为准…: the heading, and what is run in behind it. A long first sentence leads with its first clause and stays whole.</summary>
    private static (string Heading, string RunIn) HeadingOf(string line)
    {
        var stop = line.AsSpan().IndexOfAny('。', '：', ':');
        if (stop > 0 && stop <= LongestHeading && stop + 1 < line.Length)
        {
            return (line[..stop].Trim(), line[(stop + 1)..].Trim());
        }

        if (line.TrimEnd('。').Length <= LongestHeading)
        {
            return (line.Trim().TrimEnd('。', '：', ':'), "");
        }

        var clause = line.AsSpan().IndexOfAny('，', '；', '。');
        return (clause > 0 && clause <= LongestHeading ? line[..clause] : line[..LongestHeading], line);
    }
}
