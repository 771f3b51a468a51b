using System.Text;

namespace Nianbao.Reading.Docx;

internal sealed partial class DocumentText
{
    /// <summary>Several paragraphs in a cell that are longer than this together are text, not a label broken into lines.</summary>
    private const int LabelCharacters = 40;

    /// <summary>A cell with the columns it spans. A cell that continues the one above or beside it is empty.</summary>
    private readonly record struct Cell(Flow Flow, int Columns);

    private readonly record struct CellProperties(int Columns, bool Continues, bool Deleted);

    private void ReadTable(Flow flow)
    {
        GuardDepth();
        var children = new Children(_reader);
        while (children.Next())
        {
            if (IsAlternatives)
                ReadAlternative(() => ReadTable(flow));
            else if (WordXml.Is(_reader, "tr"))
                ReadRow(flow);
            else if (WordXml.IsWord(_reader) && _reader.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo")
                ReadTable(flow);
        }
    }

    private void ReadRow(Flow flow)
    {
        var cells = new List<Cell>();
        var skipped = 0;
        if (!ReadCells(cells, ref skipped))
            return;
        if (cells is [var only])
        {
            // Not a row of a table but a frame around text.
            flow.Lines.AddRange(only.Flow.Lines);
            return;
        }

        WriteRow(flow, cells, skipped);
    }

    /// <summary>Reads the cells of a row; false for a row that a tracked change deleted.</summary>
    private bool ReadCells(List<Cell> cells, ref int skipped)
    {
        GuardDepth();
        var children = new Children(_reader);
        var isThere = true;
        while (children.Next())
        {
            if (!isThere || !WordXml.IsWord(_reader))
                continue;
            if (_reader.LocalName == "trPr")
                isThere = ReadRowProperties(ref skipped);
            else if (_reader.LocalName == "tc" && cells.Count < FileLimits.MaxColumns)
                ReadCell(cells);
            else if (_reader.LocalName is "sdt" or "sdtContent" or "customXml")
                isThere = ReadCells(cells, ref skipped);
        }

        return isThere;
    }

    private bool ReadRowProperties(ref int skipped)
    {
        var isThere = true;
        var children = new Children(_reader);
        while (children.Next())
        {
            if (WordXml.Is(_reader, "del") || (WordXml.Is(_reader, "hidden") && WordXml.IsOn(_reader)))
                isThere = false;
            else if (WordXml.Is(_reader, "gridBefore"))
                skipped = Math.Clamp(WordXml.Number(_reader) ?? 0, 0, FileLimits.MaxColumns);
        }

        return isThere;
    }

    private void ReadCell(List<Cell> cells)
    {
        GuardDepth();
        var flow = new Flow();
        var properties = new CellProperties(1, false, false);
        var children = new Children(_reader);
        while (children.Next())
        {
            if (WordXml.Is(_reader, "tcPr"))
                properties = ReadCellProperties();
            else if (!properties.Continues && !properties.Deleted)
                ReadBlock(flow);
        }

        if (!properties.Deleted)
            cells.Add(new Cell(flow, properties.Columns));
    }

    private CellProperties ReadCellProperties()
    {
        var properties = new CellProperties(1, false, false);
        var children = new Children(_reader);
        while (children.Next())
        {
            if (!WordXml.IsWord(_reader))
                continue;
            properties = _reader.LocalName switch
            {
                "gridSpan" => properties with { Columns = Math.Clamp(WordXml.Number(_reader) ?? 1, 1, FileLimits.MaxColumns) },
                "vMerge" or "hMerge" => properties with { Continues = WordXml.Value(_reader) != "restart" },
                "cellDel" => properties with { Deleted = true },
                _ => properties,
            };
        }

        return properties;
    }

    private void WriteRow(Flow flow, List<Cell> cells, int skipped)
    {
        // The cells' own text was counted when it was read.
        Count(skipped + cells.Sum(cell => cell.Columns));
        var row = new StringBuilder().Append('\t', skipped);
        foreach (var (cell, columns) in cells)
        {
            if (IsRunningText(cell))
            {
                EndRow(flow, row);
                flow.Lines.AddRange(cell.Lines);
            }
            else
                row.AppendJoin(' ', cell.Lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(OneLine)).Append('\t', columns);
        }

        EndRow(flow, row);
    }

    /// <summary>Ends a line of a table; one without any text is left out.</summary>
    private static void EndRow(Flow flow, StringBuilder row)
    {
        var line = row.ToString().TrimEnd('\t');
        row.Clear();
        if (!string.IsNullOrWhiteSpace(line))
            flow.Lines.Add(line);
    }

    private static bool IsRunningText(Flow cell)
    {
        if (cell.HasTable)
            return true;
        var paragraphs = cell.Lines.Count(line => !string.IsNullOrWhiteSpace(line));
        return paragraphs > 1 && cell.Lines.Sum(line => line.Length) > LabelCharacters;
    }

    private static string OneLine(string line) => line.Replace('\t', ' ').Replace('\n', ' ').Trim(' ');
}
