using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Tells work done from work intended and from standing rules, by words of kinds.lexicon.txt.</summary>
internal static class KindRules
{
    /// <summary>How far back in its sentence a figure's 计划 or 目前 may stand.</summary>
    private const int Reach = 120;

    /// <summary>How far before its clause a rule may stand that a figure goes on with.</summary>
    private const int Clauses = 40;

    private static readonly WordSet NormBefore = Lexicon.Kinds.Set("norm before");
    private static readonly WordSet YearlyBefore = Lexicon.Kinds.Set("yearly before");
    private static readonly WordSet NormAfter = Lexicon.Kinds.Set("norm after");
    private static readonly WordSet TargetAfter = Lexicon.Kinds.Set("target after");
    private static readonly ulong CueLists = Lexicon.Kinds.Bits("target before", "actual before", "not target");
    private static readonly WordTable<Cue> Cues = new(
        Group("target before", Cue.Target).Concat(Group("actual before", Cue.Actual)).Concat(Group("not target", Cue.None)), CueLists);

    private enum Cue
    {
        None,
        Target,
        Actual,
    }

    public static IndicatorKind Of(in Surroundings place, bool inPlan, int? year)
    {
        var before = place.Before;
        var after = place.After;
        ref readonly var quantity = ref place.Quantity;
        // “每月一题” is a name, 人均每日 a mean.
        if (NormBefore.LastIn(before, out _) is >= 0 and var norm && (norm == 0 || before[norm - 1] is not ('“' or '"' or '「' or '均')))
            return IndicatorKind.Norm;
        if (ContinuesNorm(place))
            return IndicatorKind.Norm;
        if (quantity.PerPeriod && IsPeriod(quantity.Unit))
            return IndicatorKind.Norm;
        if (YearlyBefore.LastIn(before, out _) >= 0)
            return inPlan ? IndicatorKind.Target : IndicatorKind.Norm;
        if (TargetAfter.FirstIn(after) >= 0)
            return IndicatorKind.Target;
        if (NormAfter.FirstIn(after) >= 0 && quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost)
            return inPlan ? IndicatorKind.Target : IndicatorKind.Norm;
        var cue = NearestCue(place.Text, inPlan ? place.Segment.Start : SentenceStart(place.Text, place.Segment.Start), quantity.Start, year);
        return (cue, inPlan) switch
        {
            (Cue.Target, _) => IndicatorKind.Target,
            (Cue.Actual, _) => IndicatorKind.Actual,
            (_, true) => IndicatorKind.Target,
            _ => IndicatorKind.Actual,
        };
    }

    /// <summary>
    /// 每半年听取一次汇报,召开一次会议; 每年轮训1次(不少于40学时): the rule of the clause before holds for one more 一次, and
    /// for what a bracket adds.
    /// </summary>
    private static bool ContinuesNorm(in Surroundings place)
    {
        ref readonly var quantity = ref place.Quantity;
        var once = quantity is { Value: 1, Max: null } && SubjectWords.IsEventCounter(quantity.Unit);
        var bound = quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost
            && NearbyWords.InBrackets(place.Text, place.Segment.Start, place.Part);
        if (!once && !bound)
            return false;
        var from = Math.Max(place.Part, place.Segment.Start - Clauses);
        var before = place.Text[from..Math.Max(from, place.Segment.Start)];
        return NormBefore.LastIn(before, out _) >= 0 || bound && YearlyBefore.LastIn(before, out _) >= 0;
    }

    private static Cue NearestCue(NotedText text, int from, int to, int? year)
    {
        var cue = Cue.None;
        for (var i = from; i < to;)
        {
            if (!text.MayStart(i, CueLists) && text[i] != '2')
                i++;
            else if (Cues.TryMatchAt(text, i, out var found, out var length) && i + length <= to)
            {
                if (found != Cue.None)
                    cue = found;
                i += length;
            }
            else if (text[i] == '2' && IsLaterYear(text, i, year))
            {
                cue = Cue.Target;
                i += 4;
            }
            else
            {
                i++;
            }
        }

        return cue;
    }

    /// <summary>到2026年底 in a report of 2025.</summary>
    private static bool IsLaterYear(NotedText text, int at, int? year) =>
        year is { } known && at + 4 < text.Length && text[at + 4] == '年'
        && int.TryParse(text.Slice(at, 4), out var named) && named > known
        && (at == 0 || text[at - 1] is not ('-' or '—' or '–' or '~' or '至'));

    private static int SentenceStart(NotedText text, int at)
    {
        var floor = Math.Max(0, at - Reach);
        return floor + text.Chars[floor..at].LastIndexOfAny("。;!\n") + 1;
    }

    private static bool IsPeriod(string unit) => unit[^1] is '年' or '月' or '周' or '日' or '天' or '度' or '季' or '期';

    private static IEnumerable<KeyValuePair<string, Cue>> Group(string name, Cue cue) =>
        Lexicon.Kinds[name].Select(word => KeyValuePair.Create(word, cue));
}
