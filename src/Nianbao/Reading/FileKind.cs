namespace Nianbao.Reading;

/// <summary>What a file is by its first bytes, whatever it is called.</summary>
internal enum FileKind
{
    /// <summary>None of the others: plain text, or nothing known.</summary>
    Unknown,
    Zip,

    /// <summary>The container of .doc, .xls, .ppt, .wps, and of encrypted .docx.</summary>
    Ole,
    Pdf,
    Rtf,
    Picture,
    Archive,
    Media,
}
