namespace Nianbao.Wording;

// About years, documents, problems and powers.
internal static partial class CheckTexts
{
    public static string HeadingYear(int named, int fits) => $"标题写{named}年，按全文应为{fits}年。请核对。";

    public static string SentenceYear(int named, int fits) => $"这里写{named}年，按全文应为{fits}年，可能是沿用了以前的文字。请核对。";

    public static string CutOffYear(int named, int year) => $"数据截止时间写{named}年，报告年度是{year}年。请核对。";

    public static string CutOffMonth(int month) => $"数据只到{month}月，年度报告应当用全年数据。请更新，或者说明原因。";

    public static string SignedYear(int signed, int year) => $"落款日期是{signed}年，报告年度是{year}年。请核对。";

    public static string UncoveredProblem(string id, IReadOnlyList<string> claims) =>
        $"问题{id[1..]}在下一年度安排里没有找到对应举措：{Quoted(claims)}。请补充，或者说明怎样解决。";

    public static string UncoveredClaims(string id, IReadOnlyList<string> claims) =>
        $"问题{id[1..]}里的这些说法，下一年度安排没有回应：{Quoted(claims)}。请核对是否需要补充举措。";

    public static string Contradicted(string claim, string problem) =>
        $"成效写“{Short(claim)}”，存在问题又写“{Short(problem)}”，前后不一致。请核对。";

    public static string Vague(string id) =>
        $"问题{id[1..]}写得比较笼统，看不出本单位的实际情况。请写明具体事项、环节、对象或者数据。";

    public static string Expired(string document, int end, int planYear) =>
        $"{document}到{end}年为止，不宜作为{planYear}年工作的依据。请换成现行文件；如果是回顾总结，请写明。";

    public static string TitleName(string quote, string name) => $"{quote}疑似把《{name}》写错了字。请核对。";

    public static string TitlePeriod(string quote, string name, int from, int to) =>
        $"{quote}的年份有误，应为《{name}（{from}—{to}年）》。";

    public static string TitleSign(string quote, string name, int from, int to) =>
        $"{quote}的期间少了“年”字，全称是《{name}（{from}—{to}年）》。";

    public const string NoReviewBody = "街道和乡镇不是行政复议机关，不作出、不受理、不审理行政复议。请核对是否应为“参加行政复议”“被申请行政复议”或上级的数据。";

    public static string NoPosts(string word) => $"“{word}”不是街道和乡镇能自行决定的，建议写成报请、争取或者协调上级解决。";

    public static string PenaltyTarget(string figure) => $"给处罚、立案、罚款定数量目标（{figure}）不妥，请改为规范执法的要求。";

    public static string OtherOffice(string name, string own) => $"这里写的是“{name}”，报告单位是“{own}”。请核对是否误留了其他单位的文字。";

    private static string Quoted(IReadOnlyList<string> claims) => string.Concat(claims.Select(claim => $"“{Short(claim)}”"));

    private static string Short(string words) => words.Length <= 40 ? words : string.Concat(words.AsSpan(0, 38), "……");
}
