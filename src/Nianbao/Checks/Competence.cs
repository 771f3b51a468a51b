using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>competence</c>: what a 街道 or 镇 cannot do itself: decide 行政复议, create posts, set itself numbers of penalties.</summary>
internal static class Competence
{
    public const string Code = "competence";

    public const string Review = "复议";

    // A reconsideration is decided by the government above; here the office acts as if it were that.
    private static readonly WordList Deciding =
        new("复议案件受理", "复议案件审理", "复议案件审查", "复议监督", "复议纠错", "受理复议", "审理复议", "受理行政复议案", "审理行政复议", "审结行政复议");
    private static readonly WordList OwnGovernment = new("镇政府", "乡政府", "镇人民政府", "乡人民政府");
    private static readonly WordList HigherGovernment = new("区政府", "县政府", "市政府", "旗政府", "区人民政府", "县人民政府", "市人民政府", "旗人民政府");
    private static readonly string[] Posts = ["增加编制", "增设编制", "新增编制", "核增编制", "扩充编制", "增加行政编制", "增加事业编制", "增设机构编制", "追加预算", "增加财政预算"];
    private static readonly WordList Asking = new("争取", "报请", "申请", "协调", "请示", "建议", "上级", "向区", "向县", "向市", "提请", "呼吁", "推动区", "推动县");
    private static readonly WordList Penalties = new("处罚", "罚款", "罚没", "立案");
    private static readonly WordList NotPenalties = new("案卷", "公示", "审核", "评查", "裁量", "培训", "文书", "率", "指引", "不予处罚", "免罚", "清单");

    public static void Check(CheckedReport read, FindingList found)
    {
        OfReview(read, found);
        OfPosts(read, found);
        OfPenalties(read, found);
    }

    private static void OfReview(CheckedReport read, FindingList found)
    {
        var text = read.Text;
        var told = -1;
        foreach (var (at, _) in read.Noted(Sign.Review))
        {
            var clause = read.ClauseAround(new TextSpan(at, Review.Length));
            if (clause.Start == told || !(Deciding.IsIn(clause.Of(text)) || Decides(text, clause, at)))
                continue;
            told = clause.Start;
            found.Add(new Finding(Code, Severity.Warning, CheckTexts.NoReviewBody, clause));
        }
    }

    // 作出行政复议22件, but not 对作出的处罚申请复议, 被复议
    private static bool Decides(string text, TextSpan clause, int review)
    {
        var before = text.AsSpan(clause.Start, Math.Max(0, review - clause.Start));
        var made = before.LastIndexOf("作出", StringComparison.Ordinal);
        return made >= 0 && before[made..].IndexOfAny("的对被向") < 0 && !before[made..].Contains("处罚", StringComparison.Ordinal)
            && !before[made..].Contains("申请", StringComparison.Ordinal) && !before.Contains("机关", StringComparison.Ordinal) && (!before.Contains("政府", StringComparison.Ordinal) || IsOwnGovernment(before));
    }

    // 镇政府作出行政复议决定3件, but not 县政府对镇政府作出…
    private static bool IsOwnGovernment(ReadOnlySpan<char> before) =>
        OwnGovernment.IsIn(before) && !HigherGovernment.IsIn(before) && before.IndexOfAny("对被向") < 0;

    private static void OfPosts(CheckedReport read, FindingList found)
    {
        foreach (var section in read.Parts(SectionKind.Plan))
        {
            foreach (var word in Posts)
            {
                var at = section.Span.Of(read.Text).IndexOf(word, StringComparison.Ordinal);
                if (at < 0)
                    continue;
                var span = new TextSpan(section.Span.Start + at, word.Length);
                if (!Asking.IsIn(Sentence.Around(read.Text, span).Of(read.Text)))
                    found.Add(new Finding(Code, Severity.Warning, CheckTexts.NoPosts(word), span));
            }
        }
    }

    private static void OfPenalties(CheckedReport read, FindingList found)
    {
        foreach (var figure in read.Figures)
        {
            if (figure.Kind != IndicatorKind.Target || !(Units.IsCount(figure) || figure.Unit == "元"))
                continue;
            var clause = read.ClauseAround(figure.Span);
            if (Penalties.IsIn(clause.Of(read.Text)) && !NotPenalties.IsIn(clause.Of(read.Text)))
                found.Add(new Finding(Code, Severity.Warning, CheckTexts.PenaltyTarget(read.Report.Quote(figure.Span)), clause));
        }
    }
}
