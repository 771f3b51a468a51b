namespace Nianbao.Wording;

/// <summary>What is said about the model that drafts, and why it did not; each names the setting to look at.</summary>
public static class ModelTexts
{
    public const string ProviderWrong = "Model__Provider只能填Offline、AzureOpenAI或OpenAI";
    public const string EndpointMissing = "缺少模型服务地址Model__Endpoint";
    public const string EndpointWrong = "Model__Endpoint不是有效的网址";
    public const string EndpointUnprotected =
        "Model__Endpoint须以“https://”开头；只有本机和内网的IP地址可以用“http://”";
    public const string IdentityUnprotected = "Model__Endpoint以“http://”开头时不能用身份登录，请填写Model__Key";
    public const string EndpointTooLongForAzure = "Model__Endpoint只填资源的地址，不含“/openai”及其后的部分";
    public const string EndpointTooLong = "Model__Endpoint一般填到“/v1”为止，不含“/chat/completions”";
    public const string DeploymentMissing = "缺少模型的部署名Model__Deployment";
    public const string KeyUnresolved =
        "没有从密钥保管库取到Model__Key：请核对其中是否已存入该机密，以及程序的标识有没有读取的权限";

    public const string KeyWrong = "Model__Key中有密钥里不会出现的字符";
    public const string TimeoutWrong = "Model__Timeout应在1秒到4分钟之间，例如00:02:00";
    public const string MaxOutputTokensWrong = "Model__MaxOutputTokens应为256到128000之间的整数";
    public const string TemperatureWrong = "Model__Temperature应为0到2之间的数";
    public const string ReasoningWrong = "Model__Reasoning只能填true或false";
    public const string JsonSchemaWrong = "Model__JsonSchema只能填true或false";

    public const string LoginRefused =
        "模型服务拒绝登录（401）。请核对Model__Key；没有填密钥的，请核对程序的身份有没有使用该模型的权限";
    public const string Forbidden = "模型服务拒绝访问（403）。请核对Model__Key或身份的权限，以及模型服务的网络限制";
    public const string NotFound = "模型服务上没有这个部署或地址（404）。请核对Model__Deployment和Model__Endpoint";
    public const string NoIdentity = "程序没有可以登录模型服务的身份。请填写Model__Key，或给程序配置托管标识";
    public const string NoSuchHost = "找不到模型服务的主机。请核对Model__Endpoint和网络";
    public const string NoEncryption = "无法与模型服务建立加密连接，或其证书不受信任。请核对Model__Endpoint";
    public const string QuotaUsedUp = "模型服务的额度已经用完（429）。请核对Model__Key所属账户的额度";

    public const string IdentityOutOfOrder = "暂时取不到登录模型服务的凭证";
    public const string TooSlow = "模型服务没有在限定时间内答完。如果一直如此，请加大Model__Timeout";
    public const string Unreachable = "连接不上模型服务。如果一直如此，请核对Model__Endpoint和网络";
    public const string BrokenOff = "与模型服务的连接中断。如果一直如此，请核对Model__Endpoint和网络";

    public const string CutOff = "模型的回答太长，没有写完。如果经常如此，请加大Model__MaxOutputTokens";
    public const string AnswerFiltered = "模型的回答被模型服务的内容审核拦下";
    public const string Refused = "模型拒绝回答";
    public const string Empty = "模型没有给出回答";
    public const string AnswerTooLong = "模型服务的应答过大，没有读取";
    public const string Malformed = "模型服务的应答无法识别。如果一直如此，请核对Model__Endpoint";

    public const string DrafterFailed = "使用大模型起草时程序出错，工作安排改由内置起草程序拟写，详情见日志。";

    public static string Faulty(IEnumerable<string> faults) =>
        $"模型设置有误，工作安排由内置起草程序拟写：{string.Join('；', faults)}。";

    public static string Moved(int status) =>
        $"模型服务把请求转到别处（{status}），程序不跟随。请把Model__Endpoint改为最终的地址";

    public static string NoChat(int status) => $"这个地址不提供对话（{status}）。请核对Model__Endpoint";

    public static string Busy(int status) => $"模型服务繁忙（{status}）";

    public static string OutOfOrder(int status) => $"模型服务出错（{status}）";

    public static string QuestionFiltered(int status) => $"提问被模型服务的内容审核拦下（{status}）";

    public static string QuestionTooLong(int status) => $"提问超过模型能接受的长度（{status}）";

    public static string SchemaUnknown(string words) =>
        $"模型服务不能按指定格式作答（{words}）。请把Model__JsonSchema设为false，或换用支持json_schema的模型";

    public static string ParameterRefused(string words) =>
        $"模型不接受请求中的参数（{words}）。推理模型请把Model__Reasoning设为true，其他模型设为false，并核对Model__MaxOutputTokens和Model__Temperature";

    public static string Rejected(int status, string words) =>
        words.Length == 0 ? $"模型服务不接受这次提问（{status}）" : $"模型服务不接受这次提问（{status}：{words}）";

    private const string WaitingMark = "等待大模型：";

    /// <summary>What 原因 says while a request waits for its next try.</summary>
    /// <param name="when">Year to second, as in the tables.</param>
    public static string Waiting(string reason, string when, int attempt, int attempts) =>
        $"{WaitingMark}{reason.TrimEnd('。')}，将于{when}再试（第{attempt}次，最多{attempts}次）。";

    /// <summary>A reason without what <see cref="Waiting"/> added to it.</summary>
    public static string WithoutWaiting(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        var at = reason.IndexOf(WaitingMark, StringComparison.Ordinal);
        return at < 0 ? reason : reason[..at];
    }

    /// <summary>A reason that is worth another try, after the last one.</summary>
    public static string GivenUp(string reason, int attempts) =>
        WorkflowTexts.Both(reason, $"共试{attempts}次，工作安排改由内置起草程序拟写。");

    /// <summary>What follows the instructions where the endpoint cannot hold the answer to the schema itself.</summary>
    public static string FollowSchema(string schema) => $"\n\n只输出一个JSON对象，须符合以下JSON Schema：\n{schema}";
}
