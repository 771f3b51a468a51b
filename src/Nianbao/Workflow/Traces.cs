using System.Diagnostics;
using System.Text.Json;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Workflow;

/// <summary>What ties the steps of one report together: a W3C traceparent in every message.</summary>
internal static class Traces
{
    private const int TraceDigits = 32;

    /// <summary>The step under way, else a new trace.</summary>
    public static string New() => Next("");

    /// <summary>The step under way, for a message that it sends; where it has no span, what its own message said.</summary>
    /// <param name="trace">The traceparent of the message that is being handled.</param>
    public static string Next(string? trace)
    {
        // A span of the host's is none of ours: its trace may be that of a whole sweep.
        if (Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } id } current && current.Source == Instruments.Source) return id;
        var parent = Parse(trace);
        return parent == default
            ? Format(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded)
            : Format(parent.TraceId, parent.SpanId, parent.TraceFlags);
    }

    /// <summary>
    /// The span that a message names. Messages of earlier versions name a trace alone: its first half then stands for the
    /// span, so that their steps still are one trace. What cannot be read names none.
    /// </summary>
    public static ActivityContext Parse(string? trace)
    {
        if (trace is { Length: TraceDigits })
            trace = $"00-{trace}-{trace[..(TraceDigits / 2)]}-01";
        return ActivityContext.TryParse(trace, null, isRemote: true, out var parent) ? parent : default;
    }

    /// <summary>The traceparent in a message's text, whatever that is; null where there is none.</summary>
    public static string? In(string? message)
    {
        try
        {
            using var document = JsonDocument.Parse(message ?? "");
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("trace", out var trace) && trace.ValueKind == JsonValueKind.String
                ? trace.GetString()
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // No JSON, or a text with half of a character.
            return null;
        }
    }

    private static string Format(ActivityTraceId trace, ActivitySpanId span, ActivityTraceFlags flags) =>
        $"00-{trace.ToHexString()}-{span.ToHexString()}-{(int)flags & 1:x2}";
}
