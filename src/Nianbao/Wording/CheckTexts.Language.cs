namespace Nianbao.Wording;

// About punctuation and what must not be published.
internal static partial class CheckTexts
{
    public const string Unfinished = "这一段结尾没有标点，或者句子没有写完。请核对。";

    public const string CommaBeforeNow = "“现将”前面一句话已经说完，逗号建议改为句号。";

    public const string MobileNumber = "出现手机号码，公开前请删除。";

    public const string IdentityNumber = "出现身份证号码，公开前必须删除。";

    public const string PartiesNamed = "出现当事人姓名，公开前请隐去（如“张某”“李某”）。";

    public static string MissingStop(string word) => $"“{word}”前面缺标点。请补上句号或者分号。";

    public static string DoubledMarks(string marks) => $"标点重复或者连用有误（“{marks}”）。";

    public static string Unpaired(char mark, bool closes) => closes ? $"“{mark}”前面没有对应的前半边。" : $"“{mark}”后面没有对应的后半边。";

    public static string PersonNamed(string who) => $"出现{who}的姓名，公开前请隐去。";

    public static string OfficialsNamed(IReadOnlyList<string> names) =>
        $"出现工作人员姓名（{string.Join('、', names)}），公开前请确认是否需要保留。";
}
