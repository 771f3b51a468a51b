using System.Diagnostics;

namespace Nianbao.Tests;

/// <summary>Bounds what work on one file may cost, however the file was made.</summary>
internal static class Bounded
{
    private const long Megabyte = 1024 * 1024;

    /// <param name="seconds">Of the processor, not of the clock alone: a machine with much else to do is not the file's fault.</param>
    /// <param name="megabytes">The most that may be allocated in all; what is live at any moment is less.</param>
    public static T Run<T>(Func<T> work, int seconds = 10, int megabytes = 256)
    {
        var (started, used, allocated) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        var result = work();
        var (took, bytes) = (Stopwatch.GetElapsedTime(started), GC.GetAllocatedBytesForCurrentThread() - allocated);
        var said = $"{took.TotalSeconds:F1} s, {bytes / Megabyte} MB allocated";
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        var longest = TimeSpan.FromSeconds(seconds);
        Assert.True(took < longest || Environment.CpuUsage.TotalTime - used < longest, said);
        Assert.True(bytes < megabytes * Megabyte, said);
        return result;
    }
}
