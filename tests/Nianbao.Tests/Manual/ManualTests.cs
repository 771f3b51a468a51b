using System.Reflection;
using System.Text.RegularExpressions;
using Nianbao.Documents;
using Nianbao.Planning.Approved;
using Nianbao.Reading;
using Nianbao.Tests.Wording;
using Nianbao.Wording;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Manual;

/// <summary>Holds the manual to the program: what it names exists, and what a clerk meets is explained.</summary>
public partial class ManualTests
{
    private const string Office = "青禾街道";
    private const int Year = 2025;

    [Fact]
    public void The_containers_are_those_of_the_program() =>
        Assert.Equal(Containers.All.Order(), ContainerNames().Matches(ManualPage.Text).Select(match => match.Groups[1].Value).Distinct().Order());

    [Fact]
    public void The_tables_are_those_of_the_program() =>
        Assert.Equal(Tables.All.Order(), TableNames().Matches(ManualPage.Text).Select(match => match.Groups[1].Value).Distinct().Order());

    [Fact]
    public void What_is_bold_is_a_word_of_the_program()
    {
        string[] words =
        [
            .. Constants(typeof(Columns)), .. Constants(typeof(MailRow)), .. Enum.GetValues<ReportState>().Select(StateTexts.Of),
            .. Enum.GetValues<UploadState>().Select(StateTexts.Of), .. Enum.GetValues<FileFault>().Select(FaultTexts.Of),
            .. Enum.GetValues<Severity>().Select(ReviewTexts.Of), .. Enum.GetValues<MeasureOrigin>().Select(ReviewTexts.Of),
            .. Enum.GetValues<MailFileKind>().Select(kind => PlanMailTexts.Purpose(kind).Split('：')[0]),
            CheckedTexts.IndicatorSheet, CheckedTexts.FindingSheet, CheckedTexts.ProblemSheet, DocumentTexts.AnnexTitle,
            DocumentTexts.OfficeProperty, DocumentTexts.ReportYearProperty, DocumentTexts.PlanYearProperty, DocumentTexts.DraftProperty,
            WorkflowTexts.NoticePending,
        ];
        Assert.InRange(ManualPage.Bold.Count, 50, 200);
        Assert.Empty(ManualPage.Bold.Except(words));
    }

    [Fact]
    public void Every_state_and_every_fault_has_a_row()
    {
        Assert.Equal(Enum.GetValues<ReportState>().Select(StateTexts.Of).Order(), Explained("表Reports：办到哪一步"));
        Assert.Equal(Enum.GetValues<UploadState>().Select(StateTexts.Of).Order(), Explained("表Uploads：每个文件的结果"));
        Assert.Equal(Enum.GetValues<FileFault>().Select(FaultTexts.Of).Order(), Explained("无法读取"));
        Assert.Superset(
            new HashSet<string> { MailRow.Sending, MailRow.Sent, MailRow.Waiting, MailRow.Failed, WorkflowTexts.NoticePending }, ManualPage.Bold.ToHashSet());
    }

    [Fact]
    public void The_messages_are_the_program_s()
    {
        var quoted = ManualPage.Rows("九、常见问题").Select(row => row[0]).Where(cell => cell.StartsWith('“')).Select(cell => cell.Trim('“', '”')).ToList();
        Assert.InRange(quoted.Count, 15, 60);
        Assert.All(quoted, words => Assert.Contains(Texts.All.Values, text => text.Contains(words, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_mail_has_the_parts_that_the_manual_lists()
    {
        string[] parts =
        [
            PlanMailTexts.WhatWasRead, PlanMailTexts.WhatToLookAtFirst, PlanMailTexts.WhatToDecide, PlanMailTexts.HowProblemsAreAnswered,
            PlanMailTexts.Attachments, PlanMailTexts.WhatToDoNext,
        ];
        Assert.Equal(parts, ManualPage.Rows("邮件").Select(row => row[0]));
        Assert.Contains(PlanMailTexts.Subject(Office, Year + 1), ManualPage.Code);
        Assert.Contains(MailTexts.UnreadableSubject("某某街道2025年度报告.pdf", FaultTexts.Of(FileFault.Scan)), ManualPage.Code);
    }

    [Fact]
    public void The_attachments_have_their_names_and_places()
    {
        var files = DraftFiles.ForMail(Office, Year, 1, PlanTexts.Title(Office, Year + 1));
        Assert.Equal(
            files.Select(file => $"**{PlanMailTexts.Purpose(file.Kind).Split('：')[0]}** | `{file.Name}` | 容器{file.Container}，`{file.Blob}`"),
            ManualPage.Rows("附件").Select(row => string.Join(" | ", row[..3])));
        string[] others =
        [
            DraftFiles.Csv(Office, Year, 1), DraftFiles.Text(Office, Year, 1), DraftFiles.Plan(Office, Year, 1), DraftFiles.Mail(Office, Year, 1),
            Path.GetFileName(DraftFiles.Document(Office, Year, 1)),
        ];
        var drafts = ManualPage.Code.Where(name => name.Contains('稿') && !name.Contains("定稿", StringComparison.Ordinal) && !name.StartsWith('【'));
        Assert.Equal(files.SelectMany(file => new[] { file.Name, file.Blob }).Concat(others).Order(), drafts.Order());
    }

    [Fact]
    public void The_limits_are_the_program_s()
    {
        const int Megabyte = 1024 * 1024;
        Assert.Contains($"一个文件不超过{FileLimits.MaxUploadBytes / Megabyte}MB。", ManualPage.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"一个压缩包不超过{FileLimits.MaxUploadBytes / Megabyte}MB、{FileLimits.MaxBatchEntries}份文件", ManualPage.Text, StringComparison.Ordinal);
        Assert.Contains($"一份工作安排最多登记{ApprovedPlanReader.MostMeasures}条措施。", ManualPage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_endings_are_those_of_the_formats()
    {
        var formats = File.ReadAllLines(Path.Combine(ManualPage.Folder, "formats.md")).Where(line => line.StartsWith("| Feature |", StringComparison.Ordinal));
        Assert.Equal(
            formats.SelectMany(line => Endings().Matches(line)).Select(match => match.Value).Order(),
            ManualPage.Rows("能读哪些文件").SelectMany(row => Endings().Matches(row[0])).Select(match => match.Value).Order());
    }

    private static IEnumerable<string> Explained(string heading) =>
        ManualPage.Rows(heading).Select(row => row[0].Trim('*')).Where(cell => !cell.StartsWith('“')).Order();

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

    [GeneratedRegex("容器([A-Za-z]+)")]
    private static partial Regex ContainerNames();

    [GeneratedRegex("表([A-Z][A-Za-z]*)")]
    private static partial Regex TableNames();

    [GeneratedRegex(@"\.[a-z]+")]
    private static partial Regex Endings();
}
