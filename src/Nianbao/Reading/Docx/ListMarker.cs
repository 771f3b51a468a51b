using System.Globalization;

namespace Nianbao.Reading.Docx;

/// <summary>A paragraph's automatic number as the reader sees it, and what Word puts after it.</summary>
internal readonly record struct ListMarker(string Text, string Suffix)
{
    /// <summary>
    /// The marker before a paragraph's text. A tab or space after 一、 or （一） only positions the text, and typed numbering
    /// has none; after a bare 1 or 第一条 it separates.
    /// </summary>
    public string Before(string text)
    {
        var marker = Text.TrimEnd(' ', '\t', '\u3000');
        if (marker.Length == 0 || text.Length == 0)
            return marker + text;

        text = text.TrimStart('\t', ' ');
        return marker + (NeedsSpace(marker[^1], text) ? " " : "") + text;
    }

    private bool NeedsSpace(char last, string text)
    {
        // "1." before "2.5万元" would read as 1.2.5, whatever Word puts between them.
        if (text.Length > 0 && char.IsAsciiDigit(text[0]) && (char.IsAsciiDigit(last) || last == '.'))
            return true;
        if (Suffix == "nothing")
            return false;

        // Brackets, 、 and full stops close a marker, and so does the ring of ①; letters, digits and bullets do not.
        return char.GetUnicodeCategory(last) switch
        {
            UnicodeCategory.OtherPunctuation => last == '•',
            UnicodeCategory.ClosePunctuation or UnicodeCategory.OtherNumber => false,
            _ => true,
        };
    }
}
