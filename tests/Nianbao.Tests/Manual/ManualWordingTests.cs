using System.Text.RegularExpressions;

namespace Nianbao.Tests.Manual;

/// <summary>Holds the manual's prose to the rules of CONTRIBUTING.md: full-width punctuation, no space beside Chinese, one name for one thing.</summary>
public partial class ManualWordingTests
{
    // What the glossary does not want, but for words that also mean something else here.
    private static readonly string[] s_unwanted =
    [
        "正文稿", "带批注稿", "章节粘贴稿", "批注报告", "核对页，", "核对页。", "审核页", "举措", "告警", "待填", "补填", "上载", "再重新上传", "离线起草器",
        "管理员", "同事维护", "登陆", "帐号", "帐户", "点击", "以单位名称命名", "reports 容器", "AI", "您们",
    ];

    [Fact]
    public void Punctuation_beside_Chinese_is_full_width() => AssertNone(HalfWidth());

    [Fact]
    public void No_space_stands_beside_Chinese() => AssertNone(Spaced());

    [Fact]
    public void A_thing_has_one_name() =>
        Assert.All(s_unwanted, word => Assert.DoesNotContain(word, ManualPage.Text, StringComparison.Ordinal));

    [Theory]
    [InlineData("请核对,再上传。")]
    [InlineData("文件(空白)")]
    [InlineData("请上传:报告")]
    public void The_rule_about_punctuation_finds_what_it_is_for(string text) => Assert.Matches(HalfWidth(), text);

    private static void AssertNone(Regex wrong) => Assert.All(
        ManualPage.Lines.SelectMany(Prose), text => Assert.False(wrong.IsMatch(text), $"“{wrong.Match(text).Value}” in {text}"));

    /// <summary>A line without its marks; each cell of a table by itself.</summary>
    private static IEnumerable<string> Prose(string line)
    {
        var plain = Code().Replace(Link().Replace(line, "$1"), "文").Replace("**", "", StringComparison.Ordinal);
        return Head().Replace(plain, "").Split('|').Select(cell => cell.Trim(' '));
    }

    [GeneratedRegex(@"[一-鿿][,.;:!?()]|[,;:!?()][一-鿿]")]
    private static partial Regex HalfWidth();

    [GeneratedRegex("[一-鿿，。；：、“”（）【】] | [一-鿿，。；：、“”（）【】]")]
    private static partial Regex Spaced();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"!?\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(#+|-|\d+\.) ")]
    private static partial Regex Head();
}
