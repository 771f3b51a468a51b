namespace Nianbao.Reading;

/// <summary>Limits against files that are mistakes or attacks. Reports are some 10,000 characters long.</summary>
public static class FileLimits
{
    /// <summary>The largest upload that is looked at, in bytes. A report with photographs stays under 10 MB; videos and disk images do not.</summary>
    public const int MaxUploadBytes = 20 * 1024 * 1024;

    /// <summary>The longest text, in UTF-16 characters: a hundred times a long report. Everything after reading is linear in it.</summary>
    public const int MaxTextCharacters = 1_000_000;

    /// <summary>The most that one part of a package may unpack to, in bytes. WPS writes some 200 bytes of XML for a character at worst.</summary>
    internal const long MaxPartBytes = 32L * 1024 * 1024;

    /// <summary>The most that all parts read of one package may unpack to, in bytes: a part can be named a thousand times.</summary>
    internal const long MaxPackageBytes = 4 * MaxPartBytes;

    /// <summary>Unpacked to packed, looked at above <see cref="RatioFloorBytes"/>. Word's XML packs 10 to 40 times, a zip bomb 1,000 times.</summary>
    internal const int MaxUnpackRatio = 200;

    /// <summary>Below this many unpacked bytes any ratio is harmless.</summary>
    internal const long RatioFloorBytes = 4L * 1024 * 1024;

    /// <summary>Parts of a package. A report with a hundred pictures has some 130.</summary>
    internal const int MaxParts = 5_000;

    /// <summary>Nesting of XML elements. A text box in a table in a table needs about 40; reading recurses, so the stack sets the bound.</summary>
    internal const int MaxXmlDepth = 256;

    /// <summary>Nesting of XML elements that are skipped, which costs no stack but memory for each that is open.</summary>
    internal const int MaxSkippedXmlDepth = 100_000;

    /// <summary>
    /// Bytes of XML without a tag's beginning: one tag, or the text after it. A whole report takes 100 KB; a tag of 4 MB with as many
    /// attributes as it holds keeps the XML reader busy for half a minute.
    /// </summary>
    internal const int MaxTagBytes = 1024 * 1024;

    /// <summary>Quotation marks of one tag and the text after it: two for an attribute, of which Word's longest tags have some fifty.</summary>
    internal const int MaxTagQuotes = 2_000;

    /// <summary>Styles based on styles. Word's own chains are three or four long; a file could make a circle.</summary>
    internal const int MaxStyleChain = 32;

    /// <summary>Columns that one merged cell may span. Word's own limit is 63 columns.</summary>
    internal const int MaxColumns = 64;

    /// <summary>List definitions kept. Long-lived documents gather some hundreds of them; each costs memory before any text is read.</summary>
    internal const int MaxLists = 20_000;

    /// <summary>Files in one zip of reports. A district has some ten to thirty offices.</summary>
    internal const int MaxBatchEntries = 200;

    /// <summary>What all files of one zip may unpack to, in bytes: pictures hardly pack, so an upload at its limit stays far below.</summary>
    internal const long MaxBatchBytes = 20L * MaxUploadBytes;

    /// <summary>Nesting of a page's elements; what is deeper stands beside the deepest. Pages of layout tables need about 60; reading recurses, so the stack sets the bound.</summary>
    internal const int MaxPageDepth = 400;

    /// <summary>
    /// What decoding and parsing of one page may use, in bytes. A page of 1 MB takes some 30 MB; markup made to grow takes thousands of
    /// times its size. It is looked at between two tokens, and the longest token takes as much as is left up to 256 MB.
    /// </summary>
    internal const long MaxPageMemory = 160L * 1024 * 1024;

    /// <summary>How long the parser may work on one page. Pages take milliseconds; markup made to be slow takes hours.</summary>
    internal static readonly TimeSpan MaxPageTime = TimeSpan.FromSeconds(5);

    /// <summary>Blanks and equals signs between two angle brackets: each may be an attribute. Data in a script stays far below.</summary>
    internal const int MaxPageAttributes = 200_000;

    /// <summary>Characters of a page's style sheets, in all. Large frameworks have some 300,000; what comes after is not looked at.</summary>
    internal const int MaxStyleCharacters = 1_000_000;

