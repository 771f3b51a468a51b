using Nianbao.Text;
using Nianbao.Wording;
using Nianbao.Workflow;

namespace Nianbao.Documents;

/// <summary>The mails about what went wrong: which file, what is the matter, what to do, what is not affected.</summary>
public static class FailureMail
{
    /// <summary>A longer file name is cut in a subject.</summary>
    private const int NameInSubject = 60;

    /// <summary>A file that cannot be read, or is no such report.</summary>
    /// <param name="fileName">The uploaded blob's name.</param>
    /// <param name="reason">What <see cref="ReportFormatException"/> says.</param>
    /// <param name="fault">What is the matter; null where an earlier program did not say.</param>
    public static MailContent Unreadable(string fileName, string reason, FileFault? fault = null)
    {
        var word = fault is { } known ? FaultTexts.Of(known) : null;
        return Write(
            MailTexts.UnreadableSubject(InSubject(fileName), word), MailTexts.Unreadable(fileName, word), reason,
            FaultTexts.Steps(fault), Kept(fileName));
    }

    /// <summary>A report that was read but whose office or year is not recognised.</summary>
    /// <param name="reason">What is missing, in a sentence.</param>
    public static MailContent Unidentified(string fileName, string reason) => Write(
        MailTexts.UnidentifiedSubject(InSubject(fileName)), MailTexts.Unidentified(fileName), reason, MailTexts.UnidentifiedSteps,
        Kept(fileName));

    /// <summary>A report whose processing was given up.</summary>
    public static MailContent Failed(string fileName, string reason) => Write(
        MailTexts.FailedSubject(InSubject(fileName)), MailTexts.Failed(fileName), reason, MailTexts.FailedSteps,
        Kept(fileName));

    /// <summary>The notice, for the outbox, that a mail could not be delivered.</summary>
    /// <param name="subject">The mail's subject.</param>
    /// <param name="reason">What the mail server said.</param>
    public static MailContent Undelivered(string subject, string reason) => Write(
        MailTexts.UndeliveredSubject, MailTexts.Undelivered(subject), reason, MailTexts.UndeliveredSteps, kept: null);

    /// <param name="kept">Where the uploaded file still lies; null where the mail is about none.</param>
    internal static MailContent Write(string subject, string what, string reason, IReadOnlyList<string> steps, string? kept)
    {
        var letter = new MailLetter()
            .Paragraph(MailTexts.Greeting)
            .Paragraph(what)
            .Heading(MailTexts.Reason)
            .Paragraph(reason)
            .Heading(MailTexts.WhatToDo);
        foreach (var step in steps)
            letter.Step(step);
        letter.Heading(MailTexts.NothingLost);
        if (kept is not null)
            letter.Paragraph(kept);
        return letter.Paragraph(MailTexts.NothingElse).Paragraph(MailTexts.Automatic).Seal(subject);
    }

    private static string Kept(string fileName) => MailTexts.Kept(Containers.Reports, fileName);

    /// <summary>Without folders: a subject is short.</summary>
    internal static string InSubject(string fileName) =>
        PrintableText.Line(fileName[(fileName.LastIndexOf('/') + 1)..], NameInSubject);
}
