using System.Globalization;

namespace Nianbao.Wording;

/// <summary>The words of the comments on a plan's measures.</summary>
internal static class CommentTexts
{
    public const string StandingDuty = "回应问题：每年应当完成的常态工作，不对应报告中的具体问题。";
    public const string NoFigures = "依据数字：报告相关段落没有可以引用的数字。";

    public const string LeadOpen = "由谁牵头（报告和单位资料中没有写明）";
    public const string DeadlineOpen = "何时完成";
    public const string OutcomeOpen = "年末看什么、查什么";
    public const string Outcome = "成效标志年末能否查到记录或数据";

    /// <param name="number">The problem's place in the report, from 1.</param>
    public static string Answers(int number, IReadOnlyList<string> claims) =>
        string.Create(CultureInfo.InvariantCulture, $"回应问题{number}：{Quotes(claims)}。");

    public static string Figures(IReadOnlyList<string> figures) => $"依据数字：报告写明{Quotes(figures)}。";

    public static string Origin(MeasureOrigin origin) => "措施来源：" + origin switch
    {
        MeasureOrigin.Report => "报告原有，沿用报告中下一年度安排的内容。",
        MeasureOrigin.Model => "模型起草，请对照报告逐句核实。",
        MeasureOrigin.Suggestion => "参考措施，其他单位对同类问题的做法，请核实本单位是否具备条件。",
        _ => "措施库补充，请核实是否符合本单位实际。",
    };

    public static string Lead(string lead) => $"是否由{lead}牵头";

    public static string Deadline(string deadline) => $"“{deadline}”是否可行";

    /// <param name="mark">As it stands in the text.</param>
    public static string Mark(string mark) => $"文中的{mark}";

    public static string ToDecide(IReadOnlyList<string> matters) => $"请定：{string.Join('；', matters)}。定后替换{DocumentTexts.Open}。";

    public static string ToCheck(IReadOnlyList<string> matters) => $"请核：{string.Join('；', matters)}。";

    private static string Quotes(IReadOnlyList<string> words) => string.Join('、', words.Select(word => $"“{word}”"));
}
