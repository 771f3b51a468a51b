using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>competence</c>: what a 街道 or 镇 cannot do itself: decide 行政复议, create posts, set itself numbers of penalties.</summary>
internal static class Competence
{
    public const string Code = "competence";

    private const string Review = "复议";

    // A reconsideration is decided by the government above; here the office acts as if it were that.
    private static readonly string[] Deciding = ["复议案件受理", "复议案件审理", "复议案件审查", "复议监督", "复议纠错", "受理复议", "审理复议", "受理行政复议案", "审理行政复议", "审结行政复议"];
    private static readonly string[] Posts = ["增加编制", "增设编制", "新增编制", "核增编制", "扩充编制", "增加行政编制", "增加事业编制", "增设机构编制", "追加预算", "增加财政预算"];
    private static readonly string[] Asking = ["争取", "报请", "申请", "协调", "请示", "建议", "上级", "向区", "向县", "向市", "提请", "呼吁", "推动区", "推动县"];
    private static readonly string[] Penalties = ["处罚", "罚款", "罚没", "立案"];
    private static readonly string[] NotPenalties = ["案卷", "公示", "审核", "评查", "裁量", "培训", "文书", "率", "指引", "不予处罚", "免罚", "清单"];

    public static IEnumerable<Finding> Check(CheckedReport read) => OfReview(read).Concat(OfPosts(read)).Concat(OfPenalties(read));

    private static IEnumerable<Finding> OfReview(CheckedReport read)
    {
        var text = read.Text;
        var told = -1;
        for (var at = text.IndexOf(Review, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Review, at + 2, StringComparison.Ordinal))
        {
            var clause = read.ClauseAround(new TextSpan(at, Review.Length));
            if (clause.Start == told || !(Words.HasAny(clause.Of(text), Deciding) || Decides(text, clause, at)))
                continue;
            told = clause.Start;
            yield return new Finding(Code, Severity.Warning, CheckTexts.NoReviewBody, clause);
        }
    }

    // 作出行政复议22件, but not 对作出的处罚申请复议, 被复议
    private static bool Decides(string text, TextSpan clause, int review)
    {
        var before = text.AsSpan(clause.Start, Math.Max(0, review - clause.Start));
        var made = before.LastIndexOf("作出", StringComparison.Ordinal);
        return made >= 0 && before[made..].IndexOfAny("的对被向") < 0 && !before[made..].Contains("处罚", StringComparison.Ordinal)
            && !before[made..].Contains("申请", StringComparison.Ordinal) && !before.Contains("机关", StringComparison.Ordinal) && !before.Contains("政府", StringComparison.Ordinal);
    }

    private static IEnumerable<Finding> OfPosts(CheckedReport read)
    {
        foreach (var section in read.Parts(SectionKind.Plan))
        {
            foreach (var word in Posts)
            {
                var at = section.Span.Of(read.Text).IndexOf(word, StringComparison.Ordinal);
                if (at < 0)
                    continue;
                var span = new TextSpan(section.Span.Start + at, word.Length);
                if (!Words.HasAny(Sentence.Around(read.Text, span).Of(read.Text), Asking))
                    yield return new Finding(Code, Severity.Warning, CheckTexts.NoPosts(word), span);
            }
        }
    }

    private static IEnumerable<Finding> OfPenalties(CheckedReport read)
    {
        foreach (var figure in read.Report.Indicators)
        {
            if (figure.Kind != IndicatorKind.Target || !(Units.IsCount(figure) || figure.Unit == "元"))
                continue;
            var clause = read.ClauseAround(figure.Span);
            if (Words.HasAny(clause.Of(read.Text), Penalties) && !Words.HasAny(clause.Of(read.Text), NotPenalties))
                yield return new Finding(Code, Severity.Warning, CheckTexts.PenaltyTarget(read.Report.Quote(figure.Span)), clause);
        }
    }
}
