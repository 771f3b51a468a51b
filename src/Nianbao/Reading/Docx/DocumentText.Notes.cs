namespace Nianbao.Reading.Docx;

/// <remarks>
/// A footnote or endnote follows the paragraph or table that refers to it: its figures belong to that part of the report, and a
/// note in the midst of a sentence or a cell would tear it apart. The marks that refer to it are no text.
/// </remarks>
internal sealed partial class DocumentText
{
    /// <summary>The notes already read: one that is referred to twice stands in the text once.</summary>
    private readonly HashSet<object> _notesRead = [];

    private readonly List<string> _pendingNotes = [];

    /// <summary>Reads the notes that the reader stands on: their lines by their numbers in the file.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>>? ReadNotes(System.Xml.XmlReader reader, DocumentSetting setting)
    {
        var text = new DocumentText(reader, setting);
        var notes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var children = new Children(reader);
        while (children.Next())
        {
            // The others are the lines that separate notes from the text above.
            if (!WordXml.IsWord(reader) || reader.LocalName is not ("footnote" or "endnote")
                || WordXml.Attribute(reader, "type") is not (null or "normal")
                || WordXml.Attribute(reader, "id") is not { } id)
                continue;
            var flow = new Flow();
            text.ReadBlocks(flow);
            notes.TryAdd(id, [.. flow.Lines.Select(line => line.Trim()).Where(line => line.Length > 0)]);
        }

        return notes;
    }

    private void ReadReference(IReadOnlyDictionary<string, IReadOnlyList<string>> notes)
    {
        if (WordXml.Attribute(_reader, "id") is { } id && notes.TryGetValue(id, out var lines) && _notesRead.Add(lines))
            _pendingNotes.AddRange(lines);
    }

    private void EndNotes(Flow flow)
    {
        if (!flow.IsBody || flow.Carried.Length > 0 || _pendingNotes.Count == 0)
            return;
        foreach (var line in _pendingNotes)
            Add(flow, line);
        _pendingNotes.Clear();
    }
}
