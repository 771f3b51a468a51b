using System.Xml.Linq;

namespace Nianbao.Documents;

/// <summary>The core properties of a package: title, language and, where one is given, an author; no person, no editor, no time.</summary>
internal static class CoreProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static XElement Of(string title, string? author = null) => new(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core),
        new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XElement(Dublin + "title", title),
        new XElement(Dublin + "language", "zh-CN"),
        author is null ? null : new XElement(Dublin + "creator", author));
}
