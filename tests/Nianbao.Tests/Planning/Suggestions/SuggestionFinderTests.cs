using Nianbao.Planning.Suggestions;

namespace Nianbao.Tests.Planning.Suggestions;

public class SuggestionFinderTests
{
    private const string Good = "列出法律顾问应当参与的会议，约定答复时限";

    [Fact]
    public void A_similar_problems_measure_is_suggested_with_its_source()
    {
        var found = Assert.Single(StoredMeasures.Find(StoredMeasures.Of(Good)));

        Assert.Equal(("P2", Good, "梨园镇2025年度报告"), (found.ProblemId, found.Text, found.Source));
        Assert.InRange(found.Likeness, 0.1, 1);
    }

    [Fact]
    public void Measures_of_another_matter_are_not() => Assert.Empty(StoredMeasures.Find(
        StoredMeasures.Of("修订应急预案，开展防汛演练", "应急能力不足。防汛预案不完善"),
        StoredMeasures.Of("修订应急预案，开展防汛演练")));

    [Fact]
    public void Nor_are_the_office_s_own()
    {
        Assert.Empty(StoredMeasures.Find(StoredMeasures.Of(Good, office: "青禾街道")));
        var alias = InventedReports.Office("青禾街道") with { Aliases = ["青禾路街道"] };
        Assert.Empty(SuggestionFinder.Find(StoredMeasures.Qinghe(), alias, [StoredMeasures.Of(Good, office: "青禾路街道")]));
    }

    [Fact]
    public void There_are_few_and_none_twice()
    {
        var found = StoredMeasures.Find(
        [
            StoredMeasures.Of(Good), StoredMeasures.Of(Good, office: "石桥乡", source: "石桥乡2025年度报告"),
            StoredMeasures.Of("建立法律顾问履职评价制度，评价后再续聘"), StoredMeasures.Of("公布法律顾问坐班日和预约方式"),
            StoredMeasures.Of("汇编法律顾问出具的书面意见，按季回看采纳情况"), StoredMeasures.Of("邀请法律顾问列席合同谈判"),
        ]);

        Assert.InRange(found.Count, 2, SuggestionFinder.MostPerProblem);
        Assert.Equal(found.Count, found.Select(suggestion => suggestion.Text).Distinct().Count());
    }

    [Fact]
    public void The_order_of_what_is_stored_does_not_matter()
    {
        var stored = InventedReports.Problems.SelectMany(problem => new[]
        {
            StoredMeasures.Of(Good, problem.Title + "。" + problem.Body),
            StoredMeasures.Of("制作普法短视频，开设线上普法专栏", problem.Title + "。" + problem.Body, "石桥乡", "石桥乡2025年度报告"),
        }).ToArray();
        var expected = StoredMeasures.Find(stored);
        Assert.NotEmpty(expected);
        var random = new Random(20261125);
        for (var run = 0; run < 10; run++)
        {
            random.Shuffle(stored);
            Assert.Equal(expected, StoredMeasures.Find(stored));
        }
    }
}
