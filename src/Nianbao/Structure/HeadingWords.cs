using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Judges a heading by its words.</summary>
internal static class HeadingWords
{
    // Beyond this a line is a sentence that happens to speak of problems or plans.
    private const int LongestUnnumbered = 26;

    // A heading that is mostly the word itself: 主要问题和不足.
    private const int LongestBareProblem = 14;

    private static readonly WordSet NoHeadings = new(["报告", "汇报", "《", "通知", "附件", "第一责任"]);
    private static readonly WordSet Rectified = new(["整改情况", "整改完成"]);

    /// <summary>Everything the heading speaks of.</summary>
    public static HeadingTopics Topics(ReadOnlySpan<char> heading) => Judge(heading, out _);

    /// <summary>The kind of part that the heading opens; <see cref="HeadingTopics.None"/> where its words do not tell.</summary>
    /// <remarks>Where it names several parts, the one named first counts: 工作情况和下步打算 tells of work done.</remarks>
    public static HeadingTopics Leading(ReadOnlySpan<char> heading)
    {
        Judge(heading, out var leading);
        return leading;
    }

    public static SectionKind Kind(HeadingTopics leading) => leading switch
    {
        HeadingTopics.Responsibility => SectionKind.Responsibility,
        HeadingTopics.Problems or HeadingTopics.Causes => SectionKind.Problems,
        HeadingTopics.Plan => SectionKind.Plan,
        HeadingTopics.Other => SectionKind.Other,
        _ => SectionKind.Achievements,
    };

    /// <summary>
    /// What a line without number is the heading of, or <see cref="HeadingTopics.None"/> where it is no heading:
    /// a few words without a stop among them, and not the document's title.
    /// </summary>
    public static HeadingTopics OfUnnumbered(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LongestUnnumbered)
            return HeadingTopics.None;

        foreach (var c in line)
        {
            if (c is '。' or '“' || Glyphs.Fold(c) is ',' or ';' or '!' or '?' or '|' or '/' or '\t')
                return HeadingTopics.None;
        }

        if (Glyphs.ContainsAny(line, NoHeadings)
            || line[^1] is '的' or '性' or '高')
            return HeadingTopics.None;

        return Topics(line) & ~HeadingTopics.Other;
    }

    /// <summary>存在的主要问题, 不足之处和原因: a sub-heading, not a shortcoming of its own.</summary>
    public static bool NamesOnlyProblems(ReadOnlySpan<char> title) =>
        title.IndexOfAnyExcept(HeadingVocabulary.ProblemCharacters) < 0
        && (Glyphs.ContainsAny(title, HeadingVocabulary.BareProblems) || title.Contains("原因", StringComparison.Ordinal));

    /// <summary>下步打算, 整改措施: a sub-heading that opens a plan.</summary>
    public static bool NamesOnlyPlan(ReadOnlySpan<char> title) =>
        Topics(title) == HeadingTopics.Plan && !title.Contains("不", StringComparison.Ordinal)
        && (Glyphs.ContainsAny(title, HeadingVocabulary.PlanTurns) || EndsWithPlan(title));

    /// <summary>Whether the heading surely opens a part on problems or plans; 力量不足 may as well be one problem of several.</summary>
    public static bool NamesPart(ReadOnlySpan<char> heading) =>
        Leading(heading) == HeadingTopics.Plan
        || (Leading(heading) == HeadingTopics.Problems
            && (NamesOnlyProblems(heading) || Glyphs.ContainsAny(heading, HeadingVocabulary.Problems)));

    private static bool EndsWithPlan(ReadOnlySpan<char> title) =>
        HeadingVocabulary.Plan.Before(title, title.Length) > 0 || HeadingVocabulary.BarePlan.Before(title, title.Length) > 0;

    private static HeadingTopics Judge(ReadOnlySpan<char> heading, out HeadingTopics leading)
    {
        var topics = HeadingTopics.None;
        var first = int.MaxValue;
        leading = HeadingTopics.None;

        void Note(HeadingTopics topic, int at, ref HeadingTopics lead)
        {
            if (at < 0)
                return;

            topics |= topic;
            if (at < first)
            {
                first = at;
                lead = topic;
            }
        }

        Note(HeadingTopics.Other, HeadingVocabulary.Other.FirstIn(heading), ref leading);
        Note(HeadingTopics.Problems, IndexOfProblems(heading), ref leading);
        Note(HeadingTopics.Plan, IndexOfPlan(heading), ref leading);
        Note(HeadingTopics.Achievements, IndexOfAchievements(heading, topics), ref leading);
        if (HeadingVocabulary.Causes.FirstIn(heading) is >= 0 and var cause)
            Note(HeadingTopics.Causes, cause, ref leading);

        // 第一责任人 is named by no other part, so its place in the heading does not matter.
        if (IndexOfResponsibility(heading) >= 0)
        {
            topics |= HeadingTopics.Responsibility;
            leading = HeadingTopics.Responsibility;
        }

        return topics;
    }

    private static int IndexOfResponsibility(ReadOnlySpan<char> heading)
    {
        var at = heading.IndexOf("第一责任", StringComparison.Ordinal);
        if (at < 0 && Glyphs.ContainsAny(heading, HeadingVocabulary.LeadersDuty))
            at = HeadingVocabulary.Leaders.FirstIn(heading);
        return at;
    }

    private static int IndexOfProblems(ReadOnlySpan<char> heading)
    {
        if (Glyphs.ContainsAny(heading, Rectified))
            return -1;

        var at = HeadingVocabulary.Problems.FirstIn(heading);
        var remedied = Glyphs.ContainsAny(heading, HeadingVocabulary.Remedies);
        if (at >= 0)
            return remedied && !heading.Contains("存在", StringComparison.Ordinal) && !TurnsToPlan(heading, at) ? -1 : at;

        // 问题产生的原因 names the problems, but tells of their causes alone.
        return remedied || heading.Contains("产生的原因", StringComparison.Ordinal) || heading.Length > LongestBareProblem || IsTheme(heading)
            ? -1
            : HeadingVocabulary.BareProblems.FirstIn(heading);
    }

    // 突出问题短板,明确努力方向: shortcomings first, then what will be done.
    private static bool TurnsToPlan(ReadOnlySpan<char> heading, int problems) => HeadingVocabulary.Plan.FirstIn(heading) > problems;

    private static int IndexOfPlan(ReadOnlySpan<char> heading)
    {
        var at = HeadingVocabulary.Plan.FirstIn(heading);
        if (at < 0 && !IsTheme(heading))
            at = HeadingVocabulary.BarePlan.FirstIn(heading);
        return at >= 0 && Glyphs.ContainsAny(heading, HeadingVocabulary.NotPlan) ? -1 : at;
    }

    private static bool IsTheme(ReadOnlySpan<char> heading) => HeadingVocabulary.Themes.At(heading, 0) > 0;

    // 改进举措 and 整改措施 are words of the plan, though 举措 alone tells of work done.
    private static int IndexOfAchievements(ReadOnlySpan<char> heading, HeadingTopics others)
    {
        var at = HeadingVocabulary.Achievements.FirstIn(heading);
        return at > 1 && others.HasFlag(HeadingTopics.Plan) && heading.Slice(at - 2, 2) is "改进" or "整改" ? -1 : at;
    }
}
