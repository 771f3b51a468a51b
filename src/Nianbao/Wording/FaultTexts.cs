using Nianbao.Workflow;

namespace Nianbao.Wording;

/// <summary>What is the matter with a file, in one word, and what to do about it, step by step.</summary>
public static class FaultTexts
{
    private static readonly Dictionary<FileFault, string> s_names = new()
    {
        [FileFault.Empty] = "空白",
        [FileFault.Broken] = "损坏",
        [FileFault.TooLarge] = "太大",
        [FileFault.Encrypted] = "加密",
        [FileFault.Unsupported] = "格式不支持",
        [FileFault.Scan] = "扫描件",
        [FileFault.OtherDocument] = "不是法治政府建设报告",
        [FileFault.NotAReport] = "不是年度报告",
        [FileFault.NotAPlan] = "不是工作安排",
    };

    private static readonly string s_again = $"处理好后，请重新上传到容器{Containers.Reports}；可以沿用原来的文件名。";

    private static readonly Dictionary<FileFault, string[]> s_steps = new()
    {
        [FileFault.Empty] = ["请打开这个文件，看选的是不是这一份、内容有没有保存。", s_again],
        [FileFault.Broken] =
        [
            "请在自己的电脑上用WPS或Word打开这个文件，看内容是否完整。",
            "能打开的，“另存为”.docx格式；打不开的，请向起草报告的同事要一份完整的。",
            s_again,
        ],
        [FileFault.TooLarge] = ["请核对选的是不是报告；几份报告合在一起的，请分开。", "图片多的，请压缩或删去图片，只留报告正文。", s_again],
        [FileFault.Encrypted] =
        [
            "请用WPS或Word打开这个文件，输入密码，去掉密码后保存；压缩包请解压后不设密码重新打包。",
            "单位装有文件加密软件的，请先按规定解密。",
            s_again,
        ],
        [FileFault.Unsupported] = ["请找到报告的文字原稿，用WPS或Word打开后“另存为”.docx格式。", s_again],
        [FileFault.Scan] =
        [
            "请向起草报告的同事要能选中文字的电子稿（.docx）。",
            "只有纸质件的，可以用WPS的文字识别功能转成文档，逐字核对数字后保存为.docx。",
            s_again,
        ],
        [FileFault.OtherDocument] =
        [
            "请核对选的是不是法治政府建设年度报告；传错了的，上传正确的那一份即可。",
            "确实是的，请在文件名中写上“法治政府建设报告”，例如“某某街道2025年法治政府建设报告.docx”，重新上传后程序会照常读取。",
        ],
        [FileFault.NotAReport] =
        [
            $"请核对选的是不是年度报告；工作安排定稿后请上传到容器{Containers.Approved}。",
            $"确实是年度报告的，请在标题中写明“年度报告”，重新上传到容器{Containers.Reports}；可以沿用原来的文件名。",
        ],
        [FileFault.NotAPlan] =
        [
            $"请核对选的是不是定稿的工作安排；年度报告请上传到容器{Containers.Reports}。",
            "工作安排请保留“一、”“（一）”这样的标题序号，每条措施写明做什么。",
            $"改好后请重新上传到容器{Containers.Approved}；可以沿用原来的文件名。",
        ],
    };

    /// <summary>The word for a fault, as rows and mails have it.</summary>
    public static string Of(FileFault fault) => s_names[fault];

    /// <summary>The fault that a cell names; null for none.</summary>
    public static FileFault? Parse(string text)
    {
        foreach (var (fault, name) in s_names)
        {
            if (name == text) return fault;
        }

        return null;
    }

    /// <summary>What to do; the general steps where the fault is not known.</summary>
    public static IReadOnlyList<string> Steps(FileFault? fault) =>
        fault is { } known ? s_steps[known] : MailTexts.UnreadableSteps;
}
