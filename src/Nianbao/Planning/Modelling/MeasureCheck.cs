using System.Buffers;
using Nianbao.Wording;

namespace Nianbao.Planning.Modelling;

/// <summary>Holds one text, or one measure with all its fields, against every rule that looks at it alone.</summary>
internal static class MeasureCheck
{
    private static readonly SearchValues<char> BehindMonth = SearchValues.Create("底末前上中下");
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：！？");

    public static IEnumerable<string> Faults(ModelMeasure measure, GuardSources sources)
    {
        var faults = Length(measure.Heading, "小标题", 3, 24).Concat(Length(measure.Action, "做法", 20, 220))
            .Concat(Length(measure.Outcome, "成效", 6, 90));
        if (!measure.Action.EndsWith('。'))
        {
            faults = faults.Append(GuardTexts.NoFullSentence);
        }

        if (measure.Heading.AsSpan().ContainsAny(Marks))
        {
            faults = faults.Append(GuardTexts.HeadingMarks);
        }

        if (!NameCheck.MayLead(measure.Lead, sources))
        {
            faults = faults.Append(GuardTexts.UnknownLead(measure.Lead));
        }

        return faults
            .Concat(measure.Support.Where(unit => !NameCheck.MayHelp(unit, sources)).Select(GuardTexts.UnknownSupport))
            .Concat(IsWhen(measure.When) ? [] : [GuardTexts.UnknownWhen(measure.When)])
            .Concat(measure.Figures.Where(id => sources.Material.FigureOf(id) is null).Select(GuardTexts.UnknownFigure))
            .Concat(measure.Answers.Where(id => sources.Material.Claims.All(claim => claim.Id != id)).Select(GuardTexts.UnknownClaim))
            .Concat(LaterMonths(measure).Select(month => GuardTexts.LaterThanDue(month, measure.When)))
            .Concat(HollowCheck.Faults(measure))
            .Concat(TextFaults(measure.Text, sources));
    }

    public static IEnumerable<string> OpeningFaults(string opening, GuardSources sources) =>
        Length(opening, "开头一段", 30, 300)
            .Concat(opening.EndsWith('。') ? [] : [GuardTexts.NoFullSentence])
            .Concat(TextFaults(opening, sources));

    public static IEnumerable<string> HeadingFaults(string heading, GuardSources sources) =>
        Length(heading, "标题", 4, 32).Concat(TextFaults(heading, sources));

    private static IEnumerable<string> TextFaults(string text, GuardSources sources) =>
        ProhibitionCheck.Faults(text, sources)
            .Concat(NumberCheck.Faults(text, sources))
            .Concat(TitleCheck.Faults(text, sources))
            .Concat(NameCheck.Faults(text, sources))
            .Concat(LanguageCheck.Faults(text, sources))
            .Distinct();

    private static IEnumerable<string> Length(string text, string what, int fewest, int most) =>
        text.Length >= fewest && text.Length <= most ? [] : [GuardTexts.Length(what, fewest, most)];

    // 9月底前 in what is due by June.
    private static IEnumerable<string> LaterMonths(ModelMeasure measure) => Month(measure.When) is not { } due ? [] :
        StatedNumbers.In(measure.Action).Where(number => number.Unit == "月" && number.Value > due && number.Value <= 12
            && number.End + 1 < measure.Action.Length && (BehindMonth.Contains(measure.Action[number.End + 1]) || char.IsAsciiDigit(measure.Action[number.End + 1])))
        .Select(number => measure.Action[number.At..(number.End + 1)]);

    private static int? Month(string when) =>
        when.EndsWith('月') && int.TryParse(when.AsSpan(0, when.Length - 1), out var month) ? month : null;

    private static bool IsWhen(string when) =>
        when is "季" or "半年"
        || (Month(when) is >= 1 and <= 12 && when.Length <= 3);
}
