using System.Diagnostics;

namespace Nianbao.Reading.Pdf;

/// <summary>What reading one file may still use. A file can draw one form a million times, so counting its bytes is not enough.</summary>
internal sealed class PdfBudget
{
    /// <summary>Steps between two looks at the clock.</summary>
    private const int StepsPerLook = 1_024;

    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly TimeSpan _used = Environment.CpuUsage.TotalTime;
    private int _glyphs;
    private int _forms;
    private long _unpacked;
    private long _content;
    private long _mappings;
    private int _steps;

    /// <summary>Whether a limit was passed. PdfPig swallows some exceptions; this stays.</summary>
    public bool IsSpent { get; private set; }

    public void CountGlyph()
    {
        if (++_glyphs > FileLimits.MaxPdfGlyphs)
            throw Spent();
        Step();
    }

    public void CountForm()
    {
        if (++_forms > FileLimits.MaxPdfFormCalls)
            throw Spent();
        LookAtClock();
    }

    public void CountUnpacked(long bytes)
    {
        _unpacked += bytes;
        if (_unpacked > FileLimits.MaxPdfUnpackedBytes)
            throw Spent();
    }

    public void CountContent(long bytes)
    {
        _content += bytes;
        if (bytes > FileLimits.MaxPdfPageContentBytes || _content > FileLimits.MaxPdfContentBytes)
            throw Spent();
    }

    public void CountMappings(long codes)
    {
        _mappings = Math.Min(_mappings, FileLimits.MaxPdfMappings) + Math.Min(codes, FileLimits.MaxPdfMappings + 1);
        if (_mappings > FileLimits.MaxPdfMappings)
            throw Spent();
    }

    public void Step()
    {
        if (IsSpent || (++_steps % StepsPerLook == 0 && IsLate))
            throw Spent();
    }

    public void LookAtClock()
    {
        if (IsSpent || IsLate)
            throw Spent();
    }

    /// <summary>Both by the clock and by the processor: on a machine with much else to do a plain report may take as long as a hostile file.</summary>
    private bool IsLate =>
        Stopwatch.GetElapsedTime(_started) > FileLimits.MaxPdfTime && Environment.CpuUsage.TotalTime - _used > FileLimits.MaxPdfTime;

    public PdfTooComplexException Spent()
    {
        IsSpent = true;
        return new PdfTooComplexException();
    }
}

/// <summary>A limit of <see cref="FileLimits"/> was passed.</summary>
internal sealed class PdfTooComplexException() : Exception("The PDF passes a limit.");
