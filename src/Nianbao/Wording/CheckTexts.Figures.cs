using System.Globalization;

namespace Nianbao.Wording;

// About figures.
internal static partial class CheckTexts
{
    public static string Ratio(string whole, string part, string rate, decimal given) =>
        $"比率与件数对不上：{whole}中的{part}约为{Number(given)}%，文中写{rate}。请核对。";

    public static string GrowthRate(string before, string last, string rate, decimal given) =>
        $"增减幅度与数据对不上：按{before}和{last}计算约为{Number(given)}%，文中写{rate}。请核对。";

    public static string GrowthPoints(string before, string last, string points, decimal given) =>
        $"增减幅度与数据对不上：{before}与{last}相差{Number(given)}个百分点，文中写{points}。请核对。";

    public static string Sum(string whole, IReadOnlyList<string> parts, decimal sum) =>
        parts.Count == 1
            ? $"“其中”的{parts[0]}超过总数{whole}。请核对。"
            : $"分项与总数对不上：{string.Join('、', parts)}合计{Number(sum)}，总数写{whole}。请核对；如果分项有重叠或没有列全，请写明。";

    public static string TwoValues(string subject, string first, string other) =>
        $"“{subject}”前后两个数不一致：前面写{first}，这里写{other}。请核对；如果口径不同，请写明。";

    public static string AnnouncedCount(int announced, int listed) =>
        $"这里说有{announced}个方面，后面列了{listed}条。请核对。";

    public static string DoubledApproximation(string first, string second) =>
        $"“{first}”和“{second}”都表示概数，保留一个即可。";

    public static string OddApproximation(string figure) =>
        $"“{figure}”既写到个位又写“余”“多”，意思不清。请写准确数，或者写整数加“余”。";

    public static string PointsOfCount(string count, string points) =>
        $"{count}是数量，它的增减应当用“%”，不用“百分点”（文中写{points}）。请核对。";

    public static string PercentOfRates(string given, decimal difference) =>
        $"两个比率相差{Number(difference)}，应当写“{Number(difference)}个百分点”，文中写{given}。";

    public static string PercentOfRate(string given) =>
        $"比率的变化写作{given}，请核对：如果是两个比率相减，应当写“个百分点”。";

    public static string WrongPoint(string word) => $"“{word}”写法有误。两个比率相减写“个百分点”，增减幅度写“%”。";

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
