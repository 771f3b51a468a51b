namespace Nianbao.Wording;

/// <summary>What the command line says.</summary>
public static class ConsoleTexts
{
    public const string Usage = """
        年报：读取法治政府建设年度报告，起草下一年度工作安排

          （不带参数）              启动本机服务，按 Ctrl-C 结束
          run [文件…]               上传文件（可以是含多份报告的 .zip），等到邮件发出，把结果存到 out/；不带文件时处理 samples/ 中的示例
                                    （run后加 --telemetry，结束时在标准错误输出中打印每份报告的跟踪和计数）
          read 文件 --json          只读取一份报告，输出 JSON（加 --with-text 连同正文）
        """;

    public const string Uploaded = "已上传";
    public const string StartingAzurite = "正在启动本机存储模拟器Azurite（首次启动需要下载，请稍候）……";
    public const string Running = "服务已启动。请把报告上传到容器reports，把定稿的工作安排上传到容器approved，上传后即开始处理；按Ctrl-C结束。";
    public const string Stopping = "正在结束……";

    public const string FileColumn = "文件";
    public const string OfficeColumn = "单位";
    public const string YearColumn = "年度";
    public const string StateColumn = "状态";
    public const string FiguresColumn = "指标/问题";
    public const string ReasonColumn = "说明";

    public const string AzuriteConnection = """
        请用Azure Storage Explorer查看：左侧“本地和附加的”→“存储账户”→“（模拟器 - 默认端口）”。
        或用连接字符串“UseDevelopmentStorage=true”连接。
        """;

    public const string CloudConnection = "请用Azure Storage Explorer登录，打开所配置的存储账户查看。";

    public const string Places = """
          容器 reports     上传报告
          容器 approved    上传定稿的工作安排
          容器 plans       工作安排草稿
          容器 reviews     核对页面、核对稿和指标表
          容器 outbox      未配置邮件服务器时的邮件（.eml）
          表 Uploads       每个文件的结果
          表 Reports       每份报告的状态
          表 Indicators    指标
          表 Problems      存在的问题
          表 Findings      审核提示
          表 Measures      供参考的措施
          表 Commitments   定稿中登记的措施
          表 Offices       各单位的邮箱、别名和内设机构，在这里填写
        """;

    public static string BadLocalSettings(string path, string error) => $"无法读取设置文件“{path}”：{error}";

    public static string NoSuchFile(string path) => $"找不到文件“{path}”。";

    public static string OneFileAtATime(string path) =>
        $"“{path}”是压缩包。read一次只读一份报告，请先解压，再逐份读取；整包处理请用run。";

    public static string NoSamples(string folder) => $"没有指定文件，“{folder}”中也没有示例。";

    public static string Saved(int count, string folder) => $"已把{count}个结果文件存到“{folder}”。";
}
