using Nianbao.Workflow;

namespace Nianbao.Wording;

/// <summary>Where a mail went, or why it did not; each names the setting or column to look at.</summary>
public static class DeliveryTexts
{
    public const string SenderName = "年报助手";

    public static string NoServer { get; } = "未配置邮件服务器（Mail__Host）";

    public static string ForOutboxOnly { get; } = "此件是发信情况的通知，不经邮件服务器发送";

    public static string NoRecipient { get; } =
        "没有收件人：请在表Offices中填写该单位的“邮箱”，或设置默认收件人Mail__To";

    public static string Kept(string why, string name) => $"{why}。邮件已存入容器{Containers.Outbox}：{name}";

    public static string Faulty(IEnumerable<string> faults) => $"邮件设置有误：{string.Join('；', faults)}";

    public static string HostWrong(string host) => $"Mail__Host“{host}”不是有效的服务器名";

    public static string PortWrong { get; } = "Mail__Port应为1到65535之间的整数";

    public static string MaxMegabytesWrong { get; } = "Mail__MaxMegabytes应为1到100之间的整数";

    public static string SecurityWrong { get; } = "Mail__Security只能填Auto、None、StartTls或SslOnConnect";

    public static string FromMissing { get; } = "缺少发件人地址Mail__From";

    public static string FromWrong(string from) => $"发件人地址Mail__From“{from}”不是有效的邮箱地址";

    public static string PasswordMissing { get; } = "填写了Mail__User，但缺少Mail__Password";

    public static string PasswordUnresolved { get; } =
        "没有从密钥保管库取到Mail__Password：请核对其中是否已存入该机密，以及程序的标识有没有读取的权限";

    public static string DefaultRecipientWrong(string address) => $"默认收件人Mail__To中的“{address}”不是有效的邮箱地址";

    public static string Sent(IEnumerable<string> to) => $"已发送至{string.Join('、', to)}";

    public static string Skipped(IEnumerable<string> addresses) =>
        $"地址无效，未发送：{string.Join('、', addresses)}";

    public static string TurnedAway(string address, string answer) => $"{address}未被邮件服务器接收（{answer}）";

    public static string NoValidRecipient(IEnumerable<string> addresses) =>
        $"收件人地址无效：{string.Join('、', addresses)}。请在表Offices的“邮箱”中改正";

    public static string NoneTaken(IEnumerable<string> refusals) =>
        $"邮件服务器没有接收任何收件人：{string.Join('；', refusals)}。请核对收件地址";

    public static string Unreachable(string host, int port) =>
        $"连接不上邮件服务器“{host}:{port}”。稍后会再试；如果一直如此，请核对Mail__Host、Mail__Port和网络";

    public static string TooSlow(string host, int port) =>
        $"邮件服务器“{host}:{port}”没有及时应答。稍后会再试；如果一直如此，请核对Mail__Port与Mail__Security是否相配";

    public static string BrokenOff(string host, int port) =>
        $"与邮件服务器“{host}:{port}”的连接中断。稍后会再试；如果一直如此，请核对Mail__Port与Mail__Security是否相配";

    public static string NoEncryption { get; } =
        "无法与邮件服务器建立加密连接，或其证书不受信任。请核对Mail__Security、Mail__Port和Mail__Host";

    public static string PasswordUnprotected { get; } =
        "邮件服务器不支持加密，为免泄露密码，没有登录。如果服务器在本单位内网，可将Mail__Security设为None";

    public static string LoginNotOffered { get; } =
        "邮件服务器不接受用户名密码登录。请核对Mail__Port与Mail__Security，或去掉Mail__User和Mail__Password";

    public static string LoginRefused(string answer) =>
        $"邮件服务器拒绝登录（{answer}）。请核对Mail__User和Mail__Password；有的邮箱要用客户端专用密码（授权码）";

    public static string LoginRequired(string answer) =>
        $"邮件服务器要求先登录（{answer}）。请设置Mail__User和Mail__Password";

    public static string SenderRefused(string answer) =>
        $"邮件服务器不接受发件人（{answer}）。请核对Mail__From，一般应与Mail__User是同一邮箱";

    public static string MailRefused(string answer) => $"邮件服务器拒收这封邮件（{answer}）";

    public static string Busy(string answer) => $"邮件服务器暂时不收信（{answer}），稍后会再试";
}
