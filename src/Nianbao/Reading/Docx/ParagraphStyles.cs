using System.Xml;

namespace Nianbao.Reading.Docx;

/// <summary>What of a document's styles (样式) bears on its text: numbering, hidden text, and which styles are a table of contents.</summary>
internal sealed class ParagraphStyles
{
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Look> _looks = new(StringComparer.Ordinal);
    private string? _default;

    public static ParagraphStyles None { get; } = new();

    private sealed record Style(string? Name, string? BasedOn, ListPlace? Place, bool? Hidden);

    /// <summary>What a style comes to with those it is based on.</summary>
    private readonly record struct Look(ListPlace Place, bool IsHidden);

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
    public ListPlace PlaceOf(string? id) => LookOf(id ?? _default).Place;

    /// <summary>Whether text in this paragraph or character style is hidden (隐藏文字).</summary>
    public bool IsHidden(string? id) => LookOf(id).IsHidden;

    /// <summary>Word names the styles of a table of contents <c>toc 1</c> to <c>toc 9</c> and <c>TOC Heading</c> in every language.</summary>
    public bool IsContents(string? id) =>
        id is not null && _styles.TryGetValue(id, out var style)
        && style.Name?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Looked up for every paragraph and run, so worked out once for a style.</summary>
    private Look LookOf(string? id)
    {
        if (id is null || !_styles.ContainsKey(id))
            return default;
        if (_looks.TryGetValue(id, out var look))
            return look;
        bool? hidden = null;
        foreach (var step in Chain(id))
        {
            look = look with { Place = look.Place.Or(_styles[step].Place ?? default) };
            hidden ??= _styles[step].Hidden;
        }

        return _looks[id] = look with { IsHidden = hidden == true };
    }

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
