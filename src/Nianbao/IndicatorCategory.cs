namespace Nianbao;

/// <summary>The field of work a figure belongs to (类别).</summary>
public enum IndicatorCategory
{
    /// <summary>其他</summary>
    Other,

    /// <summary>学法培训</summary>
    LegalTraining,

    /// <summary>合法性审查</summary>
    LegalityReview,

    /// <summary>行政执法</summary>
    Enforcement,

    /// <summary>复议应诉</summary>
    Litigation,

    /// <summary>矛盾调解</summary>
    Mediation,

    /// <summary>信访热线</summary>
    PetitionsAndHotline,

    /// <summary>政务公开</summary>
    OpenGovernment,

    /// <summary>政务服务</summary>
    GovernmentServices,

    /// <summary>普法宣传</summary>
    LegalPublicity,

    /// <summary>公共法律服务</summary>
    PublicLegalServices,

    /// <summary>示范创建</summary>
    Demonstration,

    /// <summary>法治队伍</summary>
    Workforce,

    /// <summary>组织领导</summary>
    Leadership,
}
