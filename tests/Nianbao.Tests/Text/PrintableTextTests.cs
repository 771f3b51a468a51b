using Nianbao.Text;

namespace Nianbao.Tests.Text;

public class PrintableTextTests
{
    [Theory]
    [InlineData("原样\t不动\n", "原样\t不动\n")]
    [InlineData("控\u0000制\u001B字\u0085符\uFFFF", "控制字符")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData("反\u202E向\u2066", "反向")]
    public void Only_what_a_file_may_hold_is_kept(string text, string expected) =>
        Assert.Equal(expected, PrintableText.Of(text));

    [Fact]
    public void Lone_surrogates_are_replaced()
    {
        // Not inline data: an attribute is stored as UTF-8 and cannot hold them.
        Assert.Equal("孤\uFFFD立", PrintableText.Of("孤\uD83D立"));
        Assert.Equal("\uFFFD\uFFFD", PrintableText.Of("\uDE00\uD83D"));
    }

    [Theory]
    [InlineData("一行\r\n  两行\t三", 20, "一行 两行 三")]
    [InlineData("一二三四五", 5, "一二三四五")]
    [InlineData("一二三四五六", 5, "一二三四…")]
    [InlineData("一二三\uD83D\uDE00五六", 5, "一二三…")]
    [InlineData("  \n ", 5, "")]
    public void A_line_is_folded_and_cut(string text, int length, string expected) =>
        Assert.Equal(expected, PrintableText.Line(text, length));
}
