using Nianbao.Planning.Approved;

namespace Nianbao.Tests.Planning.Approved;

public class UnfinishedCommitmentsTests
{
    private const string Text =
        """
        青禾街道2026年法治政府建设年度报告
        一、主要举措和成效
        （一）规范执法。全年开展案卷评查4次，归类通报差错31处。
        （二）精准普法。按热线诉求选定讲座题目，办讲座32场次。
        二、存在的不足和原因
        一是法律顾问参与决策偏晚，履职评价没有开展。
        三、2027年主要安排
        （一）用好法律顾问。列出法律顾问应当参与的会议，建立履职评价制度。
        """;

    private static readonly Report s_report = Report.Parse(Text);

    [Fact]
    public void What_the_report_speaks_of_is_done_and_what_it_has_no_trace_of_is_not()
    {
        var unfinished = UnfinishedCommitments.Of(s_report,
        [
            new Commitment("按季评查案卷", "每季度从结案案卷中抽取三分之一，按程序、证据、文书归集差错，下一季度复查。"),
            new Commitment("法律顾问履职评价", "列出法律顾问应当参与的会议，年末评价履职情况再续聘。"),
            new Commitment("由诉求定题目", "梳理热线和纠纷前三类诉求，确定讲座的对象和题目。"),
            new Commitment("公开目录按需要重排", "由窗口人员和居民代表试查常用信息，找不到的改标题。"),
        ]);

        // Told of as a shortcoming or planned anew is not done.
        Assert.Equal(
            ["法律顾问履职评价：列出法律顾问应当参与的会议，年末评价履职情况再续聘。", "公开目录按需要重排：由窗口人员和居民代表试查常用信息，找不到的改标题。"],
            unfinished);
    }

    [Fact]
    public void No_more_than_five_in_the_order_of_the_plan()
    {
        var commitments = Enumerable.Range(0, 9).Select(at => new Commitment($"防汛物资储备第{at}批", new string('甲', 20 - at))).ToList();
        Assert.Equal(commitments.Take(UnfinishedCommitments.Most).Select(commitment => commitment.Words), UnfinishedCommitments.Of(s_report, commitments));
    }

    [Fact]
    public void A_report_that_tells_of_nothing_proves_nothing() =>
        Assert.Empty(UnfinishedCommitments.Of(Report.Parse(""), [new Commitment("按季评查案卷", "每季度从结案案卷中抽取三分之一。")]));
}
