using System.Xml;

namespace Nianbao.Reading.Docx;

/// <summary>What of <c>w:pPr</c> bears on a paragraph's text.</summary>
internal readonly record struct ParagraphProperties(string? Style, ListPlace Place, bool MarkIsGone)
{
    /// <summary>Whether the paragraph's mark is deleted or hidden, so that its text runs on into the next paragraph: <see cref="MarkIsGone"/>.</summary>
    public static ParagraphProperties Read(XmlReader reader)
    {
        var properties = default(ParagraphProperties);
        var children = new Children(reader);
        while (children.Next())
        {
            if (!WordXml.IsWord(reader))
                continue;
            properties = reader.LocalName switch
            {
                "pStyle" => properties with { Style = WordXml.Value(reader) },
                "numPr" => properties with { Place = ReadPlace(reader) },
                "rPr" => properties with { MarkIsGone = RunProperties.Read(reader) is { Hidden: true } or { Deleted: true } },
                _ => properties,
            };
        }

        return properties;
    }

    private static ListPlace ReadPlace(XmlReader reader)
    {
        var place = default(ListPlace);
        var children = new Children(reader);
        while (children.Next())
        {
            if (WordXml.Is(reader, "numId"))
                place = place with { List = WordXml.Number(reader) };
            else if (WordXml.Is(reader, "ilvl"))
                place = place with { Level = WordXml.Number(reader) };
        }

        return place;
    }
}
