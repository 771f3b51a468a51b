namespace Nianbao.Wording;

/// <summary>What is said about the model that drafts.</summary>
public static class ModelTexts
{
    public static string OnlyOffline(string provider) =>
        $"目前只支持内置离线起草：Model__Provider“{provider}”暂未启用，工作安排由内置起草程序生成。";
}
