using System.Buffers;
using Nianbao.Wording;

namespace Nianbao.Planning.Modelling;

/// <summary>Holds one text, or one measure with all its fields, against every rule that looks at it alone.</summary>
internal static class MeasureCheck
{
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
            .Concat(TextFaults(measure.Text, sources));
    }

    public static IEnumerable<string> OpeningFaults(string opening, GuardSources sources) =>
        Length(opening, "开头一段", 30, 300)
            .Concat(opening.EndsWith('。') ? [] : [GuardTexts.NoFullSentence])
            .Concat(TextFaults(opening, sources));

    public static IEnumerable<string> HeadingFaults(string heading, GuardSources sources) =>
        Length(heading, "标题", 4, 32).Concat(TextFaults(heading, sources));

    private static IEnumerable<string> TextFaults(string text, GuardSources sources) =>
        ProhibitionCheck.Faults(text)
            .Concat(NumberCheck.Faults(text, sources))
            .Concat(TitleCheck.Faults(text, sources))
            .Concat(NameCheck.Faults(text, sources))
            .Concat(LanguageCheck.Faults(text, sources))
            .Distinct();

    private static IEnumerable<string> Length(string text, string what, int fewest, int most) =>
        text.Length >= fewest && text.Length <= most ? [] : [GuardTexts.Length(what, fewest, most)];

    private static bool IsWhen(string when) =>
        when is "季" or "半年"
        || (when.EndsWith('月') && int.TryParse(when.AsSpan(0, when.Length - 1), out var month) && month is >= 1 and <= 12 && when.Length <= 3);
}
