using System.Diagnostics;

namespace Nianbao.Workflow;

/// <summary>What ties the steps of one report together in the logs.</summary>
internal static class Traces
{
    /// <summary>The trace under way, else a new one.</summary>
    public static string New() => Activity.Current?.TraceId.ToHexString() ?? ActivityTraceId.CreateRandom().ToHexString();
}
