using Nianbao.Text;
using Nianbao.Wording;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Nianbao.Reading.Pdf;

/// <summary>Reads a PDF whose text can be selected: its paragraphs as they were before they were broken into lines and pages.</summary>
internal static class PdfReader
{
    /// <summary>A page of a scan may have a stamped number or a scanner's name, not a sentence.</summary>
    private const int CharactersOfScannedPage = 10;

    /// <summary>Of all characters, the part without meaning above which the fonts are to blame. A report's bullets are far below.</summary>
    private const double MaxUnmapped = 0.2;

    /// <exception cref="ReportFormatException">The file is broken, encrypted, a scan, over a limit, or its fonts say not what they show.</exception>
    public static string Read(ReadOnlyMemory<byte> content, string name)
    {
        var budget = new PdfBudget();
        try
        {
            var pages = Pages(content, name, budget);
            var characters = pages.Sum(page => page.Glyphs.Count(glyph => !glyph.IsSpace));
            if (characters <= CharactersOfScannedPage * pages.Count && pages.Any(page => page.HasPictures || page.Rules.Count > 0))
                throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.ScannedPdf(name));
            if (pages.Sum(page => page.Unmapped) > characters * MaxUnmapped)
                throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.PdfFonts(name));
            return CleanText.From(ParagraphJoiner.Join(RunningLines.Dropped([.. pages.Select(page => PageLines.Of(page, budget))])));
        }
        catch (PdfDocumentEncryptedException locked)
        {
            throw new ReportFormatException(FileFault.Encrypted, ReadingTexts.EncryptedPdf(name), locked);
        }
        // PdfPig documents no exceptions: a damaged file makes it throw whatever the place of the damage leads to.
        catch (Exception broken) when (broken is not (ReportFormatException or OutOfMemoryException))
        {
            throw budget.IsSpent
                ? new ReportFormatException(FileFault.TooLarge, ReadingTexts.PdfTooComplex(name), broken)
                : new ReportFormatException(FileFault.Broken, ReadingTexts.BrokenPdf(name), broken);
        }
    }

    private static List<DrawnPage> Pages(ReadOnlyMemory<byte> content, string name, PdfBudget budget)
    {
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            MaxStackDepth = FileLimits.MaxPdfDepth,
            FilterProvider = new BoundedFilters(budget),
        };
        using var document = PdfDocument.Open(content, options);
        if (document.NumberOfPages > FileLimits.MaxPdfPages)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.PdfTooManyPages(name));

        document.AddPageFactory<DrawnPage, GlyphPageFactory>();
        var pages = new List<DrawnPage>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            budget.LookAtClock();
            pages.Add(document.GetPage<DrawnPage>(number));
        }

        // PdfPig goes on after some exceptions; half a report would be taken for a whole one.
        budget.LookAtClock();
        return pages.Count > 0 ? pages : throw new InvalidDataException("No pages.");
    }
}