    /// <summary>Rules of a page's style sheets that hide or show something. Sites have some hundred of them.</summary>
    internal const int MaxStyleRules = 2_000;

    /// <summary>Names in one selector, <c>div .a > .b.c</c> having four. Each is looked for up to the root.</summary>
    internal const int MaxSelectorNames = 12;

    /// <summary>Multiparts in multiparts of a saved page. Browsers nest two.</summary>
    internal const int MaxArchiveDepth = 16;

    /// <summary>Lines of a saved page that may begin a part. A page with some hundred pictures has as many parts; lines of its text may look alike.</summary>
    internal const int MaxArchiveParts = 10_000;

    /// <summary>All headers of a saved page together, in bytes. A part has some 200.</summary>
    internal const int MaxArchiveHeaderBytes = 2 * 1024 * 1024;

    /// <summary>Pages in a saved page that are looked at for the article: each is parsed. Framesets have three or four; advertisements come as frames too.</summary>
    internal const int MaxFrames = 20;

    /// <summary>Pages of a PDF. A report has some 10, one with all its annexes 100.</summary>
    internal const int MaxPdfPages = 300;

    /// <summary>Characters drawn in a PDF, spaces and page numbers among them: 300 full pages have 185,000. Each takes some microseconds.</summary>
    internal const int MaxPdfGlyphs = 400_000;

    /// <summary>How often a PDF's drawings are drawn, each time parsed anew. Programs use one or two on a page, for stamps and charts.</summary>
    internal const int MaxPdfFormCalls = 5_000;

    /// <summary>How long a PDF is read. A report of 100 pages takes about a second; a form that draws forms can take for ever.</summary>
    internal static readonly TimeSpan MaxPdfTime = TimeSpan.FromSeconds(6);

    /// <summary>The most that an embedded font may unpack to, in bytes. A whole Chinese font has some 20 MB.</summary>
    internal const long MaxPdfFontBytes = 32L * 1024 * 1024;

    /// <summary>The most that another stream of a PDF may unpack to, in bytes. Once parsed it takes ten times as much.</summary>
    internal const long MaxPdfStreamBytes = 8L * 1024 * 1024;

    /// <summary>The most that all streams read of a PDF may unpack to, in bytes: one stream can be named a thousand times. Parts of fonts take some 100 KB.</summary>
    internal const long MaxPdfUnpackedBytes = 40L * 1024 * 1024;

    /// <summary>Drawing operations of one page or form, in bytes. A page of text has some 20 KB, one with a fine chart 1 MB. Parsed they take 24 times as much.</summary>
    internal const long MaxPdfPageContentBytes = 2L * 1024 * 1024;

    /// <summary>Drawing operations of all pages, in bytes.</summary>
    internal const long MaxPdfContentBytes = 6L * 1024 * 1024;

    /// <summary>Codes of all ranges of character maps, written out one by one. A font of all Chinese characters has some 30,000, a map of everything 65,536.</summary>
    internal const long MaxPdfMappings = 1_000_000;

    /// <summary>Filters over one stream. Programs use one or two.</summary>
    internal const int MaxPdfFilters = 4;

    /// <summary>Drawings within drawings. Programs make two or three levels; a file could make a circle.</summary>
    internal const int MaxPdfForms = 16;

    /// <summary>Graphics states saved and not restored. Each is copied whole.</summary>
    internal const int MaxPdfStates = 256;

    /// <summary>Nesting of a PDF's objects. The page tree of a large book has about 10 levels; reading recurses.</summary>
    internal const int MaxPdfDepth = 128;

    /// <summary>Pages of a document in fixed layout. A report has some twenty.</summary>
    internal const int MaxPages = 1_000;

    /// <summary>Pieces of text on one page. A full page of official text has 616 characters, a table in small print some 5,000.</summary>
    internal const int MaxPagePieces = 50_000;

    /// <summary>Pieces of text on all pages in fixed layout, mostly a character each: some twenty-five long reports.</summary>
    internal const int MaxPieces = 250_000;

    /// <summary>Lines on all pages in fixed layout. A full page has some forty; each costs as much memory as some ten characters.</summary>
    internal const int MaxBaselines = 50_000;

    /// <summary>Drawn lines on one page that are looked at for tables; the others of a page with more of them are a drawing.</summary>
    internal const int MaxPageRules = 2_000;
}
