using System.Diagnostics;
using Nianbao.Checks;

namespace Nianbao.Benchmarks;

/// <summary>Reads until the tiered compiler has nothing left to improve; on a loaded machine that takes seconds, not iterations.</summary>
internal static class SettledCode
{
    private const int Rounds = 6;

    private static readonly Lazy<int> Findings = new(Read);

    /// <summary>Warms up once for all benchmarks of the process.</summary>
    public static int Await() => Findings.Value;

    private static int Read()
    {
        var found = 0;
        for (var round = 0; round < Rounds; round++)
        {
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalMilliseconds < 500;)
            {
                foreach (var text in ReportSet.Texts)
                    found += ReportChecks.Run(Report.Parse(text)).Count;
            }

            // The compiler works in the background, once no new code has run for a tenth of a second.
            Thread.Sleep(300);
        }

        return found;
    }
}
