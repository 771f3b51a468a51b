namespace Nianbao.Wording;

/// <summary>What the checks say to a clerk.</summary>
internal static partial class CheckTexts
{
    public const string NoAchievements = "没有找到“主要举措和成效”部分。年度报告应当写明本年度推进法治政府建设的主要举措和成效，请补充，或者给这部分加上标题。";

    public const string NoProblems = "没有找到“存在的不足和原因”部分。年度报告应当写明存在的不足和原因，请补充后重新上传；缺少这一部分，下一年度工作安排就没有依据。";

    public const string ProblemsElsewhere = "存在的问题没有单列一部分，而是写在其他部分里。请核对，建议单列“存在的不足和原因”。";

    public const string NoPlan = "没有找到“下一年度主要安排”部分。年度报告应当写明下一年度的主要安排，可以从起草好的工作安排中摘取要点补入。";

    public const string PlanElsewhere = "下一年度的安排没有单列一部分，而是写在其他部分里。建议单列“下一年度主要安排”。";

    public const string NoResponsibility =
        "没有找到“党政主要负责人履行推进法治建设第一责任人职责情况”部分，全文也没有提到第一责任人。请补充并单列。";

    public const string ResponsibilityElsewhere = "第一责任人履职情况写在其他部分里，没有单列。按要求应当单列一部分，请核对。";

    public const string EmptyProblems = "有“存在问题”部分，但没有读出具体问题。请写明具体问题；如果已经写了，请分条列出（例如用“一是”“二是”）。";

    public const string CausesPromised = "标题写明要说明原因，但各条问题都没有写原因。请逐条补充原因。";

    public const string NoCauses = "存在的问题没有写原因。年度报告这一部分应当写“存在的不足和原因”，请补充。";

    public const string ResponsibilityEmpty = "第一责任人履职这一部分几乎没有内容。请写明党政主要负责人怎样部署、研究、督办法治工作，以及学法、述法情况。";

    public const string ResponsibilityWithoutLaw = "第一责任人履职这一部分没有写到法治工作。请核对是否误放了其他内容。";

    public static string ResponsibilityDiscipline(IReadOnlyList<string> words) =>
        $"第一责任人履职这一部分多处写的是党风廉政内容（{string.Join('、', words)}）。这里应当写推进法治建设的履职情况，请核对取舍。";
}
