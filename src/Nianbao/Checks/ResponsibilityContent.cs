using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>responsibility-content</c>: the part on the first responsible person (第一责任人) filled with something else, or empty.</summary>
internal static class ResponsibilityContent
{
    public const string Code = "responsibility-content";

    private const int Empty = 16;
    private const int Many = 4;

    // Discipline and party life are duties too, but of another report.
    private static readonly string[] OfDiscipline =
    [
        "廉洁", "廉政", "党纪", "警示教育", "谈心谈话", "谈话提醒", "违纪", "处分", "党风", "组织生活", "主题教育", "民主集中制", "管党治党", "从严治党", "作风建设",
        "督查通报", "吃拿卡要", "以权谋私", "纪律检查", "腐败", "问责",
    ];

    private static readonly string[] OfLaw =
    [
        "法治政府", "法治建设", "依法", "学法", "述法", "合法性", "执法", "出庭", "应诉", "法律顾问", "复议", "普法", "法治讲", "法治课", "法治党课", "重大决策",
        "法治议题", "涉法", "法治工作", "四个亲自", "亲自部署", "法治专题", "法治督察",
    ];

    public static void Check(CheckedReport read, FindingList found)
    {
        foreach (var section in read.Parts(SectionKind.Responsibility))
        {
            var body = TextSpan.FromBounds(section.Heading.End, section.Span.End).Of(read.Text);
            var discipline = Count(body, OfDiscipline);
            var law = Count(body, OfLaw);
            if (body.Trim().Length < Empty)
                found.Add(new Finding(Code, Severity.Warning, CheckTexts.ResponsibilityEmpty, section.Heading));
            else if (discipline >= Many && discipline >= law)
                found.Add(new Finding(Code, Severity.Warning, CheckTexts.ResponsibilityDiscipline(Found(body, OfDiscipline)), FirstClause(read, section)));
            else if (law == 0)
                found.Add(new Finding(Code, Severity.Warning, CheckTexts.ResponsibilityWithoutLaw, section.Heading));
        }
    }

    private static int Count(ReadOnlySpan<char> body, string[] words)
    {
        var count = 0;
        foreach (var word in words)
            count += body.Contains(word, StringComparison.Ordinal) ? 1 : 0;
        return count;
    }

    private static List<string> Found(ReadOnlySpan<char> body, string[] words)
    {
        var found = new List<string>();
        foreach (var word in words)
        {
            if (found.Count < 4 && body.Contains(word, StringComparison.Ordinal))
                found.Add(word);
        }

        return found;
    }

    private static TextSpan FirstClause(CheckedReport read, Section section)
    {
        var discipline = new WordList(OfDiscipline);
        foreach (var clause in read.Clauses(TextSpan.FromBounds(section.Heading.End, section.Span.End)))
        {
            if (discipline.IsIn(clause.Of(read.Text)))
                return clause;
        }

        return section.Heading;
    }
}
