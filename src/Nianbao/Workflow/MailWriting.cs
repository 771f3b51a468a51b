using Nianbao.Checks;
using Nianbao.Documents;
using Nianbao.Wording;

namespace Nianbao.Workflow;

/// <summary>Puts a mail together from what is stored about a draft or a file.</summary>
public sealed class MailWriting(DraftStore drafts, OfficeDirectory offices)
{
    /// <summary>The mail that a request asks for.</summary>
    /// <exception cref="FileNotFoundException">A file of the draft is gone.</exception>
    public async Task<OutgoingMail> WriteAsync(MailRequest request, string messageId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        IReadOnlyList<string> to = request.Office.Length == 0
            ? []
            : (await offices.FindOrAddAsync(request.Office, cancellation)).Mailboxes;
        return request.Kind == MailKind.Plan
            ? await PlanAsync(request, messageId, to, cancellation)
            : Notice(request, messageId, to);
    }

    private async Task<OutgoingMail> PlanAsync(
        MailRequest request, string messageId, IReadOnlyList<string> to, CancellationToken cancellation)
    {
        var (office, year, draft) = (request.Office, request.Year, request.Draft);
        var report = await drafts.ReadReportAsync(office, year, draft, cancellation);
        var plan = await drafts.ReadPlanAsync(office, year, draft, cancellation)
            ?? throw new FileNotFoundException("The plan is gone.", DraftFiles.Plan(office, year, draft));
        var (document, review) = (DraftFiles.Document(office, year, draft), DraftFiles.Review(office, year, draft));
        var content = PlanMail.Write(new PlanMailInput(
            report, plan, ReportChecks.Run(report), request.File, document, review, draft));
        List<MailAttachment> attachments =
        [
            new(MailTexts.DocumentName(plan.Title, draft), ContentTypes.Docx, await FileAsync(Containers.Plans, document, cancellation)),
            new(MailTexts.ReviewName(office, year, draft), ContentTypes.Html, await FileAsync(Containers.Reviews, review, cancellation)),
        ];
        // Drafts of earlier versions of the program have none.
        if (await drafts.ReadAsync(Containers.Plans, DraftFiles.Section(office, year, draft), cancellation) is { } section)
            attachments.Insert(1, new MailAttachment(MailTexts.SectionName(plan.Title, draft), ContentTypes.Docx, section));
        return new OutgoingMail(
            messageId, to, content.Subject, content.Text, content.Html, attachments, MailIds.OutboxName(request));
    }

    private static OutgoingMail Notice(MailRequest request, string messageId, IReadOnlyList<string> to)
    {
        var isPlan = request.Container == Containers.Approved;
        var content = request.Kind switch
        {
            MailKind.Unreadable when isPlan => ApprovalMail.Unreadable(request.File, request.Reason, request.Fault),
            MailKind.Incomplete when isPlan => ApprovalMail.Unidentified(request.File, request.Reason),
            MailKind.Failed when isPlan => ApprovalMail.Failed(request.File, request.Reason),
            MailKind.Unreadable => FailureMail.Unreadable(request.File, request.Reason, request.Fault),
            MailKind.Incomplete => FailureMail.Unidentified(request.File, request.Reason),
            _ => FailureMail.Failed(request.File, request.Reason),
        };
        return new OutgoingMail(
            messageId, to, content.Subject, content.Text, content.Html, [], MailIds.OutboxName(request));
    }

    private async Task<ReadOnlyMemory<byte>> FileAsync(string container, string name, CancellationToken cancellation) =>
        await drafts.ReadAsync(container, name, cancellation)
        ?? throw new FileNotFoundException($"{container}/{name} is gone.", name);
}
