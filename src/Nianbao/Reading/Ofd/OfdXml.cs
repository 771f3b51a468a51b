using System.Globalization;
using System.Text;
using System.Xml;
using Nianbao.Wording;

namespace Nianbao.Reading.Ofd;

/// <summary>
/// Walks the XML of OFD. Elements go by their local names: drafts of the standard and some writers use other namespaces
/// than http://www.ofdspec.org/2016.
/// </summary>
internal static class OfdXml
{
    /// <summary>Measures are millimetres; what lies further out than this is on no page.</summary>
    private const double MaxMeasure = 100_000;

    /// <summary>Moves to the next start or end of an element; false at the document's end. Deep nesting is refused.</summary>
    public static bool Next(XmlReader reader, string name)
    {
        while (reader.Read())
        {
            // The XML reader keeps every open element: without bound they would fill the memory.
            if (reader.Depth > FileLimits.MaxXmlDepth)
                throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(name));
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                return true;
        }

        return false;
    }

    /// <summary>Moves from an element's start to its end.</summary>
    public static void Leave(XmlReader reader, string name)
    {
        if (reader.NodeType != XmlNodeType.Element || reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (Next(reader, name) && reader.Depth > depth)
        {
        }
    }

    /// <summary>The text of the element that the reader stands on, which it then leaves.</summary>
    public static string Text(XmlReader reader, string name)
    {
        if (reader.IsEmptyElement)
            return "";
        var depth = reader.Depth;
        var text = new StringBuilder();
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Append(reader.Value);
            else if (reader.NodeType == XmlNodeType.Element)
                Leave(reader, name);
            if (text.Length > FileLimits.MaxTextCharacters)
                throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TextTooLong(name));
        }

        return text.ToString();
    }

    public static double Number(XmlReader reader, string attribute, double missing = 0) =>
        Number(reader.GetAttribute(attribute)) ?? missing;

    public static double? Number(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= MaxMeasure
            ? number
            : null;

    /// <summary>So many numbers parted by spaces (ST_Array, ST_Box); null where they are fewer or none.</summary>
    public static double[]? Numbers(string? text, int count)
    {
        if (text is null)
            return null;
        var numbers = new double[count];
        var at = 0;
        foreach (var range in text.AsSpan().SplitAny(' ', ',', '\t', '\n', '\r'))
        {
            if (at == count || text.AsSpan(range).IsEmpty)
                continue;
            if (Number(text.AsSpan(range)) is not { } number)
                return null;
            numbers[at++] = number;
        }

        return at == count ? numbers : null;
    }

    public static bool IsFalse(string? value) => value is "false" or "0";
}
