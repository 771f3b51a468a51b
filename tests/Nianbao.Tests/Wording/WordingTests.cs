using System.Text.RegularExpressions;

namespace Nianbao.Tests.Wording;

/// <summary>What can be held to of the texts a clerk reads: punctuation, spaces, and the same thing always by the same name.</summary>
public partial class WordingTests
{
    // Not another word for a thing that has one; CONTRIBUTING.md has the glossary.
    private static readonly (string Variant, string Word)[] s_variants =
    [
        ("离线起草器", "内置起草程序"), ("内置的起草程序", "内置起草程序"), ("章节粘贴稿", "章节"), ("带批注稿", "批注稿"),
        ("维护的同事", "系统维护人员"), ("管理员", "系统维护人员"), ("托管身份", "托管标识"), ("以单位名称命名", "以单位命名"),
        ("上载", "上传"), ("登陆", "登录"), ("帐号", "账号"), ("做为", "作为"), ("再重新", "重新"), ("点击", "打开"), ("您们", "您"),
        ("电子邮箱地址", "邮箱地址"), ("Blob", "文件"), ("ETag", "版本"), ("bug", "故障"),
    ];

    private static readonly string[] s_types =
        ["ApprovalTexts", "CheckTexts", "ConsoleTexts", "DeliveryTexts", "FaultTexts", "MailTexts", "ModelTexts", "PlanMailTexts", "ReadingTexts", "WorkflowTexts"];

    private static readonly string[] s_pairs = ["“”", "（）", "《》", "【】"];

    [Fact]
    public void The_texts_are_found()
    {
        Assert.InRange(Texts.All.Count, 300, 2000);
        Assert.All(s_types, type => Assert.Contains(Texts.All.Keys, name => name.StartsWith(type + ".", StringComparison.Ordinal)));
    }

    [Fact]
    public void Punctuation_beside_Chinese_is_full_width() => AssertNone(HalfWidth());

    [Fact]
    public void No_space_stands_beside_Chinese() => AssertNone(Spaced(), Texts.IsLayout);

    [Fact]
    public void No_line_ends_in_a_space() => AssertNone(TrailingSpace());

    [Fact]
    public void No_mark_is_doubled() => AssertNone(Doubled());

    [Fact]
    public void Quotation_marks_and_brackets_are_paired() => Assert.All(Texts.All.Where(text => !Texts.IsPart(text.Key)), text =>
        Assert.All(s_pairs, pair =>
            Assert.True(text.Value.Count(c => c == pair[0]) == text.Value.Count(c => c == pair[1]), $"{text.Key}: {pair} in {text.Value}")));

    [Fact]
    public void A_thing_has_one_name() => Assert.All(Texts.All, text =>
        Assert.All(s_variants, pair => Assert.False(
            text.Value.Contains(pair.Variant, StringComparison.Ordinal), $"{text.Key}: {pair.Variant}, not {pair.Word}: {text.Value}")));

    [Theory]
    [InlineData("请核对,再上传。")]
    [InlineData("文件(空白)")]
    [InlineData("完成.")]
    [InlineData("请上传:报告")]
    public void The_rule_about_punctuation_finds_what_it_is_for(string text) => Assert.Matches(HalfWidth(), text);

    private static void AssertNone(Regex wrong, Predicate<string>? exempt = null) => Assert.All(
        Texts.All.Where(text => exempt?.Invoke(text.Key) != true),
        text => Assert.False(wrong.IsMatch(text.Value), $"{text.Key}: “{wrong.Match(text.Value).Value}” in {text.Value}"));

    [GeneratedRegex(@"[\u4e00-\u9fff][,;:!?()""]|[,;:!?()""][\u4e00-\u9fff]|[\u4e00-\u9fff]\.(?![A-Za-z0-9])")]
    private static partial Regex HalfWidth();

    [GeneratedRegex(@"[\u4e00-\u9fff，。；：、（）“”《》【】] [^ \n]|[^ \n] [\u4e00-\u9fff，。；：、（）“”《》【】]")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"[ \t\u3000]+(\n|$)")]
    private static partial Regex TrailingSpace();

    [GeneratedRegex("[，。；：、]{2}|，。|“”|（）|《》")]
    private static partial Regex Doubled();
}
