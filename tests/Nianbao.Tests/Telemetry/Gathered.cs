using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Tests.Telemetry;

/// <summary>The spans and measurements of one test: of what is called from where it was made, not of tests beside it.</summary>
internal sealed class Gathered : IDisposable
{
    /// <summary>What stands for a host's own invocations.</summary>
    public static ActivitySource Host { get; } = new("Nianbao.Tests.Host");

    private static readonly AsyncLocal<Gathered?> s_current = new();

    private readonly ConcurrentQueue<Activity> _spans = [];
    private readonly ConcurrentQueue<Measurement> _measurements = [];
    private readonly ActivityListener _listener;
    private readonly MeterListener _meters = new();

    /// <param name="spans">Whether anyone wants spans.</param>
    public Gathered(bool spans = true)
    {
        s_current.Value = this;
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Instruments.Name || source == Host,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
                spans && s_current.Value == this ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = activity =>
            {
                if (s_current.Value == this && activity.Source.Name == Instruments.Name) _spans.Enqueue(activity);
            },
        };
        ActivitySource.AddActivityListener(_listener);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Instruments.Name) listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        _meters.Start();
    }

    public IReadOnlyList<Activity> Spans => [.. _spans];

    public IReadOnlyList<Measurement> Measurements => [.. _measurements];

    public Activity Span(string name) => Assert.Single(Spans, span => span.OperationName == name);

    /// <summary>The sum of a counter, or of those of its series that bear a tag.</summary>
    public double Sum(string instrument, string? tag = null, string? value = null) => Measurements
        .Where(one => one.Name == instrument && (tag is null || Equals(one.Tags.GetValueOrDefault(tag), value)))
        .Sum(one => one.Value);

    public void Dispose()
    {
        _listener.Dispose();
        _meters.Dispose();
    }

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (s_current.Value == this) _measurements.Enqueue(new Measurement(instrument.Name, instrument.Unit, value, tags.ToArray().ToDictionary()));
    }
}

/// <summary>One measurement as it was made.</summary>
internal sealed record Measurement(string Name, string? Unit, double Value, IReadOnlyDictionary<string, object?> Tags);
