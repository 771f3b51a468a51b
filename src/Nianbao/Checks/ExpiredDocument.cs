using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>expired-document</c>: a plan that rests on what has ended before its year; looking back on it is legitimate.</summary>
internal static class ExpiredDocument
{
    public const string Code = "expired-document";

    private static readonly WordList LookingBack =
        new("总结", "验收", "收官", "终期", "评估", "回顾", "收尾", "圆满", "完成情况", "期间", "以来", "经验", "成果", "衔接");

    public static void Check(CheckedReport read, FindingList found)
    {
        if (read.Report.PlanYear is not { } year)
            return;

        foreach (var section in read.Parts(SectionKind.Plan))
        {
            foreach (var title in QuotedTitle.Find(read.Text, section.Span))
            {
                var end = title.From > 0 ? title.To : EndOf(read.Text, title) ?? year;
                if (end < year && !read.ClauseHas(title.Span, LookingBack))
                    found.Add(new Finding(Code, Severity.Error, CheckTexts.Expired(read.Report.Quote(title.Span), end, year), title.Span));
            }

            foreach (var known in KnownDocument.ShortNames)
            {
                var at = section.Span.Of(read.Text).IndexOf(known.Name, StringComparison.Ordinal);
                var span = new TextSpan(section.Span.Start + at, known.Name.Length);
                if (at >= 0 && known.To < year && !read.ClauseHas(span, LookingBack))
                    found.Add(new Finding(Code, Severity.Error, CheckTexts.Expired(known.Name, known.To.Value, year), span));
            }
        }
    }

    private static int? EndOf(string text, QuotedTitle title)
    {
        Span<char> room = stackalloc char[QuotedTitle.Longest];
        var name = title.Name(text, room);
        foreach (var known in KnownDocument.Titles)
        {
            if (name.SequenceEqual(known.Name))
                return known.To;
        }

        return null;
    }
}
