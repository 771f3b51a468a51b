using System.Globalization;
using System.Xml;

namespace Nianbao.Reading.Docx;

/// <summary>The namespaces of WordprocessingML (ECMA-376 part 1, transitional and strict) and its attributes.</summary>
internal static class WordXml
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public static bool IsWord(XmlReader reader) => reader.NamespaceURI is Transitional or Strict;

    /// <summary>Whether the reader stands on <c>w:name</c>.</summary>
    public static bool Is(XmlReader reader, string name) => reader.LocalName == name && IsWord(reader);

    /// <summary>The attribute <c>w:name</c>; null where it is missing.</summary>
    public static string? Attribute(XmlReader reader, string name) =>
        reader.GetAttribute(name, reader.NamespaceURI) ?? reader.GetAttribute(name);

    public static string? Value(XmlReader reader) => Attribute(reader, "val");

    /// <summary>A number in <c>w:val</c>; null where it is missing or none.</summary>
    public static int? Number(XmlReader reader, string name = "val") =>
        int.TryParse(Attribute(reader, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>On-off properties are on unless they say otherwise (ST_OnOff).</summary>
    public static bool IsOn(XmlReader reader) => Value(reader) is not ("0" or "false" or "off");

    /// <summary>Whether this program understands the Choice that the reader stands on: all that it requires is Microsoft's or the standard's.</summary>
    public static bool IsUnderstood(XmlReader choice)
    {
        var requires = choice.GetAttribute("Requires");
        if (string.IsNullOrWhiteSpace(requires))
            return false;
        foreach (var prefix in requires.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var uri = choice.LookupNamespace(prefix);
            if (uri is null
                || !(uri.StartsWith("http://schemas.microsoft.com/office/", StringComparison.Ordinal)
                    || uri.StartsWith("http://schemas.openxmlformats.org/", StringComparison.Ordinal)))
                return false;
        }

        return true;
    }
}
