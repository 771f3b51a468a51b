using Nianbao.Wording;
using Nianbao.Workflow;

namespace Nianbao.Documents;

/// <summary>The mails about an approved plan that could not be taken: which file, what is the matter, what to do.</summary>
public static class ApprovalMail
{
    /// <summary>A file that cannot be read, or is no plan.</summary>
    /// <param name="reason">What <see cref="ReportFormatException"/> says.</param>
    /// <param name="fault">What is the matter; null where that is not known.</param>
    public static MailContent Unreadable(string fileName, string reason, FileFault? fault)
    {
        var word = fault is { } known ? FaultTexts.Of(known) : null;
        return FailureMail.Write(
            ApprovalTexts.UnreadableSubject(FailureMail.InSubject(fileName), word), ApprovalTexts.Unreadable(fileName, word), reason,
            fault == FileFault.NotAPlan ? FaultTexts.Steps(fault) : ApprovalTexts.UnreadableSteps, Kept(fileName));
    }

    /// <summary>A plan of which office or year is not recognised.</summary>
    /// <param name="reason">What is missing, in a sentence.</param>
    public static MailContent Unidentified(string fileName, string reason) => FailureMail.Write(
        ApprovalTexts.UnidentifiedSubject(FailureMail.InSubject(fileName)), ApprovalTexts.Unidentified(fileName), reason,
        ApprovalTexts.UnidentifiedSteps, Kept(fileName));

    /// <summary>A plan whose processing was given up.</summary>
    public static MailContent Failed(string fileName, string reason) => FailureMail.Write(
        ApprovalTexts.FailedSubject(FailureMail.InSubject(fileName)), ApprovalTexts.Failed(fileName), reason, ApprovalTexts.FailedSteps,
        Kept(fileName));

    private static string Kept(string fileName) => MailTexts.Kept(Containers.Approved, fileName);
}
