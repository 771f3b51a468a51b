using Nianbao.Structure;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>redundant-approximation</c>: 12余次, which is exact and about at once; 约500余人, which is about twice.</summary>
internal static class RedundantApproximation
{
    public const string Code = "redundant-approximation";

    private static readonly string[] Before = ["大约", "约", "将近", "接近", "近", "超过", "超", "逾", "突破", "不少于", "不低于", "至少"];
    private static readonly WordList After = new("余", "多", "以上", "左右", "上下", "以内");
    private static readonly WordList More = new("余", "多");
    private static readonly WordList Bounds = new("以上", "以内");

    public static void Check(CheckedReport read, FindingList found)
    {
        foreach (var figure in read.Figures)
        {
            if (figure.Qualifier == Qualifier.Exact || figure.ValueMax is not null)
                continue;
            var words = figure.Span.Of(read.Text);
            if (Doubled(words) is { } doubled)
                found.Add(new Finding(Code, Severity.Warning, CheckTexts.DoubledApproximation(doubled.First, doubled.Second), figure.Span));
            else if (IsOddNumberAndMore(words))
                found.Add(new Finding(Code, Severity.Warning, CheckTexts.OddApproximation(words.ToString()), figure.Span));
        }
    }

    // 约500余人, 近300多件; 不少于10场以上
    private static (string First, string Second)? Doubled(ReadOnlySpan<char> words)
    {
        string? first = null;
        foreach (var word in Before)
        {
            if (words.StartsWith(word, StringComparison.Ordinal))
            {
                first = word;
                break;
            }
        }

        if (first is null)
            return More.FirstIn(words) is { } more && Bounds.FirstIn(words) is { } bound ? (more, bound) : null;
        return After.FirstIn(words[first.Length..]) is { } second ? (first, second) : null;
    }

    // A digit other than zero right before 余: 12余次, 一百二十五余件; 340余, 1.2万余 and 五万余 are in order.
    private static bool IsOddNumberAndMore(ReadOnlySpan<char> words)
    {
        var sign = words.IndexOfAny('余', '多');
        if (sign < 2)
            return false;
        var last = Glyphs.Fold(words[sign - 1]);
        if (last is >= '1' and <= '9')
            return Glyphs.IsDigit(words[sign - 2]);
        return ChineseNumerals.Digit(last) > 0 && ChineseNumerals.IsNumeral(words[sign - 2]);
    }
}
