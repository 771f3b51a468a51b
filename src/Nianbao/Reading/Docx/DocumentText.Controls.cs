namespace Nianbao.Reading.Docx;

internal sealed partial class DocumentText
{
    /// <summary>Reads a content control (<c>w:sdt</c>), unless it holds a table of contents or only its prompt (单击此处输入文字).</summary>
    private void ReadControl(Action read)
    {
        GuardDepth();
        var isText = true;
        var children = new Children(_reader);
        while (children.Next())
        {
            if (WordXml.Is(_reader, "sdtPr"))
                isText = ReadControlProperties();
            else if (isText && WordXml.Is(_reader, "sdtContent"))
                read();
        }
    }

    private bool ReadControlProperties()
    {
        var isText = true;
        var children = new Children(_reader);
        while (children.Next())
        {
            if (WordXml.Is(_reader, "showingPlcHdr"))
                isText &= !WordXml.IsOn(_reader);
            else if (WordXml.Is(_reader, "docPartObj"))
                isText &= !HoldsContents();
        }

        return isText;
    }

    private bool HoldsContents()
    {
        var holds = false;
        var parts = new Children(_reader);
        while (parts.Next())
            holds |= WordXml.Is(_reader, "docPartGallery") && WordXml.Value(_reader) == "Table of Contents";
        return holds;
    }
}
