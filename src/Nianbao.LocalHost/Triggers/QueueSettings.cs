using System.Text.Json;

namespace Nianbao.LocalHost.Triggers;

/// <summary>How queues are read: the part of host.json that the Functions host reads too.</summary>
public sealed record QueueSettings
{
    public int BatchSize { get; init; } = 16;

    /// <summary>More messages are fetched as soon as no more than this many are being handled.</summary>
    public int NewBatchThreshold { get; init; } = 8;

    public int MaxDequeueCount { get; init; } = 5;

    /// <summary>How long a failed message waits for its next try.</summary>
    public TimeSpan VisibilityTimeout { get; init; }

    /// <summary>The settings of a host.json.</summary>
    public static QueueSettings Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var queues = document.RootElement.GetProperty("extensions").GetProperty("queues");
        return queues.Deserialize<QueueSettings>(JsonSerializerOptions.Web) ?? new();
    }
}
