using System.Xml;

namespace Nianbao.Reading.Docx;

/// <summary>What of <c>w:rPr</c> bears on a run's text: whether it is hidden (null where nothing says so), deleted as a tracked change, its style and its font.</summary>
internal readonly record struct RunProperties(bool? Hidden, bool Deleted, string? Style, string? Font)
{
    public static RunProperties Read(XmlReader reader)
    {
        var properties = default(RunProperties);
        var children = new Children(reader);
        while (children.Next())
        {
            if (!WordXml.IsWord(reader))
                continue;
            properties = reader.LocalName switch
            {
                "vanish" => properties with { Hidden = WordXml.IsOn(reader) },
                "del" or "moveFrom" => properties with { Deleted = true },
                "rStyle" => properties with { Style = WordXml.Value(reader) },
                "rFonts" => properties with { Font = WordXml.Attribute(reader, "ascii") ?? WordXml.Attribute(reader, "hAnsi") },
                _ => properties,
            };
        }

        return properties;
    }
}
