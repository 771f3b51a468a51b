using System.Text;
using CsCheck;
using Nianbao.Indicators;
using Nianbao.Text;

namespace Nianbao.Tests.Indicators;

/// <summary>What holds for every text, however odd. Seeds are fixed; a failing text is printed.</summary>
public class ScannerPropertyTests
{
    private const int Count = 10_000;

    /// <summary>Pieces that numbers, units and names are made of, so that random texts come near real ones.</summary>
    private static readonly string[] Pieces =
    [
        "12", "1,200", "３", "五", "十", "百", "万", "亿", "余", "多", "几", "数", "半", "一半", "两", "约", "近", "超过", "不少于", "以上", "以内",
        "件", "场次", "人次", "个", "项", "名", "次", "%", "％", "百分之", "分之", "个百分点", "万元", "元", "年", "月", "日", "第", "届", "小时",
        "—", "-", "至", "到", "+", "/", "、", "，", "。", "；", "：", "\n", "\t", " ", "　", "(", "）", "“", "”", "《", "》", "〔", "〕", ".", "·",
        "调解", "纠纷", "普法宣传", "其中", "同比", "率", "全年", "计划", "每季度", "一是", "附件", "由", "分别为", "三项制度", "\r", "\0", "\uD83D", "😀",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.OneOf(Pieces).Array[0, 60].Select(pieces => string.Concat(pieces)));

    [Fact]
    public void Any_text_is_read_and_every_span_lies_in_it_in_order_without_overlap() => ForEach(
        1,
        text =>
        {
            var end = 0;
            foreach (var indicator in Scan(text))
            {
                Assert.InRange(indicator.Span.Start, end, text.Length);
                Assert.InRange(indicator.Span.End, indicator.Span.Start + 1, text.Length);
                Assert.DoesNotContain('\n', indicator.Span.In(text));
                Assert.NotNull(indicator.Subject);
                end = indicator.Span.End;
            }
        });

    [Fact]
    public void Full_width_and_half_width_forms_give_the_same_figures() => ForEach(
        2,
        text => Assert.Equal(Scan(text).Select(Figure), Scan(Widen(text)).Select(Figure)));

    [Fact]
    public void A_paragraph_added_at_the_end_changes_nothing_before_it() => ForEach(
        3,
        text =>
        {
            var before = Scan(text + "\n");
            var after = Scan(text + "\n全年办理热线工单12件。");
            Assert.Equal(before, after.Take(before.Count));
        });

    [Fact]
    public void A_sentence_is_read_wherever_it_stands() => ForEach(
        4,
        text => Assert.Contains(Scan(text + "\n\n全年办理热线工单12件。"), indicator => indicator is { Value: 12, Unit: "件", Subject: "办理热线工单" }));

    private static void ForEach(uint stream, Action<string> check) => SeededTexts.ForEach(Texts, stream, Count, check);

    [Theory]
    [InlineData("以“我来问！”的形式开展专题培训5场。")]
    [InlineData("通过“答！”等方式业务培训5场。")]
    public void Texts_that_once_failed_are_read(string text) => Assert.Single(Scan(text));

    private static IReadOnlyList<Indicator> Scan(string text) => IndicatorScanner.Scan(new Report { Text = text, Year = 2025 });

    private static (decimal, decimal?, string, Qualifier, IndicatorKind, IndicatorCategory, TextSpan) Figure(Indicator one) =>
        (one.Value, one.ValueMax, one.Unit, one.Qualifier, one.Kind, one.Category, one.Span);

    /// <summary>Digits, letters and marks in their full-width forms.</summary>
    private static string Widen(string text)
    {
        var wide = new StringBuilder(text.Length);
        foreach (var c in text)
            wide.Append(c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c);
        return wide.ToString();
    }
}
