using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>ratio</c>: a rate that the counts of its own statement do not give (排查208起，调处200起，调处率99%).</summary>
internal static class Ratio
{
    public const string Code = "ratio";

    // A statement of more figures is a list, and pairing all of them would not be linear.
    private const int Reach = 12;

    // What a reader takes for one success: the rate is called after one, the count after another.
    private static readonly WordList Successes = new("成功", "化解", "办结", "调处", "结案", "整改", "解决", "销号", "调成", "完成");
    private static readonly WordList Finished = new("成功", "化解", "办结", "调成", "结案", "销号");
    private static readonly WordList Changes = new("同比", "较", "比上", "比去", "比20", "提高", "提升", "增长", "上升", "下降", "降低", "减少", "增加");

    public static void Check(CheckedReport read, FindingList found)
    {
        for (var statement = 0; statement < read.StatementCount; statement++)
        {
            var group = read.Statement(statement);
            for (var i = 1; i < group.Count; i++)
            {
                if (Units.IsPercent(group[i]))
                    found.Add(OfRate(group, i) ?? Growth.Check(group, i));
                else if (Units.IsPoints(group[i]))
                    found.Add(Growth.CheckPoints(group, i));
            }
        }
    }

    private static Finding? OfRate(FigureGroup group, int at)
    {
        var rate = group[at];
        if (rate.Kind != IndicatorKind.Actual || group.LeadHas(at, Changes))
            return null;

        var name = RateName(group.Lead(at));
        var part = name.IsEmpty ? -1 : name is "占" ? at - 1 : FindPart(group, at, name);
        if (part < 1 || !IsUsable(group[part]) || AnyPairFits(group, at, rate))
            return null;

        var whole = FindWhole(group, part);
        if (whole < 0)
            return null;

        var given = Share(group[part], group[whole]);
        return new Finding(
            Code,
            Severity.Error,
            CheckTexts.Ratio(group.Quote(whole), group.Quote(part), group.Quote(at), given),
            TextSpan.FromBounds(group[part].Span.Start, rate.Span.End));
    }

    // 调处率: the two characters before 率, of the only rate in the lead; 占 where the share follows at once.
    private static ReadOnlySpan<char> RateName(ReadOnlySpan<char> lead)
    {
        var sign = lead.LastIndexOf('率');
        if (sign < 0)
            return lead.TrimEnd().EndsWith("，占") || lead.TrimEnd().EndsWith(",占") || lead.TrimEnd().EndsWith("，占比") ? "占" : [];
        return sign < 2 || lead[..sign].Contains('率') || lead.Contains("分别", StringComparison.Ordinal) ? [] : lead[(sign - 2)..sign];
    }

    private static int FindPart(FigureGroup group, int at, ReadOnlySpan<char> name)
    {
        var success = Successes.IsIn(name);
        for (var i = at - 1; i > Math.Max(0, at - Reach); i--)
        {
            if (Units.IsCount(group[i]) && (group.Lead(i).Contains(name, StringComparison.Ordinal) || (success && group.LeadHas(i, Finished))))
                return i;
        }

        return -1;
    }

    private static int FindWhole(FigureGroup group, int part)
    {
        var nearest = -1;
        for (var i = part - 1; i >= Math.Max(0, part - Reach); i--)
        {
            if (!IsUsable(group[i]) || !Units.AreAlike(group[i].Unit, group[part].Unit))
                continue;
            if (group[i].Value >= group[part].Value)
                return i;
            nearest = nearest < 0 ? i : nearest;
        }

        return nearest;
    }

    // Whichever counts of the statement give the rate: then it is in order, even if the nearest ones do not.
    private static bool AnyPairFits(FigureGroup group, int at, Indicator rate)
    {
        for (var whole = Math.Max(0, at - Reach); whole < at; whole++)
        {
            if (!IsUsable(group[whole]))
                continue;
            var sum = Magnitude.Of(group[whole]);
            for (var i = whole + 1; i < at; i++)
            {
                var other = group[i];
                if (!IsUsable(other) || !Units.AreAlike(other.Unit, group[whole].Unit))
                    continue;
                if (Fits(Magnitude.Of(other), sum, rate) || Fits(Magnitude.Of(other), Magnitude.Of(group[whole]), rate) || Fits(sum, Magnitude.Of(other), rate))
                    return true;
                sum += Magnitude.Of(other);
            }
        }

        return false;
    }

    public static bool IsUsable(Indicator figure) =>
        Units.IsCount(figure) && Magnitude.IsKnown(figure) && figure.Value >= 0;

    /// <summary>Whether part of whole may be written as this rate, rounded or cut off.</summary>
    public static bool Fits(Magnitude part, Magnitude whole, Indicator rate)
    {
        if (whole.High <= 0)
            return false;
        var given = new Magnitude(part.Low / whole.High * 100, whole.Low <= 0 ? 100 : part.High / whole.Low * 100);
        return given.Overlaps(Accepted(rate));
    }

    private static Magnitude Accepted(Indicator rate)
    {
        var step = 1m;
        for (var scale = rate.Value.Scale; scale > 0; scale--)
            step /= 10;
        return rate.Qualifier switch
        {
            Qualifier.AtLeast => new Magnitude(rate.Value - (step / 2), Math.Max(rate.Value, 100) + 0.05m),
            Qualifier.AtMost => new Magnitude(0, rate.Value + (step / 2)),
            Qualifier.About => new Magnitude(rate.Value - 3, (rate.ValueMax ?? rate.Value) + 3),
            // All but one of 300 done is not 100%.
            _ when rate.Value == 100 => new Magnitude(99.95m, 100.05m),
            _ => new Magnitude(rate.Value - (step / 2), rate.Value + step - 0.0001m),
        };
    }

    private static decimal Share(Indicator part, Indicator whole) =>
        whole.Value == 0 ? 0 : Math.Round(part.Value / whole.Value * 100, 1, MidpointRounding.AwayFromZero);
}
