namespace Nianbao.Documents;

/// <summary>A file of a draft, as the mail tells of it.</summary>
/// <param name="Blob">Its name in <paramref name="Container"/>.</param>
/// <param name="Name">What it is called as an attachment.</param>
/// <param name="Attached">False where the mail would grow too large: then it says where the file lies.</param>
public sealed record MailFile(
    MailFileKind Kind, string Container, string Blob, string Name, string ContentType, bool Attached = true);

/// <summary>The files of a draft, the most important first.</summary>
public enum MailFileKind
{
    /// <summary>清洁稿: the plan, fit to be sent up.</summary>
    Clean,

    /// <summary>批注稿: the plan with a comment on every measure.</summary>
    Commented,

    /// <summary>章节: the section to paste into the report.</summary>
    Section,

    /// <summary>核对稿: the report with a comment on every finding.</summary>
    Checked,

    /// <summary>核对页面: the review page.</summary>
    Review,

    /// <summary>指标: the report's figures as a workbook.</summary>
    Workbook,
}
