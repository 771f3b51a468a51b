using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Nianbao.Workflow.Telemetry;

/// <summary>Where traces and counters come from; a host that wants them listens to this name.</summary>
/// <remarks>
/// What they carry is bounded. Spans: office, year, draft, states and numbers. Counters: words of fixed lists only, so that
/// their series stay few. Neither carries a report's words, a person's name, an address or a file's name.
/// </remarks>
public static class Instruments
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "Nianbao";

    internal static ActivitySource Source { get; } = new(Name);

    internal static Meter Meter { get; } = new(Name);
}
