using System.ClientModel.Primitives;
using System.Globalization;
using System.Net.Http.Headers;
using Nianbao.Workflow;

namespace Nianbao.Adapters.Models;

/// <summary>How long a busy endpoint asks to wait.</summary>
internal static class RetryAfter
{
    /// <summary>Azure's milliseconds, else the seconds or the date of RFC 9110; null where none is given or it has passed.</summary>
    public static TimeSpan? Read(PipelineResponseHeaders headers, DateTimeOffset now)
    {
        var wait = (Value(headers, "retry-after-ms") is { } text ? Number(text) / 1000 : null) ?? Seconds(headers, now);
        return wait > 0 ? TimeSpan.FromSeconds(Math.Min(wait.Value, RetryOptions.LongestDelay.TotalSeconds)) : null;
    }

    private static double? Seconds(PipelineResponseHeaders headers, DateTimeOffset now)
    {
        if (Value(headers, "retry-after") is not { } text)
            return null;
        if (Number(text) is { } seconds)
            return seconds;
        return RetryConditionHeaderValue.TryParse(text, out var parsed) && parsed.Date is { } date
            ? (date - now).TotalSeconds
            : null;
    }

    private static string? Value(PipelineResponseHeaders headers, string name) =>
        headers.TryGetValue(name, out var value) ? value : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
