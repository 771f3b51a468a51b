namespace Nianbao.Wording;

/// <summary>What a measure taken over from another office says besides its own words.</summary>
internal static class SuggestionTexts
{
    public const int Forms = 3;

    /// <param name="topic">What the problem is about; null where it cannot be told.</param>
    public static string Heading(string? topic) => topic is null ? "补充改进做法" : $"补齐{topic}短板";

    /// <param name="phrase">What is wanting, fit to follow 针对; null where it may not be quoted.</param>
    public static string Action(string? phrase, string words, int form)
    {
        var against = phrase is null ? "" : form switch
        {
            0 => $"针对{phrase}的问题，",
            1 => $"围绕{phrase}的情况，",
            _ => $"为改变{phrase}的状况，",
        };
        return against + words + form switch
        {
            0 => "；先由承办机构对照本单位实际列出步骤和责任人，再组织实施【待定】。",
            1 => "；承办机构先核实本单位是否具备条件，写明步骤和责任人后实施【待定】。",
            _ => "；具体步骤、责任人由承办机构结合本单位情况确定【待定】。",
        };
    }

    public static string Outcome(int form) => form switch
    {
        0 => "做法有办理记录，年末对照问题写明变化",
        1 => "步骤逐项有结果，年末核对问题是否缓解",
        _ => "有实施记录，问题是否改善有前后对照",
    };
}
