using System.Globalization;

namespace Nianbao.Wording;

/// <summary>The fixed words of the review page.</summary>
public static class ReviewTexts
{
    public const string Summary = "概要";
    public const string Findings = "审核提示";
    public const string Text = "原文";
    public const string Indicators = "指标";
    public const string Answers = "问题与措施";
    public const string Categories = "类别";
    public const string CategoriesHint = "取消勾选，正文和表中不再显示这一类";
    public const string PageParts = "本页内容";

    public const string WholeText = "全文";
    public const string Cause = "原因：";
    public const string NoFindings = "没有需要提示的地方。";
    public const string NoIndicators = "没有读到数字指标。";
    public const string NoAnswers = "没有读到存在问题，草稿中也没有措施。";
    public const string NoMeasure = "草稿中还没有对应措施";
    public const string StandingDuties = "常态工作，不对应具体问题";
    public const string Figures = "依据：";
    public const string Sources = "参考来源：";
    public const string OfficeUnknown = "单位未识别";
    public const string YearUnknown = "年度未识别";
    public const string EmptyText = "文件中没有文字。";
    public const string Note = "本页由程序自动生成，只供核对，以报告原文为准。";

    public static IReadOnlyList<string> IndicatorColumns { get; } = ["序号", "指标", "数值", "单位", "限定", "性质", "类别", Text];

    public static IReadOnlyList<string> AnswerColumns { get; } = ["存在问题", "措施", "牵头", "时限", "成效标志"];

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "必须修改",
        Severity.Warning => "建议核对",
        _ => "提示",
    };

    public static string Title(string? office, int? year) =>
        $"{office ?? OfficeUnknown}{(year is { } known ? $"{known}年" : $"（{YearUnknown}）")}法治政府建设年度报告核对页";

    public static string Read(int characters, int indicators, int problems) =>
        $"全文{characters}字，读到指标{indicators}个、存在问题{problems}个。";

    public static string Planned(string title, int measures, int unanswered) =>
        $"草稿《{title}》有措施{measures}条，"
        + (unanswered == 0 ? "每个问题都有对应措施。" : $"还有{unanswered}个问题没有对应措施。");

    /// <summary>What is seen when the mouse rests on a figure: value, unit, qualifier, kind, category, subject.</summary>
    public static string Tooltip(Indicator indicator) =>
        $"{Value(indicator)}{indicator.Unit}（{IndicatorTexts.Of(indicator.Qualifier)}、{IndicatorTexts.Of(indicator.Kind)}）"
        + $"｜{IndicatorTexts.Of(indicator.Category)}｜{indicator.Subject}";

    /// <summary>The value without needless zeros; a range with both ends.</summary>
    public static string Value(Indicator indicator) =>
        Number(indicator.Value) + (indicator.ValueMax is { } max ? "—" + Number(max) : "");

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
