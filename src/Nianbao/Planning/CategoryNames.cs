namespace Nianbao.Planning;

/// <summary>The categories of figures by the names that the library's files use.</summary>
internal static class CategoryNames
{
    private static readonly Dictionary<string, IndicatorCategory> Names = new()
    {
        ["其他"] = IndicatorCategory.Other,
        ["学法培训"] = IndicatorCategory.LegalTraining,
        ["合法性审查"] = IndicatorCategory.LegalityReview,
        ["行政执法"] = IndicatorCategory.Enforcement,
        ["复议应诉"] = IndicatorCategory.Litigation,
        ["矛盾调解"] = IndicatorCategory.Mediation,
        ["信访热线"] = IndicatorCategory.PetitionsAndHotline,
        ["政务公开"] = IndicatorCategory.OpenGovernment,
        ["政务服务"] = IndicatorCategory.GovernmentServices,
        ["普法宣传"] = IndicatorCategory.LegalPublicity,
        ["公共法律服务"] = IndicatorCategory.PublicLegalServices,
        ["示范创建"] = IndicatorCategory.Demonstration,
        ["法治队伍"] = IndicatorCategory.Workforce,
        ["组织领导"] = IndicatorCategory.Leadership,
    };

    public static bool TryGet(string name, out IndicatorCategory category) => Names.TryGetValue(name, out category);
}
