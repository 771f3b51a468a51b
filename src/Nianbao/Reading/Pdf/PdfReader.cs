using Nianbao.Reading.Layout;
using Nianbao.Text;
using Nianbao.Wording;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Nianbao.Reading.Pdf;

/// <summary>Reads a PDF whose text can be selected: its paragraphs as they were before they were broken into lines and pages.</summary>
internal static class PdfReader
{
    /// <exception cref="ReportFormatException">The file is broken, encrypted, a scan, over a limit, or its fonts say not what they show.</exception>
    public static string Read(ReadOnlyMemory<byte> content, string name)
    {
        var budget = new PdfBudget();
        try
        {
            CharacterMaps.Count(content.Span, budget);
            var found = new PdfContents();
            var text = CleanText.From(LaidOutText.Of(Pages(content, name, budget).SelectMany(found.Add)));
            // PdfPig goes on after some exceptions; half a report would be taken for a whole one.
            budget.LookAtClock();
            found.Check(name, text);
            return text;
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

    private static IEnumerable<DrawnPage> Pages(ReadOnlyMemory<byte> content, string name, PdfBudget budget)
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
        if (document.NumberOfPages < 1)
            throw new InvalidDataException("No pages.");

        document.AddPageFactory<DrawnPage, GlyphPageFactory>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            budget.LookAtClock();
            yield return document.GetPage<DrawnPage>(number);
        }
    }
}
