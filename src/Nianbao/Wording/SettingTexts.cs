namespace Nianbao.Wording;

/// <summary>What is said about settings that are wrong but stop nothing; each names its setting.</summary>
public static class SettingTexts
{
    public const string TelemetryKeyMissing =
        "APPLICATIONINSIGHTS_CONNECTION_STRING不是有效的连接字符串，运行记录不上传：请从Application Insights的“概述”页完整复制，其中应有InstrumentationKey";

    public const string TelemetryEndpointWrong =
        "APPLICATIONINSIGHTS_CONNECTION_STRING中的服务地址无效，运行记录不上传：IngestionEndpoint应以“https://”开头";

    public const string TelemetryLoginWrong =
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING无法识别，运行记录不上传：应为“Authorization=AAD”，用户分配的托管标识还要写明编号，如“ClientId=…;Authorization=AAD”";

    public static string AttemptsWrong(string setting, int most, int counts) =>
        $"{setting}应为1到{most}之间的整数，暂按{counts}处理";

    public static string DelayWrong(string counts) =>
        $"Retry__Delay应在1秒到1小时之间，例如00:01:00，暂按{counts}处理";

    public static string Unknown(string setting, string known) => $"不认识的设置{setting}，没有使用：请核对是否应为{known}";
}
