using Nianbao.Text;

namespace Nianbao.Tests.Text;

public class RadicalsTests
{
    [Theory]
    [InlineData("⼀、强化⺠主法治，办结⾏政⼯作⼆⼗件", "一、强化民主法治，办结行政工作二十件")]
    [InlineData("⻓期⻛险⻔槛⻋辆⻘年⻚⾯", "长期风险门槛车辆青年页面")]
    [InlineData("\uF9DD益\uF967", "利益不")]
    [InlineData("一、无需替换①㈠（一）", "一、无需替换①㈠（一）")]
    public void Radicals_become_the_characters_that_they_look_like(string text, string expected)
    {
        Assert.Equal(expected, Radicals.Replaced(text));
        Assert.Equal(expected, CleanText.From(text));
    }

    [Theory]
    [InlineData('\u2F00', '一')]
    [InlineData('\u2F3E', '户')]
    [InlineData('\u2F8F', '行')]
    [InlineData('\u2FAD', '青')]
    [InlineData('\u2FD5', '龠')]
    [InlineData('\u2EF3', '龟')]
    [InlineData('\uF900', '豈')]
    [InlineData('\uFAD9', '龎')]
    public void Each_stands_in_its_place_of_the_tables(char radical, char character) =>
        Assert.Equal(character.ToString(), Radicals.Replaced(radical.ToString()));

    [Fact]
    public void Nothing_changes_its_length()
    {
        var all = string.Concat(Enumerable.Range(0x2E00, 0x300).Concat(Enumerable.Range(0xF800, 0x400)).Select(code => (char)code));

        Assert.Equal(all.Length, Radicals.Replaced(all).Length);
    }
}
