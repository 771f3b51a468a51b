using System.Xml;

namespace Nianbao.Reading.Docx;

/// <summary>What of a document's styles (样式) bears on its text: numbering, hidden text, and which styles are a table of contents.</summary>
internal sealed class ParagraphStyles
{
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private string? _default;

    public static ParagraphStyles None { get; } = new();

    private sealed record Style(string? Name, string? BasedOn, ListPlace? Place, bool? Hidden);

    public static ParagraphStyles Read(XmlReader reader)
    {
        var styles = new ParagraphStyles();
        var children = new Children(reader);
        while (children.Next())
        {
            if (WordXml.Is(reader, "style"))
                styles.ReadStyle(reader);
        }

        return styles;
    }

    /// <summary>The style and those it is based on, nearest first. Without a name, the default paragraph style.</summary>
    public IEnumerable<string> Chain(string? id)
    {
        id ??= _default;
        for (var steps = 0; id is not null && steps < FileLimits.MaxStyleChain && _styles.TryGetValue(id, out var style); steps++)
        {
            yield return id;
            id = style.BasedOn;
        }
    }

    /// <summary>The place in a list that a paragraph has by its style: each half from the nearest style that gives it.</summary>
    public ListPlace PlaceOf(string? id)
    {
        var place = default(ListPlace);
        if (id is null && _default is null)
            return place;
        foreach (var step in Chain(id))
            place = place.Or(_styles[step].Place ?? default);
        return place;
    }

    /// <summary>Whether text in this paragraph or character style is hidden (隐藏文字).</summary>
    public bool IsHidden(string? id) =>
        id is not null && Chain(id).Select(step => _styles[step].Hidden).FirstOrDefault(hidden => hidden is not null) == true;

    /// <summary>Word names the styles of a table of contents <c>toc 1</c> to <c>toc 9</c> and <c>TOC Heading</c> in every language.</summary>
    public bool IsContents(string? id) =>
        id is not null && _styles.TryGetValue(id, out var style)
        && style.Name?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) == true;

    private void ReadStyle(XmlReader reader)
    {
        var id = WordXml.Attribute(reader, "styleId");
        var isDefault = WordXml.Attribute(reader, "type") == "paragraph" && WordXml.Attribute(reader, "default") is "1" or "true" or "on";
        string? name = null, basedOn = null;
        ListPlace? place = null;
        bool? hidden = null;
        var children = new Children(reader);
        while (children.Next())
        {
            if (!WordXml.IsWord(reader))
                continue;
            switch (reader.LocalName)
            {
                case "name":
                    name = WordXml.Value(reader);
                    break;
                case "basedOn":
                    basedOn = WordXml.Value(reader);
                    break;
                case "pPr":
                    place = ParagraphProperties.Read(reader).Place;
                    break;
                case "rPr":
                    hidden = RunProperties.Read(reader).Hidden;
                    break;
            }
        }

        if (id is null)
            return;
        _styles[id] = new Style(name, basedOn, place, hidden);
        if (isDefault)
            _default ??= id;
    }
}
