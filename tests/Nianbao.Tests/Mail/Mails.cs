using Nianbao.Workflow;

namespace Nianbao.Tests.Mail;

/// <summary>A mail as the workflow sends it, to vary.</summary>
internal static class Mails
{
    public static OutgoingMail Plan { get; } = new(
        "qinghe-2024-1@nianbao.invalid",
        ["clerk@qinghe.example"],
        "青禾街道2025年法治政府建设工作安排（第1稿）请审阅",
        "您好：\n\n随信附上工作安排草稿，共3个问题、9条措施。\n",
        "<p>您好：</p><p>随信附上工作安排草稿，共<b>3</b>个问题、9条措施。</p>",
        [new MailAttachment(
            "青禾街道2025年法治政府建设工作安排（第1稿）.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            new byte[] { 0x50, 0x4B, 3, 4, 0, 255, 13, 10, 46, 13, 10 })],
        "青禾街道/2024-第1稿.eml");
}
