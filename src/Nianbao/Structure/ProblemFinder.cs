using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Reads the problems out of the parts that state them, and finds where such a part turns to the plan.</summary>
internal sealed class ProblemFinder(string text)
{
    // 三、存在问题及打算 / (一)存在问题 / 1. …: no report nests its problems deeper.
    private const int DeepestPart = 3;

    // A sub-heading such as 原因分析 or 存在的主要问题 says no more than that.
    private const int LongestPartTitle = 20;

    private const int LongestRequest = 8;

    private readonly List<Problem> problems = [];
    private readonly List<TextSpan> causes = [];
    private readonly List<TextSpan> plans = [];

    /// <summary>What the parts say will be done, where it follows the problems without a part of its own.</summary>
    public IReadOnlyList<TextSpan> Plans => plans;

    /// <summary>Reads a part that states problems.</summary>
    public void Read(TextSpan body) => Read(body, 0);

    /// <summary>Notes a part that gives only causes (原因分析).</summary>
    public void ReadCauses(TextSpan body) => causes.Add(body);

    /// <summary>The problems in order; a separate list of causes is shared out when it has one for each.</summary>
    public IReadOnlyList<Problem> Finish()
    {
        foreach (var part in causes)
        {
            var items = Split(part);
            if (items.Count != problems.Count)
                continue;

            for (var i = 0; i < items.Count; i++)
            {
                var cause = TextSpan.FromBounds(items[i].Title.Start, Glyphs.TrimClosing(text, items[i].Title.Start, items[i].Span.End));
                problems[i] = problems[i] with { Cause = problems[i].Cause ?? cause };
            }
        }

        return problems;
    }

    private void Read(TextSpan body, int depth)
    {
        var items = ItemSplitter.Split(text, body);
        if (items.Count > 0 && CutTurn(TextSpan.FromBounds(body.Start, items[0].Span.Start), body.End) is { } before)
        {
            // 问题如…。下一步:一是…二是…: the list is the plan's, the problems stand before it.
            body = before;
            items = ItemSplitter.Split(text, body);
        }

        if (items.Count == 0)
            items = FlowingText.Split(text, CutTurn(body, body.End) ?? body, FlowingText.AnnouncesProblems);

        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var topics = PartOf(item);
            if (topics == HeadingTopics.Plan)
                plans.Add(item.Body);
            else if (topics == HeadingTopics.Causes)
                causes.Add(item.Body);
            else if (topics == HeadingTopics.Other)
                continue;
            else if (topics == HeadingTopics.Problems && depth < DeepestPart && item.Body.Length > 0)
                Read(item.Body, depth + 1);
            else
                Add(item, i + 1 == items.Count);
        }
    }

    private void Add(ListItem item, bool isLast)
    {
        var span = item.Span;
        TextSpan? cause = null;
        var turn = Turns.Find(text, item.BodyStart, span.End, out var toPlan);
        if (turn >= 0)
        {
            if (toPlan)
                plans.Add(TextSpan.FromBounds(turn, span.End));
            else
                cause = ReadCauseTurn(TextSpan.FromBounds(turn, span.End), isLast);
            if (toPlan || cause is null)
                span = TextSpan.FromBounds(span.Start, Glyphs.TrimSpaces(text, span.Start, turn));
        }

        if (item.Title.Length == 0)
            return;

        cause ??= CauseFinder.Find(text, TextSpan.FromBounds(item.Title.Start, span.End));
        problems.Add(new Problem($"P{problems.Count + 1}", span, item.Title, cause));
    }

    // After the last problem 原因分析 speaks of them all; after any other it speaks of that one.
    private TextSpan? ReadCauseTurn(TextSpan turned, bool isLast)
    {
        var toPlan = Turns.Find(text, turned.Start + 1, turned.End, out var isPlan);
        if (toPlan >= 0 && isPlan)
        {
            plans.Add(TextSpan.FromBounds(toPlan, turned.End));
            turned = TextSpan.FromBounds(turned.Start, toPlan);
        }

        if (isLast && problems.Count > 0 && problems[^1].Cause is null && ItemSplitter.Split(text, turned).Count > 1)
        {
            causes.Add(turned);
            return null;
        }

        return CauseFinder.Find(text, turned);
    }

    // What stands before the first turn; null where there is none, or nothing stands before it.
    private TextSpan? CutTurn(TextSpan searched, int end)
    {
        var turn = Turns.Find(text, searched.Start, searched.End, out var toPlan);
        if (turn <= Glyphs.SkipSpaces(text, searched.Start, searched.End))
            return null;

        (toPlan ? plans : causes).Add(TextSpan.FromBounds(turn, end));
        return TextSpan.FromBounds(searched.Start, turn);
    }

    private List<ListItem> Split(TextSpan part)
    {
        var items = ItemSplitter.Split(text, part);
        return items.Count > 0 ? items : FlowingText.Split(text, part, FlowingText.AnnouncesProblems);
    }

    // (一)存在的问题 (二)原因分析 (三)下步打算: sub-headings that name a part; the problems are what they head.
    private HeadingTopics PartOf(ListItem item)
    {
        var title = item.TitleOf(text);
        if (title.Length is 0 or > LongestPartTitle)
            return HeadingTopics.None;
        if (HeadingWords.NamesOnlyProblems(title))
            return title.Contains("原因", StringComparison.Ordinal) && !title.Contains("和", StringComparison.Ordinal)
                ? HeadingTopics.Causes
                : HeadingTopics.Problems;

        if (HeadingWords.NamesOnlyPlan(title))
            return HeadingTopics.Plan;

        return title.Length <= LongestRequest && Glyphs.ContainsAny(title, HeadingVocabulary.Requests)
            ? HeadingTopics.Other
            : HeadingTopics.None;
    }
}
