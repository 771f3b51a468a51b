using CsCheck;
using Nianbao.Documents;

namespace Nianbao.Tests.Documents;

public class TitleLinesTests
{
    [Theory]
    [InlineData("青禾街道2026年法治政府建设工作安排", 44, "青禾街道2026年法治政府建设工作安排")]
    [InlineData("云岭镇人民政府2026年度推进法治政府建设工作安排", 44, "云岭镇人民政府2026年度|推进法治政府建设工作安排")]
    [InlineData("关于云岭镇人民政府2026年度深入推进法治政府建设重点工作任务安排的实施方案", 44,
        "关于云岭镇人民政府2026年度深入推进|法治政府建设重点工作任务安排的实施方案")]
    [InlineData("中共云岭镇委员会云岭镇人民政府关于2026年度深入推进法治政府建设重点工作任务安排的实施方案", 44,
        "中共云岭镇委员会云岭镇人民政府|关于2026年度深入推进法治政府建设|重点工作任务安排的实施方案")]
    [InlineData("", 44, "")]
    public void Titles_break_between_words(string title, int size, string lines)
    {
        var (actual, actualSize) = TitleLines.Break(title);

        Assert.Equal(lines, string.Join('|', actual));
        Assert.Equal(size, actualSize);
    }

    [Fact]
    public void No_line_is_wider_than_the_page_and_nothing_is_lost() =>
        Gen.String[Gen.Char["青禾街道2026年法治政府建设，工作（安排）《的》"], 0, 70].Sample(title =>
        {
            var (lines, size) = TitleLines.Break(title);

            Assert.Equal(title, string.Concat(lines));
            Assert.InRange(lines.Count, 1, 3);
            var room = 8845 * 2 / (size * 10);
            Assert.All(lines, line => Assert.InRange(line.Sum(c => char.IsAscii(c) ? 1 : 2), 0, room));
            Assert.All(lines.Skip(1), line => Assert.DoesNotContain(line[0], "，）》"));
        }, seed: "0000KSpyBRb4");

    [Fact]
    public void A_title_too_long_for_three_lines_is_left_to_the_word_processor()
    {
        var title = new string('长', 100_000);

        Assert.Equal([title], TitleLines.Break(title).Lines);
    }
}
