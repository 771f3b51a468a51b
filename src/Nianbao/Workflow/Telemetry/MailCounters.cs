using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Nianbao.Workflow.Telemetry;

/// <summary><c>nianbao.mails</c>: tries at a mail by what it is about and how the try ended, counted in mails.</summary>
internal static class MailCounters
{
    private static readonly Counter<long> s_mails =
        Instruments.Meter.CreateCounter<long>("nianbao.mails", "{mail}", "Tries at a mail by kind and outcome.");

    /// <summary>A mail was given to the mail server or to the outbox.</summary>
    public static void Tried(MailKind kind, MailOutcome outcome)
    {
        var ended = outcome switch
        {
            MailOutcome.Sent => StepOutcome.Sent,
            MailOutcome.Kept => StepOutcome.Kept,
            MailOutcome.TryLater => StepOutcome.PutOff,
            _ => StepOutcome.Refused,
        };
        Step.Current?.Ends(ended);
        Step.Current?.Notes(Tags.Kind, Tags.Word(kind));
        s_mails.Add(1, new TagList { { Tags.Kind, Tags.Word(kind) }, { Tags.Outcome, Tags.Word(ended) } });
    }
}
