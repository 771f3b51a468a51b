using System.Globalization;
using System.Text;
using System.Xml;

namespace Nianbao.Reading.Docx;

internal sealed partial class DocumentText
{
    private const string MathNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMathNamespace = "http://purl.oclc.org/ooxml/officeDocument/math";

    /// <summary>For each open field whether its instruction is being read (true) or its result.</summary>
    private readonly Stack<bool> _fields = [];

    /// <summary>XML's own white space, which Word drops at the ends of a text not marked <c>xml:space="preserve"</c>.</summary>
    private static readonly char[] s_xmlSpaces = [' ', '\t', '\r', '\n'];

    private void ReadRun(Line line)
    {
        GuardDepth();
        var isHidden = line.IsHidden;
        var children = new Children(_reader);
        while (children.Next())
        {
            if (WordXml.Is(_reader, "rPr"))
            {
                var properties = RunProperties.Read(_reader);
                isHidden = properties.Hidden ?? (isHidden || _styles.IsHidden(properties.Style));
            }
            else
                ReadRunContent(line, isHidden);
        }
    }

    private void ReadRunContent(Line line, bool isHidden)
    {
        if (WordXml.Is(_reader, "fldChar"))
        {
            MoveField();
            return;
        }

        if (isHidden || _fields.Contains(true))
            return;
        if (IsAlternatives)
        {
            ReadAlternative(() => ReadRunContents(line));
            return;
        }

        if (!WordXml.IsWord(_reader))
            return;
        switch (_reader.LocalName)
        {
            case "t":
                AppendText(line.Text);
                break;
            case "tab" or "ptab":
                line.Text.Append('\t');
                break;
            case "cr":
                line.Text.Append('\n');
                break;
            case "br" when WordXml.Attribute(_reader, "type") is null or "textWrapping" || line.Text.Length > 0:
                line.Text.Append('\n');
                break;
            case "noBreakHyphen":
                line.Text.Append('-');
                break;
            case "sym":
                AppendSymbol(line.Text);
                break;
            case "ruby":
                ReadRuby(line);
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(line);
                break;
        }
    }

    private void ReadRunContents(Line line)
    {
        var children = new Children(_reader);
        while (children.Next())
            ReadRunContent(line, isHidden: false);
    }

    private void AppendText(StringBuilder text)
    {
        var keepsSpaces = _reader.XmlSpace == XmlSpace.Preserve;
        if (_reader.IsEmptyElement)
            return;

        var value = new StringBuilder();
        _reader.Read();
        while (_reader.NodeType != XmlNodeType.EndElement && !_reader.EOF)
        {
            if (_reader.NodeType == XmlNodeType.Element)
                _reader.Skip();
            else
            {
                value.Append(_reader.Value);
                _reader.Read();
            }
        }

        text.Append(keepsSpaces ? value.ToString() : value.ToString().Trim(s_xmlSpaces));
    }

    private void AppendSymbol(StringBuilder text)
    {
        if (ushort.TryParse(WordXml.Attribute(_reader, "char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code >= ' ' && !char.IsSurrogate((char)code))
            text.Append(SymbolFont.Write((char)code, WordXml.Attribute(_reader, "font")));
    }

    /// <summary>Of a word with its pronunciation above it, the word.</summary>
    private void ReadRuby(Line line)
    {
        var children = new Children(_reader);
        while (children.Next())
        {
            if (WordXml.Is(_reader, "rubyBase"))
                ReadInlines(line);
        }
    }

    private void MoveField()
    {
        switch (WordXml.Attribute(_reader, "fldCharType"))
        {
            case "begin" when _fields.Count < FileLimits.MaxXmlDepth:
                _fields.Push(true);
                break;
            case "separate" when _fields.Count > 0:
                _fields.Pop();
                _fields.Push(false);
                break;
            case "end" when _fields.Count > 0:
                _fields.Pop();
                break;
        }
    }

    /// <summary>A field that a broken file leaves open must not swallow the rest of the text.</summary>
    private void EndInstructions()
    {
        while (_fields.TryPeek(out var isInstruction) && isInstruction)
            _fields.Pop();
    }

    /// <summary>Looks for text boxes, WordArt and pictures.</summary>
    private void ReadDrawing(Line line)
    {
        GuardDepth();
        var children = new Children(_reader);
        while (children.Next())
        {
            if (IsAlternatives)
                ReadAlternative(() => ReadDrawing(line));
            else if (WordXml.Is(_reader, "txbxContent"))
            {
                var box = new Flow();
                ReadBlocks(box);
                line.Asides.AddRange(box.Lines);
            }
            else if (_reader.LocalName is "blip" or "imagedata")
                HasPictures = true;
            else if (_reader.LocalName == "textpath" && _reader.GetAttribute("string") is { Length: > 0 } art)
                line.Asides.Add(art);
            else
                ReadDrawing(line);
        }
    }

    private void ReadMath(Line line)
    {
        GuardDepth();
        if (_reader.LocalName == "t")
        {
            AppendText(line.Text);
            return;
        }

        var children = new Children(_reader);
        while (children.Next())
        {
            if (_reader.NamespaceURI is MathNamespace or StrictMathNamespace)
                ReadMath(line);
        }
    }
}
