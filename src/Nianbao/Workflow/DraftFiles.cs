using System.Globalization;
using Nianbao.Documents;
using Nianbao.Wording;

namespace Nianbao.Workflow;

/// <summary>The names of the blobs that belong to one draft; each draft has its own, so that none is overwritten.</summary>
public static class DraftFiles
{
    /// <summary>The report's text as it was read, in reviews.</summary>
    public static string Text(string office, int year, int draft) => Name(office, year, draft) + ".txt";

    /// <summary>The review page, in reviews.</summary>
    public static string Review(string office, int year, int draft) => Name(office, year, draft) + ".html";

    /// <summary>The plan as a Word document, in plans.</summary>
    public static string Document(string office, int year, int draft) => Name(office, year, draft) + ".docx";

    /// <summary>The plan with a comment on every measure, in plans.</summary>
    public static string Commented(string office, int year, int draft) =>
        Name(office, year, draft) + WorkflowTexts.CommentedSuffix + ".docx";

    /// <summary>The report's text with a comment on every finding, in reviews.</summary>
    public static string Checked(string office, int year, int draft) =>
        Name(office, year, draft) + WorkflowTexts.CheckedSuffix + ".docx";

    /// <summary>The report's indicators as a workbook, in reviews.</summary>
    public static string Workbook(string office, int year, int draft) =>
        Name(office, year, draft) + WorkflowTexts.IndicatorsSuffix + ".xlsx";

    /// <summary>The same as text, in reviews.</summary>
    public static string Csv(string office, int year, int draft) =>
        Name(office, year, draft) + WorkflowTexts.IndicatorsSuffix + ".csv";

    /// <summary>The section to paste into the report, in plans.</summary>
    public static string Section(string office, int year, int draft) =>
        Name(office, year, draft) + WorkflowTexts.SectionSuffix + ".docx";

    /// <summary>The plan as data, in plans.</summary>
    public static string Plan(string office, int year, int draft) => Name(office, year, draft) + ".json";

    /// <summary>The mail, in the outbox where no mail server took it.</summary>
    public static string Mail(string office, int year, int draft) => Name(office, year, draft) + ".eml";

    /// <summary>What the mail with a draft brings, the most important first; not every draft has them all.</summary>
    /// <param name="title">The plan's title, for the names of the attachments.</param>
    public static IReadOnlyList<MailFile> ForMail(string office, int year, int draft, string title)
    {
        return
        [
            File(MailFileKind.Clean, Containers.Plans, Document(office, year, draft), ContentTypes.Docx),
            File(MailFileKind.Commented, Containers.Plans, Commented(office, year, draft), ContentTypes.Docx),
            File(MailFileKind.Section, Containers.Plans, Section(office, year, draft), ContentTypes.Docx),
            File(MailFileKind.Checked, Containers.Reviews, Checked(office, year, draft), ContentTypes.Docx),
            File(MailFileKind.Review, Containers.Reviews, Review(office, year, draft), ContentTypes.Html),
            File(MailFileKind.Workbook, Containers.Reviews, Workbook(office, year, draft), ContentTypes.Xlsx),
        ];

        MailFile File(MailFileKind kind, string container, string blob, string type) =>
            new(kind, container, blob, PlanMailTexts.FileName(kind, title, office, year, draft), type);
    }

    /// <summary>Whether a file's name begins as the program names the drafts of a year's report.</summary>
    public static bool IsDraft(string file, int year)
    {
        ArgumentNullException.ThrowIfNull(file);
        var name = file[(file.LastIndexOf('/') + 1)..];
        return name.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{year}-{WorkflowTexts.DraftName(1)[..1]}"), StringComparison.Ordinal);
    }

    private static string Name(string office, int year, int draft) =>
        string.Create(CultureInfo.InvariantCulture, $"{office}/{year}-{WorkflowTexts.DraftName(draft)}");
}
