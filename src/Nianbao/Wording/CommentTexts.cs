using System.Globalization;

namespace Nianbao.Wording;

/// <summary>The words of the comments on a plan's measures.</summary>
internal static class CommentTexts
{
    public const string StandingDuty = "回应问题：每年应当完成的常态工作，不对应报告中的具体问题。";
    public const string NoFigures = "依据数字：报告相关段落没有可以引用的数字。";

    public const string LeadOpen = "请定牵头单位：报告和单位资料中没有写明由谁承担，请填写。";
    public const string DeadlineOpen = "请定完成时限：草稿没有提出，请填写。";
    public const string OutcomeOpen = "请定成效标志：草稿没有提出，请填写年末看什么、查什么。";
    public const string OutcomeProposed = "请核成效标志：年末能否查到记录或数据，是否符合本单位实际。";

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

    public static string LeadProposed(string lead) => $"请核牵头单位：是否由{lead}牵头。";

    public static string DeadlineProposed(string deadline) => $"请核完成时限：{deadline}是否可行。";

    /// <param name="mark">As it stands in the text.</param>
    public static string ToDecide(string mark) => $"请定正文中的{mark}，定后删去括号。";

    private static string Quotes(IReadOnlyList<string> words) => string.Join('、', words.Select(word => $"“{word}”"));
}
