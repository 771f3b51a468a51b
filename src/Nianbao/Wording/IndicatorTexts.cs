namespace Nianbao.Wording;

/// <summary>How a clerk reads an indicator's category, qualifier and kind.</summary>
public static class IndicatorTexts
{
    public static string Of(IndicatorCategory category) => category switch
    {
        IndicatorCategory.LegalTraining => "学法培训",
        IndicatorCategory.LegalityReview => "合法性审查",
        IndicatorCategory.Enforcement => "行政执法",
        IndicatorCategory.Litigation => "复议应诉",
        IndicatorCategory.Mediation => "矛盾调解",
        IndicatorCategory.PetitionsAndHotline => "信访热线",
        IndicatorCategory.OpenGovernment => "政务公开",
        IndicatorCategory.GovernmentServices => "政务服务",
        IndicatorCategory.LegalPublicity => "普法宣传",
        IndicatorCategory.PublicLegalServices => "公共法律服务",
        IndicatorCategory.Demonstration => "示范创建",
        IndicatorCategory.Workforce => "法治队伍",
        IndicatorCategory.Leadership => "组织领导",
        _ => "其他",
    };

    public static string Of(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => "约",
        Qualifier.AtLeast => "不少于",
        Qualifier.AtMost => "不超过",
        _ => "准确",
    };

    public static string Of(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Target => "目标",
        IndicatorKind.Norm => "规定",
        _ => "实绩",
    };
}
