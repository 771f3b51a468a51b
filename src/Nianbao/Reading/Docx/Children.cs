using System.Xml;

namespace Nianbao.Reading.Docx;

/// <summary>
/// Walks the child elements of the element that a reader stands on. Whoever handles a child leaves the reader on it
/// or on its end; what is left over of it is skipped.
/// </summary>
internal struct Children(XmlReader reader)
{
    private bool _started;

    /// <summary>Moves to the next child element; false on the parent's end.</summary>
    public bool Next()
    {
        if (!_started)
        {
            _started = true;
            if (reader.IsEmptyElement)
                return false;
            reader.Read();
        }
        else if (reader.NodeType == XmlNodeType.Element)
            XmlNesting.Skip(reader);
        else
            reader.Read();

        while (reader.NodeType != XmlNodeType.Element)
        {
            if (reader.NodeType == XmlNodeType.EndElement || !reader.Read())
                return false;
        }

        return true;
    }
}
