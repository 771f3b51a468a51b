using System.Text;

namespace Nianbao.Reading.Docx;

internal sealed partial class DocumentText
{
    /// <summary>A paragraph while it is read.</summary>
    private sealed class Line
    {
        public StringBuilder Text { get; } = new();

        /// <summary>The lines of the text boxes anchored here; they follow the paragraph.</summary>
        public List<string> Asides { get; } = [];

        public bool IsHidden { get; set; }
    }

    private void ReadParagraph(Flow flow)
    {
        GuardDepth();
        var properties = default(ParagraphProperties);
        var line = new Line();
        var children = new Children(_reader);
        while (children.Next())
        {
            if (WordXml.Is(_reader, "pPr"))
            {
                properties = ParagraphProperties.Read(_reader);
                line.IsHidden = _styles.IsHidden(properties.Style);
            }
            else
                ReadInline(line);
        }

        EndInstructions();
        Finish(flow, line, properties);
    }

    private void Finish(Flow flow, Line line, ParagraphProperties properties)
    {
        if (!_styles.IsContents(properties.Style))
        {
            if (properties.MarkIsGone || (line.IsHidden && line.Text.Length == 0))
                flow.Carried.Append(line.Text);
            else
            {
                var text = flow.Carried.Append(line.Text).ToString();
                flow.Carried.Clear();
                Add(flow, _numbers.Next(properties.Style, properties.Place) is { } marker ? marker.Before(text) : text);
            }
        }

        // Counted when they were read.
        flow.Lines.AddRange(line.Asides);
    }

    private void ReadInlines(Line line)
    {
        GuardDepth();
        var children = new Children(_reader);
        while (children.Next())
            ReadInline(line);
    }

    private void ReadInline(Line line)
    {
        if (IsAlternatives)
            ReadAlternative(() => ReadInlines(line));
        else if (_reader.NamespaceURI is MathNamespace or StrictMathNamespace)
            ReadMath(line);
        else if (WordXml.IsWord(_reader))
        {
            switch (_reader.LocalName)
            {
                case "r":
                    ReadRun(line);
                    break;
                case "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "fldSimple" or "sdt" or "sdtContent"
                    or "dir" or "bdo":
                    ReadInlines(line);
                    break;
            }
        }
    }
}
