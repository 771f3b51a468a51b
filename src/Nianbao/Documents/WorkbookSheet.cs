using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>A sheet of a workbook: a heading row that stays in view and on every printed page, and rows below it.</summary>
internal sealed class WorkbookSheet(string name, IReadOnlyList<SheetColumn> columns)
{
    /// <summary>A number with more digits would lose its last ones: Excel calculates with 15.</summary>
    private const int MaxDigits = 15;

    private readonly SheetData _rows = new();
    private uint _count;

    public string Name => name;

    /// <summary>The heading row's and the list's place, as a formula of the workbook names them.</summary>
    public string Titles => $"'{name}'!$1:$1";

    public string List => $"'{name}'!$A$1:${Letter(columns.Count - 1)}${Math.Max(_count, 1)}";

    /// <summary>Adds a row of texts and numbers; a number is a text of digits, and an empty text an empty cell.</summary>
    public void Add(params ReadOnlySpan<(string Text, bool IsNumber)> cells)
    {
        if (_count == 0)
            AddRow([.. columns.Select(column => (column.Name, SheetLook.Heading))]);
        var set = new (string, SheetLook)[cells.Length];
        for (var i = 0; i < cells.Length; i++)
            set[i] = (cells[i].Text, cells[i].IsNumber ? LookOf(cells[i].Text, columns[i].Look) : columns[i].Look);
        AddRow(set);
    }

    public Worksheet Build(bool isFirst)
    {
        var last = Letter(columns.Count - 1);
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetDimension { Reference = $"A1:{last}{_count}" },
            new SheetViews(new SheetView(
                new Pane
                {
                    VerticalSplit = 1,
                    TopLeftCell = "A2",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                },
                new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue>(["A2"]) })
            { WorkbookViewId = 0, TabSelected = isFirst }),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(columns.Select((column, index) => new Column
            {
                Min = (uint)index + 1,
                Max = (uint)index + 1,
                Width = column.Width,
                CustomWidth = true,
            })),
            _rows,
            new AutoFilter { Reference = $"A1:{last}{_count}" },
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.7, Header = 0.3, Footer = 0.3 },
            // A4 across; as many pages down as it takes.
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter(CheckedTexts.SheetFooter)));
    }

    private void AddRow(IReadOnlyList<(string Text, SheetLook Look)> cells)
    {
        _count++;
        _rows.AppendChild(new Row(cells.Select((cell, index) => Cell(cell.Text, cell.Look, $"{Letter(index)}{_count}"))) { RowIndex = _count });
    }

    private static Cell Cell(string text, SheetLook look, string place)
    {
        var cell = new Cell { CellReference = place, StyleIndex = (uint)look };
        if (text.Length == 0)
            return cell;
        if (look >= SheetLook.Number)
        {
            cell.CellValue = new CellValue(text);
        }
        else
        {
            // Within the sheet and as text: nothing in it is ever calculated.
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text) { Space = SpaceProcessingModeValues.Preserve });
        }
        return cell;
    }

    private static SheetLook LookOf(string number, SheetLook textLook)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : number.Length - point - 1;
        var digits = number.Count(char.IsAsciiDigit);
        return digits > MaxDigits || decimals > SheetStyles.MaxDecimals ? textLook : SheetLook.Number + (uint)decimals;
    }

    private static string Letter(int column) => ((char)('A' + column)).ToString(CultureInfo.InvariantCulture);
}
