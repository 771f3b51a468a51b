using Nianbao.Checks;
using Nianbao.Documents;

namespace Nianbao.Workflow;

/// <summary>Puts a mail together from what is stored about a draft or a file.</summary>
public sealed class MailWriting(DraftStore drafts, OfficeDirectory offices, MailLimits limits)
{
    /// <summary>The mail with a draft that is in hand.</summary>
    public OutgoingMail Write(MailRequest request, string messageId, DraftMaterial material)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(material);
        var files = DraftFiles.ForMail(request.Office, request.Year, request.Draft, material.Plan.Title);
        var contents = files.ToDictionary(
            file => file.Kind,
            file => material.Files.Single(written => written.Container == file.Container && written.Blob == file.Blob).Content);
        return Plan(
            new PlanMailInput(material.Report, material.Plan, material.Findings, request.File, files, request.Draft),
            contents, request, messageId, material.Office.Mailboxes);
    }

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
        var (found, contents) = await FilesAsync(office, year, draft, plan.Title, cancellation);
        return Plan(
            new PlanMailInput(report, plan, ReportChecks.Run(report), request.File, found, draft), contents, request, messageId, to);
    }

    private OutgoingMail Plan(
        PlanMailInput input, IReadOnlyDictionary<MailFileKind, ReadOnlyMemory<byte>> contents, MailRequest request, string messageId,
        IReadOnlyList<string> to)
    {
        // The longest the body gets is where it says of every file where it lies.
        var longest = PlanMail.Write(input with { Files = [.. input.Files.Select(file => file with { Attached = false })] });
        var files = limits.Fit(input.Files, file => contents[file.Kind].Length, longest);
        var content = PlanMail.Write(input with { Files = files });
        return new OutgoingMail(
            messageId, to, content.Subject, content.Text, content.Html,
            [.. files.Where(file => file.Attached).Select(file => new MailAttachment(file.Name, file.ContentType, contents[file.Kind]))],
            MailIds.OutboxName(request));
    }

    /// <summary>The draft's files that there are; drafts of earlier versions of the program have fewer.</summary>
    private async Task<(IReadOnlyList<MailFile> Files, IReadOnlyDictionary<MailFileKind, ReadOnlyMemory<byte>> Contents)> FilesAsync(
        string office, int year, int draft, string title, CancellationToken cancellation)
    {
        var files = new List<MailFile>();
        var contents = new Dictionary<MailFileKind, ReadOnlyMemory<byte>>();
        foreach (var file in DraftFiles.ForMail(office, year, draft, title))
        {
            if (await drafts.ReadAsync(file.Container, file.Blob, cancellation) is { } content)
            {
                files.Add(file);
                contents.Add(file.Kind, content);
            }
            else if (file.Kind == MailFileKind.Clean)
            {
                throw new FileNotFoundException($"{file.Container}/{file.Blob} is gone.", file.Blob);
            }
        }
        return (files, contents);
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
}
