using System.Text.Json;
using System.Text.Json.Serialization;
using Nianbao.Wording;
using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow;

/// <summary>Asks for a plan: a message of the queue plan-requests.</summary>
/// <param name="Year">The report's year.</param>
/// <param name="Draft">The draft wanted; a request for one that no longer counts is dropped.</param>
/// <param name="File">The blob that was read, for messages and logs.</param>
/// <param name="Version">That blob's ETag.</param>
/// <param name="Attempt">Counted from 0.</param>
/// <param name="Trace">The W3C traceparent of the step that asks; a bare trace id in messages of earlier versions.</param>
public sealed record PlanRequest(
    string Office, int Year, int Draft, string File, string Version, int Attempt, string Trace)
{
    /// <summary>The model's calls so far; null before the first, and in older messages.</summary>
    public Drafting? Asked { get; init; }

    /// <summary>What need not be fetched again; null in older messages and where it is too long.</summary>
    public InHand? InHand { get; init; }
}

/// <summary>Asks for a mail: a message of the queue plan-mails.</summary>
/// <param name="Office">Whose mail it is; empty where the office is unknown.</param>
/// <param name="Year">The report's year; 0 where unknown.</param>
/// <param name="Draft">The draft it is about; 0 where it is about a file.</param>
/// <param name="Reason">What is the matter, for the mails that say so.</param>
public sealed record MailRequest(
    MailKind Kind, string Office, int Year, int Draft, string File, string Version, string Reason, int Attempt,
    string Trace)
{
    /// <summary>What is the matter with a file that cannot be read; null where that is not known, as in older messages.</summary>
    [JsonConverter(typeof(FaultConverter))]
    public FileFault? Fault { get; init; }

    /// <summary>Where the file lies that it is about.</summary>
    public string Container { get; init; } = Containers.Reports;

    /// <summary>The mail that an upload's end calls for; null where it calls for none.</summary>
    public static MailRequest? About(UploadRow upload)
    {
        ArgumentNullException.ThrowIfNull(upload);
        MailKind? notice = upload.State switch
        {
            UploadState.Unreadable => MailKind.Unreadable,
            UploadState.Incomplete => MailKind.Incomplete,
            UploadState.Failed => MailKind.Failed,
            _ => null,
        };
        return notice is { } kind
            ? new MailRequest(
                kind, upload.Office, upload.Year, 0, upload.File, upload.Version, upload.Reason, 0, Traces.New())
            {
                Fault = upload.Fault,
                Container = upload.Container,
            }
            : null;
    }

    /// <summary>By its Chinese word, as in the tables; a word of a later program counts as unknown.</summary>
    private sealed class FaultConverter : JsonConverter<FileFault?>
    {
        public override FileFault? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? FaultTexts.Parse(reader.GetString()!) : null;

        public override void Write(Utf8JsonWriter writer, FileFault? value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value is { } fault ? FaultTexts.Of(fault) : null);
    }
}

/// <summary>What a mail is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MailKind>))]
public enum MailKind
{
    /// <summary>A draft plan to review.</summary>
    Plan,

    /// <summary>A file that could not be read.</summary>
    Unreadable,

    /// <summary>A file of which office or year is unknown.</summary>
    Incomplete,

    /// <summary>A report or file that was given up after repeated errors.</summary>
    Failed,
}
