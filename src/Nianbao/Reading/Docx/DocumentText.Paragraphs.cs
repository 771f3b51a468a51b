using System.Text;
using Nianbao.Wording;

namespace Nianbao.Reading.Docx;

internal sealed partial class DocumentText
{
    /// <summary>A paragraph while it is read.</summary>
    private sealed class Line
    {
        public StringBuilder Text { get; } = new();

        /// <summary>The lines of the text boxes anchored here; they follow the paragraph.</summary>
        public List<string>? Asides { get; set; }

        public bool IsHidden { get; set; }

        /// <summary>Whether a table of contents begins, runs on or ends here: without other text the paragraph is part of it.</summary>
        public bool IsInContents { get; set; }
    }

    private void ReadParagraph(Flow flow)
    {
        GuardDepth();
        var properties = default(ParagraphProperties);
        var line = new Line { IsInContents = _contents > 0 };
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
        line.IsInContents |= _contents > 0;
        Finish(flow, line, properties);
    }

    private void Finish(Flow flow, Line line, ParagraphProperties properties)
    {
        if (!_styles.IsContents(properties.Style) && !(line.IsInContents && line.Text.Length == 0))
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
        if (line.Asides is { } asides)
            flow.Lines.AddRange(asides);
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
        else if (IsMath)
            ReadMath(line);
        else if (WordXml.IsWord(_reader))
        {
            switch (_reader.LocalName)
            {
                case "r":
                    ReadRun(line);
                    break;
                case "sdt":
                    ReadControl(() => ReadInlines(line));
                    break;
                case "fldSimple" when !_setting.ReadsContents && IsContentsInstruction(WordXml.Attribute(_reader, "instr")):
                    line.IsInContents = true;
                    break;
                case "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "fldSimple" or "dir" or "bdo":
                    ReadInlines(line);
                    break;
                case "subDoc":
                    throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.EmbeddedDocument(_name));
            }
        }
    }
}
