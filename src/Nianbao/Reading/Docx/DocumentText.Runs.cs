using System.Globalization;
using System.Text;
using System.Xml;
using Nianbao.Wording;

namespace Nianbao.Reading.Docx;

internal sealed partial class DocumentText
{
    /// <summary>XML's own white space, which Word drops at the ends of a text not marked <c>xml:space="preserve"</c>.</summary>
    private static readonly char[] s_xmlSpaces = [' ', '\t', '\r', '\n'];

    /// <summary>What of a run's properties bears on its text.</summary>
    private readonly record struct Run(bool IsHidden, string? Font);

    private void ReadRun(Line line)
    {
        GuardDepth();
        var run = new Run(line.IsHidden, null);
        var children = new Children(_reader);
        while (children.Next())
        {
            if (WordXml.Is(_reader, "rPr"))
            {
                var properties = RunProperties.Read(_reader);
                run = new Run(properties.Hidden ?? (line.IsHidden ^ _styles.IsHidden(properties.Style)), properties.Font);
            }
            else
                ReadRunContent(line, run);
        }
    }

    private void ReadRunContent(Line line, Run run)
    {
        if (WordXml.Is(_reader, "fldChar"))
        {
            MoveField(line, run.IsHidden);
            return;
        }

        if (WordXml.Is(_reader, "instrText"))
            ReadInstruction();
        if (run.IsHidden || IsSilent)
            return;
        if (IsAlternatives)
        {
            ReadAlternative(() => ReadRunContents(line, run));
            return;
        }

        if (!WordXml.IsWord(_reader))
            return;
        switch (_reader.LocalName)
        {
            case "t":
                AppendText(line.Text, run.Font);
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
            case "footnoteReference":
                ReadReference(_setting.Footnotes);
                break;
            case "endnoteReference":
                ReadReference(_setting.Endnotes);
                break;
            case "ruby":
                ReadRuby(line);
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(line);
                break;
        }
    }

    private void ReadRunContents(Line line, Run run)
    {
        var children = new Children(_reader);
        while (children.Next())
            ReadRunContent(line, run);
    }

    private void AppendText(StringBuilder text, string? font = null)
    {
        var keepsSpaces = _reader.XmlSpace == XmlSpace.Preserve;
        if (_reader.IsEmptyElement)
            return;

        var value = new StringBuilder();
        _reader.Read();
        while (_reader.NodeType != XmlNodeType.EndElement && !_reader.EOF)
        {
            if (_reader.NodeType == XmlNodeType.Element)
                XmlNesting.Skip(_reader);
            else
            {
                value.Append(_reader.Value);
                if (value.Length > FileLimits.MaxTextCharacters)
                    throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TextTooLong(_name));
                _reader.Read();
            }
        }

        // A line's end in the XML is a space to Word.
        value.Replace('\n', ' ').Replace('\r', ' ');
        AppendSymbols(text, keepsSpaces ? value.ToString() : value.ToString().Trim(s_xmlSpaces), font);
    }

    /// <summary>Older programs write a symbol font's codes as text.</summary>
    private static void AppendSymbols(StringBuilder text, string value, string? font)
    {
        if (font is null || value.AsSpan().IndexOfAnyInRange('\uF000', '\uF0FF') < 0)
        {
            text.Append(value);
            return;
        }

        foreach (var c in value)
            text.Append(c is >= '\uF000' and <= '\uF0FF' ? SymbolFont.Write(c, font) : c.ToString());
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
                (line.Asides ??= []).AddRange(box.Lines);
            }
            else if (_reader.LocalName is "blip" or "imagedata")
                HasPictures = true;
            else if (_reader.LocalName == "textpath" && _reader.GetAttribute("string") is { Length: > 0 } art)
                (line.Asides ??= []).Add(art);
            else
                ReadDrawing(line);
        }
    }
}
