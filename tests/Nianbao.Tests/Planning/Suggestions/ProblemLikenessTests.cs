using Nianbao.Planning.Suggestions;

namespace Nianbao.Tests.Planning.Suggestions;

public class ProblemLikenessTests
{
    private static readonly string[] Known = [.. InventedReports.Problems.Select(problem => problem.Title + "。" + problem.Body)];

    private static readonly ProblemLikeness Likeness = new(Known);

    [Fact]
    public void A_text_is_most_like_itself() => Assert.All(Known, text => Assert.Equal(1, Likeness.Of(text, text), 6));

    [Fact]
    public void It_is_the_same_both_ways() =>
        Assert.All(Known.Zip(Known.Skip(1)), pair => Assert.Equal(Likeness.Of(pair.First, pair.Second), Likeness.Of(pair.Second, pair.First), 9));

    [Theory]
    [InlineData("法律顾问出具意见不及时，多在事后参与", "法律顾问参与决策偏晚，出具意见流于形式")]
    [InlineData("执法文书存在瑕疵，全过程记录不完整", "案卷中执法文书不规范，执法全过程记录缺失")]
    [InlineData("调解员年龄偏大，疑难纠纷化解难", "人民调解员老龄化，疑难纠纷调处不力")]
    public void Problems_of_one_matter_are_alike(string one, string other) => Assert.InRange(Likeness.Of(one, other), 0.1, 1);

    [Theory]
    [InlineData("法律顾问出具意见不及时，多在事后参与", "普法形式单一，线上载体运用不足")]
    [InlineData("执法文书存在瑕疵，全过程记录不完整", "公开栏内容更新滞后，政策解读较少")]
    [InlineData("部分干部法治意识不强，工作机制不健全", "部分窗口人员能力不强，工作机制不健全")]
    public void What_they_only_have_in_common_with_all_does_not_count(string one, string other) =>
        Assert.InRange(Likeness.Of(one, other), 0, 0.05);

    [Theory]
    [InlineData("", "法律顾问")]
    [InlineData("123，abc", "123，abc")]
    public void What_has_no_words_is_like_nothing(string one, string other) => Assert.Equal(0, Likeness.Of(one, other));
}
