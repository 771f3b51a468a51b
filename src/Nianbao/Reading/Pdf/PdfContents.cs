using Nianbao.Reading.Layout;
using Nianbao.Wording;

namespace Nianbao.Reading.Pdf;

/// <summary>Counts what the pages hold, to tell a document of text from scans and from fonts that cannot be read.</summary>
internal sealed class PdfContents
{
    /// <summary>A page of a scan may have a stamped number or a scanner's name, not a sentence.</summary>
    private const int CharactersOfScannedPage = 10;

    /// <summary>A picture that covers this part of a page without text is a scan, not an illustration.</summary>
    private const double ScanCover = 0.7;

    /// <summary>Of all characters, the part without meaning above which the fonts are to blame. A report's bullets are far below.</summary>
    private const double MaxUnmapped = 0.2;

    private int _pages;
    private int _characters;
    private int _unmapped;
    private int _lost;
    private int? _firstScan;
    private bool _hasPictures;

    public IEnumerable<LayoutPage> Add(DrawnPage page)
    {
        var characters = page.Characters;
        _pages++;
        _characters += characters;
        _unmapped += page.Unmapped;
        _lost += page.Lost;
        _hasPictures |= page.HasPictures;
        if (page.Cover >= ScanCover && characters <= CharactersOfScannedPage)
            _firstScan ??= _pages;
        return page.Layouts();
    }

    /// <exception cref="ReportFormatException">All or some of the text cannot be read.</exception>
    /// <param name="text">What was read: nothing where all characters are those of a running head (a picture printed from a browser).</param>
    public void Check(string name, string text)
    {
        if (_lost == 0 && (_characters <= CharactersOfScannedPage * _pages || string.IsNullOrWhiteSpace(text)) && _hasPictures)
            throw new ReportFormatException(FileFault.Scan, ReadingTexts.ScannedPdf(name));
        if (_lost > 0 || _unmapped > _characters * MaxUnmapped)
            throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.PdfFonts(name));
        if (_firstScan is { } scan)
            throw new ReportFormatException(FileFault.Scan, ReadingTexts.ScannedPage(name, scan));
    }
}
