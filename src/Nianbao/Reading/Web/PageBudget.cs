using System.Diagnostics;
using Nianbao.Wording;

namespace Nianbao.Reading.Web;

/// <summary>
/// What reading one file may spend. Elements that are opened again and again make a tree far larger than its
/// markup, so that no look at the bytes beforehand bounds it.
/// </summary>
/// <param name="name">The file's name, for the message.</param>
internal sealed class PageBudget(string name)
{
    private readonly long _allocated = GC.GetAllocatedBytesForCurrentThread();
    private readonly long _started = Stopwatch.GetTimestamp();

    public string Name => name;

    /// <exception cref="ReportFormatException">More memory or time went than any page needs.</exception>
    public void Check()
    {
        if (GC.GetAllocatedBytesForCurrentThread() - _allocated > FileLimits.MaxPageMemory
            || Stopwatch.GetElapsedTime(_started) > FileLimits.MaxPageTime)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(name));
    }
}
