using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>expired-document</c>: a plan that rests on what has ended before its year; looking back on it is legitimate.</summary>
internal static class ExpiredDocument
{
    public const string Code = "expired-document";

    private static readonly string[] LookingBack = ["总结", "验收", "收官", "终期", "评估", "回顾", "收尾", "圆满", "完成情况", "期间", "以来", "经验", "成果", "衔接"];

    public static IEnumerable<Finding> Check(CheckedReport read)
    {
        if (read.Report.PlanYear is not { } year)
            yield break;

        foreach (var section in read.Parts(SectionKind.Plan))
        {
            foreach (var title in QuotedTitle.Find(read.Text, section.Span))
            {
                var end = title.From > 0 ? title.To : KnownDocument.Titles.FirstOrDefault(known => known.Name == title.Name)?.To ?? year;
                if (end < year && !LooksBack(read, title.Span))
                    yield return new Finding(Code, Severity.Error, CheckTexts.Expired(read.Report.Quote(title.Span), end, year), title.Span);
            }

            foreach (var known in KnownDocument.ShortNames)
            {
                var at = section.Span.Of(read.Text).IndexOf(known.Name, StringComparison.Ordinal);
                var span = new TextSpan(section.Span.Start + at, known.Name.Length);
                if (at >= 0 && known.To < year && !LooksBack(read, span))
                    yield return new Finding(Code, Severity.Error, CheckTexts.Expired(known.Name, known.To.Value, year), span);
            }
        }
    }

    private static bool LooksBack(CheckedReport read, TextSpan span) => Words.HasAny(read.ClauseAround(span).Of(read.Text), LookingBack);
}
