namespace Nianbao.Wording;

/// <summary>The fixed words of the Word document.</summary>
public static class DocumentTexts
{
    /// <summary>What stands before a mark's closing bracket may say more: 【待定：…】.</summary>
    public const string OpenMark = "【待定";

    /// <summary>Marks what a person must still decide.</summary>
    public const string Open = OpenMark + "】";

    /// <summary>The date below the signature: one mark to be found by a search, in the form that is to be filled in.</summary>
    public const string Date = Open + "年　月　日";

    public const string Annex = "附件";
    public const string AnnexTitle = "存在问题整改对照表";
    public const string NoMeasure = "尚无对应措施" + Open;
    public const string StandingDuties = "常态工作（不对应具体问题）";

    public static IReadOnlyList<string> AnnexColumns { get; } = ["存在问题", "整改措施", "责任单位", "完成时限", "成效标志"];

    public static string AnnexNote => $"{Annex}：{AnnexTitle}";

    /// <summary>Who comments: the program, never a person.</summary>
    public const string CommentAuthor = "年报助手";
    public const string CommentInitials = "助手";

    /// <summary>Marks a measure that stands in the report's own plan.</summary>
    public const string FromReport = "（报告原有）";

    /// <summary>Marks a measure that the report's own plan has not.</summary>
    public const string Added = "（新增）";

    /// <summary>The bracket after a measure.</summary>
    public static string Terms(string lead, IReadOnlyList<string> support, string deadline, string outcome) =>
        $"（牵头：{lead}；{(support.Count > 0 ? $"配合：{string.Join('、', support)}；" : "")}时限：{deadline}；成效：{outcome}）";

    /// <summary>The name an office signs with: a sub-district is an 办事处, a town or township a 人民政府.</summary>
    public static string Signature(string office) => office switch
    {
        [.., '街', '道'] => office + "办事处",
        [.., '镇' or '乡'] => office + "人民政府",
        _ => office,
    };
}
