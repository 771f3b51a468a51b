namespace Nianbao.Reading.Docx;

internal sealed partial class DocumentText
{
    private const string MathNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMathNamespace = "http://purl.oclc.org/ooxml/officeDocument/math";

    private bool IsMath => _reader.NamespaceURI is MathNamespace or StrictMathNamespace;

    private void ReadMath(Line line)
    {
        GuardDepth();
        switch (_reader.LocalName)
        {
            case "t":
                if (!IsSilent && !line.IsHidden)
                    AppendText(line.Text);
                return;
            // One half must not be read as 12, nor ten squared as 102.
            case "den":
                line.Text.Append('/');
                break;
            case "sup":
                line.Text.Append('^');
                break;
        }

        var children = new Children(_reader);
        while (children.Next())
        {
            if (IsMath)
                ReadMath(line);
        }
    }
}
