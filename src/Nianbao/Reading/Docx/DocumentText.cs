using System.Text;
using System.Xml;
using Nianbao.Wording;

namespace Nianbao.Reading.Docx;

/// <summary>The text of a document's body as its reader sees it: a line for each paragraph and table row.</summary>
/// <remarks>
/// Tracked insertions are read, deletions not; of a field its result; notes after the paragraph that refers to them; no hidden
/// text, comments, headers or footers; no table of contents, which only repeats the headings.
/// </remarks>
internal sealed partial class DocumentText
{
    private readonly XmlReader _reader;
    private readonly DocumentSetting _setting;
    private readonly ParagraphStyles _styles;
    private readonly ListNumbers _numbers;
    private readonly string _name;
    private int _characters;

    private DocumentText(XmlReader reader, DocumentSetting setting) =>
        (_reader, _setting, _styles, _numbers, _name) =
            (reader, setting, setting.Styles, new ListNumbers(setting.Lists, setting.Styles), setting.Name);

    /// <summary>The lines, joined by '\n'.</summary>
    public string Text { get; private set; } = "";

    public bool HasPictures { get; private set; }

    /// <summary>Paragraphs in the order in which they stand, in the body, a cell or a text box.</summary>
    private sealed class Flow
    {
        public List<string> Lines { get; } = [];

        /// <summary>Text of paragraphs whose mark is deleted: it runs on into the next paragraph.</summary>
        public StringBuilder Carried { get; } = new();

        public bool HasTable { get; set; }

        /// <summary>The document's own, not that of a cell, a text box or a note.</summary>
        public bool IsBody { get; init; }
    }

    /// <summary>Reads the document that the reader stands on.</summary>
    /// <exception cref="InvalidDataException">The XML is no Word document.</exception>
    public static DocumentText Read(XmlReader reader, DocumentSetting setting)
    {
        if (!WordXml.Is(reader, "document"))
            throw new InvalidDataException("The main part is no w:document.");

        var document = new DocumentText(reader, setting);
        var body = new Flow { IsBody = true };
        var children = new Children(reader);
        while (children.Next())
        {
            if (WordXml.Is(reader, "body"))
                document.ReadBlocks(body);
        }

        document.Text = string.Join('\n', body.Lines);
        if (string.IsNullOrWhiteSpace(document.Text))
            document.Text = "";
        return document;
    }

    private void ReadBlocks(Flow flow)
    {
        var children = new Children(_reader);
        while (children.Next())
            ReadBlock(flow);
        EndCarried(flow);
        EndNotes(flow);
    }

    private void EndCarried(Flow flow)
    {
        if (flow.Carried.Length == 0)
            return;
        Add(flow, flow.Carried.ToString());
        flow.Carried.Clear();
    }

    private void ReadBlock(Flow flow)
    {
        if (IsAlternatives)
        {
            ReadAlternative(() => ReadBlocks(flow));
            return;
        }

        if (!WordXml.IsWord(_reader))
            return;
        switch (_reader.LocalName)
        {
            case "p":
                ReadParagraph(flow);
                EndNotes(flow);
                break;
            case "tbl":
                EndCarried(flow);
                flow.HasTable = true;
                ReadTable(flow);
                EndNotes(flow);
                break;
            case "sdt":
                ReadControl(() => ReadBlocks(flow));
                break;
            case "customXml" or "ins" or "moveTo":
                GuardDepth();
                ReadBlocks(flow);
                break;
            case "altChunk":
                throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.EmbeddedDocument(_name));
        }
    }

    private bool IsAlternatives => _reader is { LocalName: "AlternateContent", NamespaceURI: WordXml.Compatibility };

    /// <summary>Of several forms of one thing (<c>mc:AlternateContent</c>) reads the first understood, and only that.</summary>
    private void ReadAlternative(Action read)
    {
        GuardDepth();
        var isRead = false;
        var children = new Children(_reader);
        while (children.Next())
        {
            if (isRead || _reader.NamespaceURI != WordXml.Compatibility)
                continue;
            if (_reader.LocalName == "Fallback" || (_reader.LocalName == "Choice" && WordXml.IsUnderstood(_reader)))
            {
                isRead = true;
                read();
            }
        }
    }

    private void Add(Flow flow, string line)
    {
        Count(line.Length + 1);
        flow.Lines.Add(line);
    }

    private void Count(int characters)
    {
        _characters += characters;
        if (_characters > FileLimits.MaxTextCharacters)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TextTooLong(_name));
    }

    private void GuardDepth()
    {
        if (_reader.Depth > FileLimits.MaxXmlDepth)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(_name));
    }
}
