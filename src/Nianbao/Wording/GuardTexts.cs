using System.Globalization;

namespace Nianbao.Wording;

/// <summary>Why something of a model's answer is not taken over, and what became of it; read by the model and kept with the plan.</summary>
internal static class GuardTexts
{
    public const string NotTheSchema = "回答不是规定格式的JSON，或者缺项、多项、嵌套过深、条数过多";
    public const string PersonNamed = "出现了个人姓名、电话、证件号或邮箱";
    public const string NoFullSentence = "做法没有写成以句号结尾的完整句子";
    public const string HeadingMarks = "小标题里不应有标点";
    public const string AnswersNothing = "没有切题地回应任何一个编号";
    public const string DoubledMarks = "标点重复或搭配有误";
    public const string Repeated = "与前面的措施大段重复";
    public const string PlanTooLong = "措施合计过长，这一条放不下";
    public const string NoProblems = "报告没有可供逐条回应的问题，没有请模型起草。";

    public static string TooLong(int length) => string.Create(CultureInfo.InvariantCulture, $"回答长达{length}字，不予采用");

    public static string Of(string heading, string reason) => $"“{Short(heading)}”：{reason}";

    public static string OfOpening(string reason) => $"开头一段：{reason}";

    public static string OfItem(string heading, string reason) => $"标题“{Short(heading)}”：{reason}";

    public static string Length(string what, int fewest, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}应在{fewest}至{most}字之间");

    public static string UnknownLead(string unit) => $"牵头“{Short(unit)}”不在可用机构之内";

    public static string UnknownSupport(string unit) => $"配合“{Short(unit)}”不在可用机构之内";

    public static string UnknownWhen(string when) => $"时限“{Short(when)}”不是规定的写法";

    public static string UnknownClaim(string id) => $"没有“{Short(id)}”这个编号";

    public static string UnknownFigure(string id) => $"没有“{Short(id)}”这个数字编号";

    public static string OtherMatter(string id, string claim) => $"标了{id}，却没有谈到“{Short(claim)}”";

    public static string UnknownNumber(string quote) => $"数字“{quote}”没有出处，也没有标【待定】";

    public static string OtherYear(string quote, int year) => string.Create(CultureInfo.InvariantCulture, $"“{quote}”不是计划年度{year}年");

    public static string EndedTitle(string title, int end) => string.Create(CultureInfo.InvariantCulture, $"{title}已于{end}年到期，不能作为依据");

    public static string UnknownTitle(string title) => $"文件“{title}”没有出处";

    public static string UnknownInstitution(string name) => $"机构“{name}”没有出处";

    public static string Prohibited(string word) => $"出现不宜使用的表述“{word}”";

    public static string BeyondPowers(string word) => $"“{word}”不是街道、乡镇能作的决定";

    public static string TargetOn(string counted, string clause) => $"给“{counted}”定了数量或指标：{Short(clause)}";

    public static string OnlyToBeAskedFor(string wanted, string clause) => $"{wanted}只能报请、争取：{Short(clause)}";

    public static string SpeaksToReader(string clause) => $"不是工作安排的话：{Short(clause)}";

    public static string OddCharacter(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) ? "有不应出现的字符" : $"有不应出现的字符“{character}”";

    public static string TraditionalCharacter(char character) => $"用了繁体字“{character}”";

    public static string Echo(string words) => $"照搬了起草要求里的话“{words}”";

    public static string Crowded(string when) => $"时限过于集中在“{when}”，应当错开";

    public static string HollowAction(string phrase) => $"做法以“{phrase}”一类空话为主，没有写清做什么";

    public static string HollowOutcome(string phrase) => $"成效只说“{phrase}”，没有写凭什么看出来";

    public static string LaterThanDue(string month, string when) => $"做法写到{month}，时限却是{when}";

    public static string Unanswered(string id, string claim) => $"{id}“{Short(claim)}”没有切题的措施";

    public static string Thin(string problem) => $"{problem}不足两条措施";

    public static string TakenFromLibrary(string problem, string claim) => $"{problem}“{Short(claim)}”由内置措施库补上。";

    public static string OpeningFromLibrary => "开头一段由内置起草程序拟写。";

    public static string FirstTurn(string fault) => $"第一次回答未采用：{fault}。";

    public static string SecondTurn(string fault) => $"重写后仍未采用：{fault}。";

    public static string NoAnswer(string reason) => $"大模型没有参与起草，工作安排由内置起草程序拟写：{reason.TrimEnd('。')}。";

    public static string NothingAccepted => "模型的回答没有一条通过核对，工作安排由内置起草程序拟写。";

    public static string NoSecondAnswer(string reason) => $"模型没有重写：{reason.TrimEnd('。')}。";

    public static string Partly(int measures) =>
        string.Create(CultureInfo.InvariantCulture, $"模型回答有未通过核对之处，其中{measures}条措施由内置措施库补上。");

    // What the model wrote is quoted back to it and to people, but never at length.
    private static string Short(string text) => text.Length <= 24 ? text : text[..24] + "……";
}
