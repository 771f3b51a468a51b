using System.Security.Cryptography;
using System.Text;
using Nianbao.Wording;

namespace Nianbao.Workflow;

/// <summary>How mails are told apart.</summary>
public static class MailIds
{
    /// <summary>
    /// The Message-ID, without angle brackets: the same for the same mail however often it is asked for, so that it can
    /// be claimed and a repetition be known; fit for a row key.
    /// </summary>
    public static string Of(MailRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var container = request.Container == Containers.Reports ? "" : request.Container + "\n";
        var about = $"{container}{request.Kind}\n{request.Office}\n{request.Year}\n{request.Draft}\n{request.File}\n{request.Version}";
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(about));
        return $"{Convert.ToHexStringLower(digest.AsSpan(0, 16))}@nianbao.local";
    }

    /// <summary>The name of the mail's .eml in the outbox.</summary>
    public static string OutboxName(MailRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Kind == MailKind.Plan
            ? DraftFiles.Mail(request.Office, request.Year, request.Draft)
            : $"{Partition(request)}/{Of(request)[..12]}.eml";
    }

    /// <summary>The office whose mail it is, as the table Mails files it.</summary>
    public static string Partition(MailRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Office.Length > 0 ? request.Office : WorkflowTexts.UnknownOffice;
    }
}
