using System.Globalization;
using Nianbao.Checks;

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
    public const string CategoriesHint = "取消勾选，原文不再标出、表中不再列出这一类。";
    public const string Charts = "图示";
    public const string Skip = "跳到正文";
    public const string PageParts = "本页内容";

    public const string WholeText = "全文";
    public const string Cause = "原因：";
    public const string NoFindings = "没有需要提示的地方。";
    public const string NoIndicators = "没有读到数字指标。";
    public const string NoAnswers = "没有读到存在问题，草稿中也没有措施。";
    public const string NoMeasure = "草稿中还没有对应措施";
    public const string AnswersHint = "问题、对应表述和依据都可以跳到原文。";
    public const string StandingDuties = "常态工作，不对应具体问题";
    public const string Claims = "对应：";
    public const string Figures = "依据：";
    public const string Support = "配合：";
    public const string Sources = "参考来源：";
    public const string OfficeUnknown = "单位未识别";
    public const string YearUnknown = "年度未识别";
    public const string EmptyText = "文件中没有文字。";
    public const string Note = "本页由程序自动生成，只供核对，以报告原文为准。";

    public const string Search = "查找指标";
    public const string SearchHint = "输入词语或数字，空格隔开";
    public const string AllCategories = "全部类别";
    public const string NoCategories = "全不选";

    /// <summary>What the script says of its search; it puts numbers in the place of the words in braces.</summary>
    public const string AllHits = "共{all}个指标", SomeHits = "找到{hits}个，共{all}个", NoHits = "没有找到，共{all}个";

    public const string Subject = "指标";
    public const string ValueColumn = "数值";
    public const string Before = "上年";
    public const string Change = "较上年";
    public const string RatesCaption = "比率（满格为100%，竖线为上年）";

    public static IReadOnlyList<string> IndicatorColumns { get; } = ["序号", Subject, Text, ValueColumn];

    public static IReadOnlyList<string> AnswerColumns { get; } = ["存在问题", "措施", "牵头", "时限", "成效标志"];

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "必须修改",
        Severity.Warning => "建议核对",
        _ => "提示",
    };

    /// <summary>Who wrote a measure.</summary>
    public static string Of(MeasureOrigin origin) => origin switch
    {
        MeasureOrigin.Report => "报告原有",
        MeasureOrigin.Model => "模型",
        MeasureOrigin.Suggestion => "参考措施",
        _ => "措施库",
    };

    public static string Title(string? office, int? year) =>
        $"{office ?? OfficeUnknown}{(year is { } known ? $"{known}年" : $"（{YearUnknown}）")}法治政府建设年度报告核对页面";

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

    /// <summary>How a figure is stated, where it is not simply an exact figure of work done; begins with its separator.</summary>
    public static string Nature(Indicator indicator) =>
        (indicator.Qualifier == Qualifier.Exact ? "" : "·" + IndicatorTexts.Of(indicator.Qualifier))
        + (indicator.Kind == IndicatorKind.Actual ? "" : "·" + IndicatorTexts.Of(indicator.Kind));

    public static string NotListed(int listed, int left) => $"只列出并标出前{listed}个指标，其余{left}个没有列出。";

    /// <summary>What is seen when the mouse rests on last year's figure.</summary>
    public static string Past(PastFigure past) => $"上年：{past.Subject}，原文“{past.Quote}”";

    public static string ChangesCaption(int shown, int all) =>
        $"与上年相比（居中为持平，满格为增减100%及以上{(shown < all ? "，列出变化最大的" + Number(shown) + "项" : "")}）";

    /// <summary>A change in words, so that it needs no colour: 增加24件（12.5%）, 上升1.2个百分点.</summary>
    public static string Of(YearChange change)
    {
        if (change.Difference == 0)
            return change.IsRough ? "基本持平" : "持平";
        var (more, less) = change.IsRate ? ("上升", "下降") : ("增加", "减少");
        return (change.IsRough ? "约" : "") + (change.Difference > 0 ? more : less) + Number(Math.Abs(change.Difference))
            + (change.IsRate ? "个百分点" : change.Now.Unit)
            + (change.Percent is { } percent ? string.Create(CultureInfo.InvariantCulture, $"（{Math.Abs(percent):0.0}%）") : "");
    }

    public static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
