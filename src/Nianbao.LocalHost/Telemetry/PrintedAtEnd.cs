using System.Diagnostics;
using Nianbao.Workflow.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Nianbao.LocalHost.Telemetry;

/// <summary>
/// Prints spans and counters with OpenTelemetry's console exporters on standard error, when the host ends: standard
/// output stays what it is without.
/// </summary>
internal static class PrintedAtEnd
{
    public static TracerProviderBuilder PrintAtEnd(this TracerProviderBuilder tracing) =>
        tracing.AddProcessor(new BatchActivityExportProcessor(
            new Redirected<Activity>(new ConsoleActivityExporter(new ConsoleExporterOptions()), OfOurs),
            maxQueueSize: 1 << 16, scheduledDelayMilliseconds: int.MaxValue, maxExportBatchSize: 1 << 16));

    public static MeterProviderBuilder PrintAtEnd(this MeterProviderBuilder metrics) =>
        metrics.AddReader(new PeriodicExportingMetricReader(
            new Redirected<Metric>(new ConsoleMetricExporter(new ConsoleExporterOptions()), batch => batch), int.MaxValue));

    /// <summary>Without the invocations that ours are linked to: the sweep alone is one each second.</summary>
    private static Batch<Activity> OfOurs(Batch<Activity> batch)
    {
        var ours = new List<Activity>();
        foreach (var activity in batch)
        {
            if (activity.Source.Name == Instruments.Name) ours.Add(activity);
        }

        return new Batch<Activity>([.. ours], ours.Count);
    }

    private delegate Batch<T> Choice<T>(Batch<T> batch) where T : class;

    /// <summary>The console exporters know standard output only.</summary>
    private sealed class Redirected<T>(BaseExporter<T> exporter, Choice<T> choose) : BaseExporter<T> where T : class
    {
        public override ExportResult Export(in Batch<T> batch)
        {
            var output = Console.Out;
            Console.SetOut(Console.Error);
            try
            {
                return exporter.Export(choose(batch));
            }
            finally
            {
                Console.SetOut(output);
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) exporter.Dispose();
            base.Dispose(disposing);
        }
    }
}
