using System.Text;

namespace Nianbao.Tests.Reading.Formats.Docx;

/// <summary>Writes a Word document as Word does under "Word XML 文档": its parts in one file, pictures in Base64.</summary>
internal static class FlatFile
{
    public const string Start =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <?mso-application progid="Word.Document"?>
        <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
        """;

    public const string Picture =
        """<pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png" pkg:compression="store"><pkg:binaryData>""";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static string Write(DocxFile file, string more = "")
    {
        var flat = new StringBuilder(Start);
        foreach (var (name, xml) in file.AllParts().Where(part => part.Name != "[Content_Types].xml"))
            flat.Append(Part($"/{name}", name == file.MainPart ? Word : "application/xml", xml));
        return flat.Append(more).Append("</pkg:package>").ToString();
    }

    /// <summary>The main part, whatever stands in it.</summary>
    public static string Document(string xml) => Part("/word/document.xml", Word, xml);

    public static string Part(string name, string type, string xml) =>
        $"""<pkg:part pkg:name="{name}" pkg:contentType="{type}"><pkg:xmlData>{xml}</pkg:xmlData></pkg:part>""";
}
