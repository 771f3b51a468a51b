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

    /// <summary>Styles based on styles. Word's own chains are three or four long; a file could make a circle.</summary>
    internal const int MaxStyleChain = 32;

    /// <summary>Columns that one merged cell may span. Word's own limit is 63 columns.</summary>
    internal const int MaxColumns = 64;

    /// <summary>List definitions kept. Long-lived documents gather some hundreds of them; each costs memory before any text is read.</summary>
    internal const int MaxLists = 20_000;

    /// <summary>Pages of a document in fixed layout. A report has some twenty.</summary>
    internal const int MaxPages = 1_000;

    /// <summary>Pieces of text on one page. A full page of official text has 616 characters, a table in small print some 5,000.</summary>
    internal const int MaxPagePieces = 100_000;

    /// <summary>Drawn lines on one page that are looked at for tables; the others of a page with more of them are a drawing.</summary>
    internal const int MaxPageRules = 2_000;
}
