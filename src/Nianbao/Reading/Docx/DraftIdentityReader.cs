using System.Xml;
using Nianbao.Documents;

namespace Nianbao.Reading.Docx;

/// <summary>Reads out of a Word document's custom properties which draft it is a copy of.</summary>
public static class DraftIdentityReader
{
    private const string Properties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";

    /// <summary>Properties that are looked at; programs add some of their own.</summary>
    private const int Most = 200;
    private const int LongestValue = 200;

    /// <summary>Null for a document without them, for what is no Word document, and for one beyond the limits of reading.</summary>
    public static DraftIdentity? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            if (FileSignature.Recognise(content.Span) != FileKind.Zip)
                return null;
            using var package = DocxPackage.Open(content, "");
            return package.MainPart is not null && package.ReadPart(package.Related("", "custom-properties"), Read) is { } properties
                ? DraftIdentity.Of(properties)
                : null;
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or ReportFormatException)
        {
            return null;
        }
    }

    private static Dictionary<string, string>? Read(XmlReader reader)
    {
        if (reader.NamespaceURI != Properties)
            return null;
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var children = new Children(reader);
        while (children.Next() && found.Count < Most)
        {
            if (reader.LocalName == "property" && reader.GetAttribute("name") is { } name && Value(reader) is { } value)
                found.TryAdd(name, value);
        }

        return found;
    }

    private static string? Value(XmlReader property)
    {
        string? text = null;
        var children = new Children(property);
        while (children.Next())
        {
            if (property.LocalName is "lpwstr" or "lpstr" or "bstr" or "i4" or "int" && !property.IsEmptyElement)
                text ??= Text(property);
        }

        return text;
    }

    // The element's own text, up to the longest that is of use.
    private static string? Text(XmlReader value)
    {
        var depth = value.Depth;
        string? text = null;
        while (value.Read() && value.Depth > depth)
        {
            XmlNesting.GuardSkipped(value);
            if (value.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && value.Value.Length <= LongestValue)
                text ??= value.Value;
        }

        return text;
    }
}
