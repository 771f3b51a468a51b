using System.Globalization;
using System.Text.RegularExpressions;
using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>How a report numbers its parts and what it lists in them, and what it calls the part on next year.</summary>
internal sealed partial class SectionStyle
{
    private const string Numerals = "一二三四五六七八九十";

    private readonly Family items;
    private readonly Family parts;
    private readonly int number;

    private SectionStyle(Family parts, int number, Family items) => (this.parts, this.number, this.items) = (parts, number, items);

    private enum Family
    {
        None,
        Numeral,
        Bracketed,
        Figure,
        Point,
    }

    /// <summary>Whether what is listed follows in one paragraph (一是…二是…).</summary>
    public bool RunsOn => items == Family.Point;

    public static SectionStyle Of(Report report)
    {
        var own = report.Sections.LastOrDefault(section => section.Kind == SectionKind.Plan);
        var last = own ?? report.Sections.LastOrDefault(section => FamilyOf(report.Quote(section.Heading)) != Family.None);
        var parts = last is null ? Family.None : FamilyOf(report.Quote(last.Heading));
        var place = report.Sections.Where(section => FamilyOf(report.Quote(section.Heading)) == parts).ToList();
        var number = own is not null ? place.IndexOf(own) + 1 : place.Count + 1;
        var lists = report.PlanItems.Select(item => report.Quote(item.Span)).Concat(report.Problems.Select(problem => report.Quote(problem.Span)));
        var items = lists.Select(FamilyOf).FirstOrDefault(family => family != Family.None);
        return new SectionStyle(parts, number, items is Family.None || items == parts ? Nested(parts) : items);
    }

    /// <summary>The number before an item.</summary>
    public string Mark(int place) => Mark(items, place);

    /// <summary>The section's heading: the report's own where it has such a part, else one that continues its numbering.</summary>
    public string Heading(Report report, int year)
    {
        var own = report.Sections.LastOrDefault(section => section.Kind == SectionKind.Plan);
        var words = own is null ? "" : WithoutMark(report.Quote(own.Heading).Trim());
        words = words.Replace('(', '（').Replace(')', '）');
        return Mark(parts, number) + (words.Length is >= 4 and <= 40 && !TextGuard.Check(words, report.Text, year).Any() ? words : PlanTexts.SectionHeading(year));
    }

    private static Family Nested(Family parts) => parts == Family.Bracketed ? Family.Figure : Family.Bracketed;

    private static string Mark(Family family, int place)
    {
        var numeral = place <= 10 ? Numerals[place - 1].ToString() : "十" + Numerals[(place - 11) % 10];
        return family switch
        {
            Family.Numeral => numeral + "、",
            Family.Bracketed => $"（{numeral}）",
            Family.Figure => string.Create(CultureInfo.InvariantCulture, $"{place}."),
            Family.Point => numeral + "是",
            _ => "",
        };
    }

    private static Family FamilyOf(string text) => Marker().Match(text) switch
    {
        { Success: false } => Family.None,
        var found when found.Groups["bracket"].Success => Family.Bracketed,
        var found when found.Groups["figure"].Success => Family.Figure,
        var found when found.Groups["point"].Success => Family.Point,
        _ => Family.Numeral,
    };

    private static string WithoutMark(string text) => text[Marker().Match(text).Length..];

    [GeneratedRegex(@"^\s*(?:(?<bracket>[（(][一二三四五六七八九十]+[)）])|(?<figure>\d{1,2}[.．、](?!\d))|(?<point>[一二三四五六七八九十]是)|(?<numeral>[一二三四五六七八九十]{1,3}、))")]
    private static partial Regex Marker();
}
