namespace Nianbao.Reading.Docx;

/// <summary>What a part's text depends on beside its own XML.</summary>
/// <param name="Name">The file's name, for messages.</param>
internal sealed record DocumentSetting(ParagraphStyles Styles, ListDefinitions Lists, string Name)
{
    /// <summary>The lines of the footnotes (脚注) by their numbers in the file.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Footnotes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The lines of the endnotes (尾注) by their numbers in the file.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Endnotes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Whether the results of fields that make a table of contents are read: where one is never closed, the report follows inside it.</summary>
    public bool ReadsContents { get; init; }
}
