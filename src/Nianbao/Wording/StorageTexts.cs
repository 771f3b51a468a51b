namespace Nianbao.Wording;

/// <summary>What is said where storage cannot be reached as it is set up.</summary>
public static class StorageTexts
{
    public static string Missing { get; } =
        "缺少存储设置：请在NianbaoStorage中填写存储账户的连接字符串；使用托管标识的，"
        + "请填写NianbaoStorage__blobServiceUri、NianbaoStorage__queueServiceUri和NianbaoStorage__tableServiceUri。";

    public static string ConnectionStringUnreadable { get; } =
        "存储设置NianbaoStorage不是有效的连接字符串：请从存储账户的“访问密钥”页完整复制，不要截断，也不要加引号。";

    public static string UriMissing(string setting) =>
        $"存储设置不完整：缺少{setting}。使用托管标识时，blobServiceUri、queueServiceUri、tableServiceUri三项都要填写。";

    public static string UriWrong(string setting) =>
        $"存储设置{setting}不是有效的服务地址：应以“https://”开头，例如“https://账户名.blob.core.windows.net”。";

    public static string CredentialUnknown(string setting) =>
        $"存储设置{setting}的值无法识别：只能填managedidentity，或留空。";

    public static string NodeMissing { get; } =
        "没有找到Node.js（npx），无法启动本机存储模拟器Azurite：请安装Node.js 20或更高版本后重试。\n"
        + "Node.js with npx was not found on the PATH; it is needed to start Azurite.";

    public static string AzuriteNotInstalled(string output) =>
        "无法取得本机存储模拟器Azurite：首次启动需要联网下载，请检查网络或npm镜像设置。\n"
        + $"npx could not provide azurite.\n{output}";

    public static string AzuriteNotStarted(string output) =>
        "本机存储模拟器Azurite没有启动成功：端口可能已被其他程序占用，或数据文件夹不可写。\n"
        + $"Azurite did not come up.\n{output}";
}
