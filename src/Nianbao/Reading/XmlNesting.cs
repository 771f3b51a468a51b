using System.Xml;

namespace Nianbao.Reading;

/// <summary>Keeps XML that nests without end from costing the stack (where reading recurses) or the memory (where it is skipped).</summary>
internal static class XmlNesting
{
    /// <summary>Whether the reader stands deeper than any document goes.</summary>
    public static bool IsTooDeep(XmlReader reader) => reader.Depth > FileLimits.MaxXmlDepth;

    /// <exception cref="InvalidDataException">The reader stands too deep to read on by recursion.</exception>
    public static void Guard(XmlReader reader)
    {
        if (IsTooDeep(reader))
            throw new InvalidDataException("The XML nests too deep.");
    }

    /// <summary>Moves past the element that the reader stands on, as <see cref="XmlReader.Skip"/> does.</summary>
    public static void Skip(XmlReader reader)
    {
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
                GuardSkipped(reader);
        }

        reader.Read();
    }

    public static void SkipToEnd(XmlReader reader)
    {
        while (reader.Read())
            GuardSkipped(reader);
    }

    /// <summary>The XML reader keeps some 200 bytes for every open element.</summary>
    /// <exception cref="InvalidDataException">The reader stands too deep to read on at all.</exception>
    public static void GuardSkipped(XmlReader reader)
    {
        if (reader.Depth > FileLimits.MaxSkippedXmlDepth)
            throw new InvalidDataException("The XML nests too deep.");
    }
}
