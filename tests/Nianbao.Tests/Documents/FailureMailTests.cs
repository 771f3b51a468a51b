using Nianbao.Documents;
using Nianbao.Wording;

namespace Nianbao.Tests.Documents;

public class FailureMailTests
{
    private const string File = "青禾街道/年度报告.docx";
    private const string Reason = "文件已加密，请去掉密码后重新上传。";

    [Fact]
    public void An_unreadable_file_is_named_with_the_matter_and_what_to_do()
    {
        var mail = FailureMail.Unreadable(File, Reason);

        Assert.Equal("【需处理】文件无法读取：年度报告.docx", mail.Subject);
        AssertBoth(mail, File, Reason, "重新上传到容器reports", "其他文件的处理不受影响。");
    }

    [Fact]
    public void Every_mail_about_a_file_says_that_it_still_lies_there_and_whom_to_ask()
    {
        Assert.All(
            [FailureMail.Unreadable(File, Reason), FailureMail.Unidentified(File, Reason), FailureMail.Failed(File, Reason)],
            mail => AssertBoth(mail, $"您上传的文件原样保存在容器reports中，没有改动：{File}", "请把本邮件转给系统维护人员"));
        Assert.All(
            [ApprovalMail.Unreadable(File, Reason, null), ApprovalMail.Unidentified(File, Reason), ApprovalMail.Failed(File, Reason)],
            mail => AssertBoth(mail, $"您上传的文件原样保存在容器approved中，没有改动：{File}", "请把本邮件转给系统维护人员"));
    }

    [Theory]
    [InlineData(FileFault.Scan, "扫描件", "能选中文字的电子稿")]
    [InlineData(FileFault.Encrypted, "加密", "去掉密码后保存")]
    [InlineData(FileFault.Broken, "损坏", "要一份完整的")]
    [InlineData(FileFault.Empty, "空白", "内容有没有保存")]
    [InlineData(FileFault.TooLarge, "太大", "删去图片")]
    [InlineData(FileFault.Unsupported, "格式不支持", "“另存为”.docx")]
    [InlineData(FileFault.NotAPlan, "不是工作安排", "重新上传到容器approved")]
    [InlineData(FileFault.NotAReport, "不是年度报告", "定稿后请上传到容器approved")]
    [InlineData(FileFault.OtherDocument, "不是法治政府建设报告", "在文件名中写上“法治政府建设报告”")]
    public void What_is_the_matter_stands_in_one_word_with_its_own_steps(FileFault fault, string word, string step)
    {
        var mail = FailureMail.Unreadable(File, Reason, fault);

        Assert.Equal($"【需处理】文件无法读取（{word}）：年度报告.docx", mail.Subject);
        AssertBoth(mail, File, $"无法读取（{word}）", Reason, step, "其他文件的处理不受影响。");
    }

    [Fact]
    public void Every_fault_has_its_word_and_its_steps() => Assert.All(Enum.GetValues<FileFault>(), fault =>
    {
        Assert.Equal(fault, FaultTexts.Parse(FaultTexts.Of(fault)));
        Assert.NotEmpty(FaultTexts.Steps(fault));
    });

    [Fact]
    public void A_report_without_office_or_year_is_told_how_to_supply_them()
    {
        var mail = FailureMail.Unidentified(File, "报告中没有写明年度。");

        AssertBoth(mail, File, "报告中没有写明年度。", "以单位命名的文件夹", "在文件名中写明年度");
    }

    [Fact]
    public void A_failed_report_is_told_with_its_reason() =>
        AssertBoth(FailureMail.Failed(File, "存储暂时无法写入。"), File, "存储暂时无法写入。", "再处理一次", "不受影响");

    [Fact]
    public void A_mail_that_was_not_delivered_is_named_by_its_subject()
    {
        var mail = FailureMail.Undelivered("【待审】青禾街道2026年法治政府建设工作安排（草稿）", "收件地址不存在。");

        AssertBoth(mail, "【待审】青禾街道2026年法治政府建设工作安排（草稿）", "收件地址不存在。", "核对收件地址");
    }

    [Fact]
    public void A_hostile_file_name_stays_text()
    {
        var mail = FailureMail.Unreadable("a/<script>x\r\nBcc: y" + new string('长', 200) + ".docx", Reason);

        Assert.DoesNotContain("<script", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', mail.Subject);
        Assert.InRange(mail.Subject.Length, 1, 100);
        Assert.DoesNotContain("\nBcc", mail.Text, StringComparison.Ordinal);
    }

    private static void AssertBoth(MailContent mail, params string[] words)
    {
        Assert.All(words, word => Assert.Contains(word, mail.Text, StringComparison.Ordinal));
        Assert.All(words, word => Assert.Contains(word, mail.Html, StringComparison.Ordinal));
    }
}
